/**
 * Web addresses and hosts, read as strictly as a proof of identity needs. Browsers forgive much in an address, and each
 * thing forgiven is a way to show one host and mean another. So the form is checked first, and what is odd has no host;
 * the platform's own `URL` then reads what is left.
 */
import { parseUrl } from './parse-url';

export interface WebAddress {
  isSecure: boolean;
  /** In lower case and ASCII, without a trailing dot. */
  host: string;
  /** As it is written, from the first slash; empty where there is none. `URL` would resolve its dots and hide them. */
  path: string;
  hasQuery: boolean;
}

/** Scheme, host, perhaps the scheme's own port, path, query, fragment. No user name and no other port. */
const ADDRESS = /^https?:\/\/([^/?#:@]+)(?::(?:443|80)?)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i;
/** Browsers drop or turn these: a backslash is a slash to them, a line break is nothing. */
// eslint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0020\u007f\\]/;

/** Parts of an http(s) address; undefined for anything else, and where a user, a port of its own or an odd sign is. */
export function webAddress(text: string): WebAddress | undefined {
  const trimmed = text.trim();
  if (ODD.test(trimmed)) return undefined;
  const [, written = '', path = '', query] = ADDRESS.exec(trimmed) ?? [];
  const host = plainHost(written);
  const url = host === undefined ? undefined : parseUrl(trimmed);
  if (host === undefined || url === undefined) return undefined;
  const { protocol, hostname, port } = url;
  if (port !== '' || withoutLastDot(hostname) !== host) return undefined;
  return { isSecure: protocol === 'https:', host, path, hasQuery: query !== undefined };
}

/** A full stop of another script separates labels too, and other signs mean nothing to a browser. */
const HOST = /^[a-z0-9._\-\p{L}\p{M}\p{N}]*$/u;
/** A browser drops these from a host (UTS #46). */
const IGNORED = /\p{Default_Ignorable_Code_Point}/u;
const ASCII = /^[a-z0-9._-]*$/;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** UTF-16 codes of a host. */
const LONGEST = 253;

const withoutLastDot = (host: string): string => host.replace(/\.$/, '');

/**
 * A host as it is compared: lower case, ASCII (xn--…), without the dot that may end it. undefined for what is no host
 * of at least two labels: numbers, user names before an `@`, percent signs, letters that a browser would read as others.
 */
export function plainHost(text: string): string | undefined {
  const lower = withoutLastDot(text.toLowerCase());
  if (lower.length > LONGEST || !HOST.test(lower) || IGNORED.test(lower)) return undefined;
  if (lower !== lower.normalize('NFKC')) return undefined;
  const labels = asciiHost(lower).split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return undefined;
  return /^\d+$/.test(labels.at(-1) ?? '') ? undefined : labels.join('.');
}

/** The host in Punycode; empty where a browser knows no such host. Nearly all hosts are ASCII and need no parser. */
function asciiHost(host: string): string {
  if (ASCII.test(host)) return host;
  return parseUrl(`https://${host}`)?.hostname ?? '';
}

/** Whether a host is a domain or lies below it, label by label: `nytimes.com.example.org` and `mynytimes.com` don't. */
export function isOnDomain(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** A host and what it lies below, the nearest first, down to two labels. */
export function domainsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, i) => labels.slice(i).join('.'));
}
