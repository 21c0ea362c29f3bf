/**
 * Asks a SPARQL endpoint page by page, politely: one request at a time, a pause between them, patience when it is busy
 * (429 and 5xx, by its own Retry-After), and a name that says who asks.
 */
import { setTimeout as wait } from 'node:timers/promises';

export interface PageOptions {
  endpoint?: string;
  /** Rows a page. */
  limit?: number;
  /** Milliseconds between two requests. */
  pause?: number;
  /** Milliseconds before the first repetition; doubled for each further one. */
  patience?: number;
  tell?: (message: string) => void;
}

const ENDPOINT = 'https://query.wikidata.org/sparql';
const AGENT = 'Deadringer list import (https://www.wikidata.org/wiki/Wikidata:SPARQL_query_service)';
const TRIES = 5;

/** @yields the rows of one page, as plain values by variable */
export async function* readPages(
  query: (limit: number, offset: number) => string,
  { endpoint = ENDPOINT, limit = 2000, pause = 1000, patience = 2000, tell }: PageOptions,
): AsyncGenerator<Record<string, string>[]> {
  for (let offset = 0; ; offset += limit) {
    if (offset > 0) await wait(pause);
    const page = await ask(endpoint, query(limit, offset), patience);
    tell?.(`wikidata: ${page.length} rows from ${offset}`);
    yield page;
    if (page.length < limit) return;
  }
}

async function ask(endpoint: string, query: string, patience: number): Promise<Record<string, string>[]> {
  for (let attempt = 1; ; attempt++) {
    const answer = await post(endpoint, query);
    if (typeof answer !== 'string' && answer.ok) return rowsOf(await answer.json());
    const problem = typeof answer === 'string' ? answer : `${answer.status} ${answer.statusText}`;
    const isPassing = typeof answer === 'string' || answer.status === 429 || answer.status >= 500;
    if (!isPassing || attempt === TRIES) throw new Error(`${endpoint}: ${problem} (after ${attempt} tries)`);
    const told = typeof answer === 'string' ? NaN : Number(answer.headers.get('retry-after') ?? NaN);
    await wait(Number.isFinite(told) ? told * 1000 : patience * 2 ** (attempt - 1));
  }
}

/** The answer, or what went wrong on the way. */
async function post(endpoint: string, query: string): Promise<Response | string> {
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: { accept: 'application/sparql-results+json', 'user-agent': AGENT },
      body: new URLSearchParams({ query }),
    });
  } catch (error) {
    const { message, cause } = error as Error;
    return cause instanceof Error ? `${message} (${cause.message})` : message;
  }
}

interface Results {
  results?: { bindings?: Record<string, { value: string }>[] };
}

function rowsOf(answer: unknown): Record<string, string>[] {
  const bindings = (answer as Results).results?.bindings;
  if (!bindings) throw new Error('the endpoint answered something that is no SPARQL result');
  return bindings.map((binding) =>
    Object.fromEntries(Object.entries(binding).map(([key, { value }]) => [key, value])),
  );
}
