/**
 * Whose server a page comes from. The state that the server hands to its page holds the reader's access token, so it
 * is neither parsed nor kept: the one name that is needed is cut out of it and copied, and nothing else leaves here.
 */
import { STATE } from './page-signs';

/** Inside of a text a quotation mark has a backslash before it, so that nothing anybody writes can look like this. */
const DOMAIN_KEY = '"domain":"';

const known = new WeakMap<Element, string>();

/** The domain in the handles of this server's own accounts, which may be another than the host of its pages. */
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
  // A piece of a text may keep the whole of it alive; what a URL makes of it is a text of its own.
  return URL.canParse(address) ? new URL(address).host : undefined;
}
