/**
 * The machine-readable description (JSON-LD after schema.org) that sites put into the head of profiles. After a move
 * within the page it may still describe the account before, so it counts only when it names the handle asked for.
 */

/** What a page's head says of an account. */
export interface DescribedAccount {
  id?: string;
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  joined?: string;
}

type JsonObject = Readonly<Record<string, unknown>>;

const SCRIPT = 'script[type="application/ld+json"]';

/** The first description in the page of which `read` can tell that it is of the account asked for; else empty. */
export function describedAccount(
  doc: Document,
  read: (page: JsonObject) => { id: string | undefined; joined: string | undefined } | undefined,
): DescribedAccount {
  for (const script of doc.querySelectorAll(SCRIPT)) {
    const found = read(asObject(parsed(script.textContent)));
    if (found) return { ...(found.id && { id: found.id }), ...(found.joined && { joined: found.joined }) };
  }
  return {};
}

/** A copy of what is an object; an empty one of anything else. */
export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Text, or a number as text; empty for anything else. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // half-written or broken by the site: it says nothing then
    throw error;
  }
}
