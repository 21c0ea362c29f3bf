/**
 * The machine-readable description that the served page has in its head. It stays when somebody moves on within the
 * page, so it counts only when it names the handle that is asked for.
 */
import { SCHEMA } from './markup';

export interface ProfileSchema {
  /** The account's DID. */
  id?: string;
  /** `YYYY-MM-DD`. */
  joined?: string;
}

/** What the page's head says of the account `handle`; empty when it says nothing of it. */
export function readSchema(doc: Document, handle: string): ProfileSchema {
  for (const script of doc.querySelectorAll(SCHEMA)) {
    const page = asObject(parsed(script.textContent));
    const account = asObject(page.mainEntity);
    if (asString(account.alternateName).toLowerCase() !== `@${handle}`) continue;
    const id = /^did:[a-z]+:\S+$/.exec(asString(account.identifier))?.[0];
    const joined = /^20\d\d-(?:0[1-9]|1[0-2])-[0-3]\d(?=T)/.exec(asString(page.dateCreated))?.[0];
    return { ...(id && { id }), ...(joined && { joined }) };
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // half-written or broken by the site: it says nothing then
    throw error;
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function asString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
