import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importWikidata } from '../../../tools/list/import/wikidata';

type Binding = Record<string, string>;
const RANK = 'http://wikiba.se/ontology#';
const statement = (item: string, label: string, value: string, more: Binding = {}): Binding => ({
  item: `http://www.wikidata.org/entity/${item}`,
  itemLabel: label,
  value,
  rank: `${RANK}NormalRank`,
  ...more,
});

/** A stand-in for the endpoint: statements by property, and what it answers before it is ready. */
class Endpoint {
  readonly queries: string[] = [];
  readonly agents: (string | undefined)[] = [];
  readonly faults: { status: number; retryAfter?: string }[] = [];
  readonly #statements: Record<string, Binding[]>;
  readonly #server: Server;

  constructor(statements: Record<string, Binding[]>) {
    this.#statements = statements;
    this.#server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        const fault = this.faults.shift();
        if (fault) {
          response.writeHead(fault.status, fault.retryAfter ? { 'retry-after': fault.retryAfter } : {}).end();
          return;
        }
        const query = new URLSearchParams(body).get('query') ?? '';
        this.queries.push(query);
        this.agents.push(request.headers['user-agent']);
        response.setHeader('content-type', 'application/sparql-results+json');
        response.end(JSON.stringify({ results: { bindings: this.#page(query) } }));
      });
    });
  }

  #page(query: string): Record<string, { value: string }>[] {
    const property = /\?item p:(P\d+)/.exec(query)?.[1] ?? '';
    const [limit, offset] = [/LIMIT (\d+)/, /OFFSET (\d+)/].map((form) => Number(form.exec(query)?.[1]));
    const page = (this.#statements[property] ?? []).slice(offset, (offset ?? 0) + (limit ?? 0));
    return page.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, { value }])));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/sparql`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const human = { human: 'true', country: 'GB' };
const endpoint = new Endpoint({
  P2002: [
    statement('Q1', 'Ada Brightwater', 'adabright', human),
    statement('Q1', 'Ada Brightwater', 'oldada', { ...human, end: '2019-01-01T00:00:00Z' }),
    statement('Q1', 'Ada Brightwater', 'notada', { ...human, rank: `${RANK}DeprecatedRank` }),
    statement('Q2', 'Meridian Tea', 'meridiantea', { country: 'GB' }),
    statement('Q3', 'Q3', 'nolabel'),
  ],
  P4033: [statement('Q1', 'Ada Brightwater', 'ada@social.example', human)],
  P2397: [statement('Q2', 'Meridian Tea', 'UCABCDEFGHIJKLMNOPQRSTUV', { country: 'IE' })],
  P856: [statement('Q2', 'Meridian Tea', 'https://www.meridiantea.example/', { country: 'GB' })],
});
let address = '';
beforeAll(async () => {
  address = await endpoint.start();
});
afterAll(() => endpoint.stop());
const QUICK = { limit: 2, pause: 1, patience: 1 };

test('statements of all properties become entities, page by page; retired ones are refused', async () => {
  const { drafts, refused } = await importWikidata({ endpoint: address, ...QUICK });
  expect(drafts).toMatchObject([
    { name: 'Ada Brightwater', kind: 'person', country: 'GB', wikidata: 'Q1' },
    { name: 'Meridian Tea', kind: 'organisation', country: 'XX', domains: ['meridiantea.example'] },
  ]);
  expect(drafts[0]?.seen).toEqual({
    x: new Map([['adabright', ['wikidata']]]),
    mastodon: new Map([['ada@social.example', ['wikidata']]]),
  });
  expect(refused.map(({ handle, reason }) => `${handle}: ${reason}`)).toEqual([
    'oldada: no longer theirs (end date)',
    'notada: deprecated',
    ': Q3 has no label',
  ]);
  // Five statements of P2002 at two a page are three pages; the last one isn't full, so no fourth is asked for.
  expect(endpoint.queries.filter((query) => query.includes('?item p:P2002'))).toHaveLength(3);
  expect(endpoint.agents.every((agent) => agent?.startsWith('Deadringer'))).toBe(true);
});

test('a busy endpoint is asked again, as it says', async () => {
  endpoint.faults.push({ status: 429, retryAfter: '0' }, { status: 503 });
  const { drafts } = await importWikidata({ endpoint: address, ...QUICK });
  expect(drafts).toHaveLength(2);
});

test('an endpoint that stays busy, or refuses the query, is given up with its answer', async () => {
  endpoint.faults.push(...Array.from({ length: 5 }, () => ({ status: 500 })));
  await expect(importWikidata({ endpoint: address, ...QUICK })).rejects.toThrow('500');
  endpoint.faults.push({ status: 400 });
  await expect(importWikidata({ endpoint: address, ...QUICK })).rejects.toThrow(
    '400 Bad Request (after 1 tries)',
  );
});
