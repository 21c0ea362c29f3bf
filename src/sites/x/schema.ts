/**
 * The machine-readable description that X puts into the head of profiles. After a move within the page it may still
 * describe the account before, so it counts only when it names the handle that is asked for.
 */
import { SCHEMA } from './markup';
import { isSameHandle } from './name-block';

export interface ProfileSchema {
  id?: string;
  /** `YYYY-MM`. */
  joined?: string;
}

/** What the page's head says of the account `handle`; empty when it says nothing of it. */
export function readSchema(doc: Document, handle: string): ProfileSchema {
  for (const script of doc.querySelectorAll(SCHEMA)) {
    const page = asObject(parsed(script.textContent));
    const person = asObject(page.mainEntity ?? page.author ?? page);
    if (typeof person.additionalName !== 'string' || !isSameHandle(person.additionalName, handle)) continue;
    const joined = /^(20\d\d-(?:0[1-9]|1[0-2]))-/.exec(asString(page.dateCreated ?? person.dateCreated))?.[1];
    const id = /^\d+$/.exec(asString(person.identifier))?.[0];
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
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
