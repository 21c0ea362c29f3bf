/**
 * Whose server a page comes from. The state that the server hands to its page holds the reader's access token. So it
 * is neither parsed nor kept: only the one name that is needed is cut out and copied, and nothing else leaves this
 * file.
 */
import { STATE } from './page-signs';

/** Inside a JSON text a quotation mark has a backslash before it, so nothing that anybody writes can look like this. */
const DOMAIN_KEY = '"domain":"';

const known = new WeakMap<Element, string>();

/** The domain in the handles of this server's own accounts. It may differ from the host of its pages. */
export function domainOf(doc: Document, host: string): string {
  const state = doc.querySelector(STATE);
  if (!state) return host;
  const found = known.get(state);
  if (found !== undefined) return found;
  const domain = domainIn(state.textContent) ?? host;
  known.set(state, domain);
  return domain;
}

function domainIn(state: string): string | undefined {
  const start = state.indexOf(DOMAIN_KEY);
  const end = state.indexOf('"', start + DOMAIN_KEY.length);
  if (start < 0 || end < 0) return undefined;
  const address = `https://${state.slice(start + DOMAIN_KEY.length, end)}`;
  // A substring may keep the whole text with the token alive. URL makes a new string.
  return URL.canParse(address) ? new URL(address).host : undefined;
}
