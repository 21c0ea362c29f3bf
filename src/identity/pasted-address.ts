/** A web address as somebody pasted it, with or without scheme, parted into what names an account. */
import { webAddress } from '../text/web-address';
import type { ProfilePath } from './handle-rules';
import { percentDecoded } from './percent-decoded';

const WEB = /^(?:https?:)?\/\//i;
/** Other schemes that name accounts, as the address that says the same. */
const SCHEMES: [RegExp, string][] = [
  [/^tg:\/\/resolve\/?\?(?:.*&)?domain=(\w+).*$/i, 'https://t.me/$1'],
  [/^at:\/\/([^/]+).*$/i, 'https://bsky.app/profile/$1'],
];
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Whether a text says itself that it is an address. */
export function hasScheme(text: string): boolean {
  return WEB.test(text) || SCHEME.test(text);
}

/** An address in its parts; undefined for what is none, and for one that could show one host and lead to another. */
export function pastedAddress(text: string): ProfilePath | undefined {
  const known = SCHEMES.reduce((address, [scheme, web]) => address.replace(scheme, web), text);
  if (!WEB.test(known) && SCHEME.test(known)) return undefined;
  const [beforeHash, fragment] = cutAt(known.replace(WEB, ''), '#');
  const [bare, query] = cutAt(beforeHash, '?');
  const address = webAddress(`https://${bare}`);
  if (!address) return undefined;
  return {
    host: address.host,
    segments: segmentsOf(address.path).map(percentDecoded),
    query,
    fragment,
  };
}

/** What was written of a path alone: `channel/UC…`, `@NASA`, `profile.php?id=61`. Nothing in it is an escape. */
export function pastedPath(text: string): ProfilePath {
  const [beforeHash, fragment] = cutAt(text, '#');
  const [path, query] = cutAt(beforeHash, '?');
  return { host: '', segments: segmentsOf(path), query, fragment };
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

function cutAt(text: string, sign: string): [before: string, after: string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
