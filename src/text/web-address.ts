/**
 * Web addresses and hosts, read as strictly as a proof of identity needs: browsers forgive much in an address, and each
 * thing forgiven is a way to show one host and mean another. What is odd here has no host.
 */
import { asciiLabel } from './punycode';

export interface WebAddress {
  isSecure: boolean;
  /** In lower case and ASCII, without a trailing dot. */
  host: string;
  /** From the first slash; empty where there is none. */
  path: string;
  hasQuery: boolean;
}

const ADDRESS = /^(https?):\/\/([^/?#]+)([^?#]*)(\?[^#]*)?(?:#.*)?$/i;
/** Browsers drop or turn these: a backslash is a slash to them, a line break is nothing. */
// eslint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0020\u007f\\]/;
const PORT = /:(\d*)$/;
const OWN_PORT: Record<string, string> = { https: '443', http: '80' };

/** Parts of an http(s) address; undefined for anything else, and where a user, a port of its own or an odd sign is. */
export function webAddress(url: string): WebAddress | undefined {
  const trimmed = url.trim();
  if (ODD.test(trimmed)) return undefined;
  const [, scheme = '', authority = '', path = '', query] = ADDRESS.exec(trimmed) ?? [];
  const port = PORT.exec(authority)?.[1] ?? '';
  if (port !== '' && port !== OWN_PORT[scheme.toLowerCase()]) return undefined;
  const host = plainHost(authority.replace(PORT, ''));
  if (host === undefined) return undefined;
  return { isSecure: scheme.toLowerCase() === 'https', host, path, hasQuery: query !== undefined };
}

/** A full stop of another script parts labels too, and other signs mean nothing to a browser. */
const HOST = /^[\x20-\x7e\p{L}\p{M}\p{N}]*$/u;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const LONGEST = 253;

/**
 * A host as it is compared: lower case, ASCII (xn--…), without the dot that may end it. undefined for what is no host
 * of at least two labels: numbers, user names before an `@`, percent signs, letters that a browser would read as others.
 */
export function plainHost(text: string): string | undefined {
  const lower = text.toLowerCase().replace(/\.$/, '');
  if (lower.length > LONGEST || !HOST.test(lower) || lower !== lower.normalize('NFKC')) return undefined;
  const labels = lower.split('.').map(asciiLabel);
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return undefined;
  return /^\d+$/.test(labels.at(-1) ?? '') ? undefined : labels.join('.');
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
