/**
 * Whose accounts a server shows. Its page states a domain for the handles of its own accounts, which need not be its
 * host: `social.example.org` may serve `…@example.org`. Any page can state any domain, so only the registrable domain of
 * its own host, or one between the two, counts by itself.
 */
import { domainsAbove } from '../text/web-address';

/** Whether anybody may register a name below a domain. */
export type IsPublicSuffix = (domain: string) => boolean;

/**
 * Whether a server on `host` can be one of `domain`: it is that host, or lies above it with nothing between the two
 * under which strangers have names.
 */
export function isItsOwnDomain(host: string, domain: string, isPublicSuffix: IsPublicSuffix): boolean {
  if (host === domain) return true;
  const above = domainsAbove(host).slice(1);
  const at = above.indexOf(domain);
  return at >= 0 && !above.slice(0, at + 1).some(isPublicSuffix);
}

/**
 * Opens the public suffix list (publicsuffix.org): `text` has one rule a line, in lower case and ASCII, `*.ck` for all
 * below and `!www.ck` for what isn't one all the same. Domains of one label needn't be in it.
 */
export function publicSuffixes(text: string): IsPublicSuffix {
  const rules = new Set(text.split('\n'));
  return (domain) => {
    if (!domain.includes('.')) return true;
    if (rules.has(`!${domain}`)) return false;
    return rules.has(domain) || rules.has(`*${domain.slice(domain.indexOf('.'))}`);
  };
}
