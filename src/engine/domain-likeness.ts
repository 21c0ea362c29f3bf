/** Typosquatting: how a host only looks like a listed domain, label by label. */
import { STATE_LABELS } from '../identity/known-servers';
import { CLAIMS } from '../language/claims';
import { CONTACT_WORDS } from '../language/contact-words';
import { RULES } from '../identity/rules-by-site';
import { isDecoration } from '../language/decoration';
import { DISCLOSURE_WORDS } from '../language/disclosure-words';
import { DOMAIN_WORDS } from '../language/domain-words';
import { SERVICES } from '../language/services';
import type { Entity, Profile } from '../model';
import { withinOneEdit } from '../text/edit-distance';
import { skeleton } from '../text/skeleton';
import { domainsAbove, isOnDomain } from '../text/web-address';

export type DomainLikeness =
  /** nytimes.com.example.org */
  | { how: 'inside' }
  /** nytirnes.com; numerique-gouv.fr, where a dot has become a hyphen */
  | { how: 'looks' }
  | { how: 'edit' }
  /** nytimes.net */
  | { how: 'ending' }
  /** coinbase-support.com, nytimes24.com; the word is empty where it is digits */
  | { how: 'word'; word: string };

/** Shorter names of domains are within a letter of too many others. */
const SHORTEST = 5;
/** … and are words with another ending. */
const ENDING_LEAST = 6;
/** Second labels of countries' endings: co.uk, com.au. */
const SECOND = new Set('co com org net ac edu gov or ne go'.split(' '));
/** Endings of countries that firms everywhere use. Under the others a brand has its branches. */
const USED_EVERYWHERE = new Set('co io ai tv me cc ws gg fm to so sh ly la vc'.split(' '));

/** How a host looks like a domain on which it doesn't stand; undefined where it doesn't. */
export function domainLikeness(host: string, domain: string): DomainLikeness | undefined {
  if (isOnDomain(host, domain)) return undefined;
  if (`.${host}.`.includes(`.${domain}.`)) return { how: 'inside' };
  const [name = '', ...suffix] = domain.split('.');
  if (name.length < SHORTEST) return undefined;
  let found: DomainLikeness | undefined;
  for (const above of domainsAbove(host)) {
    if (looksAlike(above, domain)) return { how: 'looks' };
    const [other = '', ...end] = above.split('.');
    found ??= relation(other, end, name, suffix);
  }
  return found;
}

/** The same letters to the eye, dots and hyphens changed for each other included. */
function looksAlike(host: string, domain: string): boolean {
  if (host === domain) return false;
  const [own, listed] = [host.split('.'), domain.split('.')];
  if (own.length === listed.length && host.length <= domain.length + 2)
    return own.every((label, i) => label === listed[i] || skeleton(label) === skeleton(listed[i] ?? ''));
  if (own[0] === listed.join('-')) return true;
  const letters = (text: string): string => text.replace(/[.-]/g, '');
  return own.length < listed.length && letters(host) === letters(domain);
}

function relation(
  other: string,
  end: readonly string[],
  name: string,
  suffix: readonly string[],
): DomainLikeness | undefined {
  const isSameEnd = end.join('.') === suffix.join('.');
  if (other === name) {
    const isTold = !isSameEnd && name.length >= ENDING_LEAST && isFreeEnding(end);
    return isTold ? { how: 'ending' } : undefined;
  }
  if (isSameEnd && other.charAt(0) === name.charAt(0) && withinOneEdit(other, name) !== undefined)
    return { how: 'edit' };
  if (!isSameEnd && !isEnding(end)) return undefined;
  const word = addedWord(other, name);
  if (word === undefined) return undefined;
  // With any word under another country's ending it is another firm's, or a branch's.
  const isTold = isSameEnd || isFreeEnding(end) || tells(word);
  return isTold ? { how: 'word', word } : undefined;
}

const TELLING = [SERVICES, CLAIMS, CONTACT_WORDS, DOMAIN_WORDS];

/** Whether one of the words added to a name claims, serves, or asks to sign in or to write elsewhere. */
export const tells = (added: string): boolean =>
  added.split('-').some((word) => TELLING.some((words) => words.has(word)));

/** Whether a profile stands on a brand's own name under another country's ending. */
export function isOnBranchDomain({ site, handle }: Profile, { domains }: Entity): boolean {
  const host = RULES[site].hostIs === 'handle' ? RULES[site].host(handle) : undefined;
  return host !== undefined && domains.some((domain) => isBranchOf(host, domain));
}

/** A brand's own name under the ending of another country than the listed domain's: nytimes.de. */
export function isBranchOf(host: string, domain: string): boolean {
  const [[other, ...end], [name]] = [host.split('.'), domain.split('.')];
  return other === name && isEnding(end) && !isFreeEnding(end);
}

/** Whether anybody can have a name directly under these labels: com, or co.uk. */
function isEnding(end: readonly string[]): boolean {
  const [first = '', second, ...more] = end;
  if (more.length > 0) return false;
  return second === undefined || (second.length === 2 && SECOND.has(first));
}

/** … and it isn't the ending of a country, under which a brand's branch stands: nytimes.de says nothing by itself. */
function isFreeEnding(end: readonly string[]): boolean {
  const [first = ''] = end;
  return end.length === 1 && (first.length > 2 || USED_EVERYWHERE.has(first));
}

/** What stands beside the name in a label: a word behind a hyphen, a known word, digits. */
function addedWord(label: string, name: string): string | undefined {
  const rest = label.startsWith(name)
    ? label.slice(name.length)
    : label.endsWith(name)
      ? label.slice(0, -name.length)
      : '';
  const word = rest.replace(/^-|-$/g, '');
  if (word === '' || word.split('-').some((part) => DISCLOSURE_WORDS.has(part) && !DOMAIN_WORDS.has(part)))
    return undefined;
  if (/^\d+$/.test(word)) return '';
  const isApart = word !== rest;
  return isApart || isDecoration(word) || DOMAIN_WORDS.has(word) ? word : undefined;
}

/** The state's ending of which a host only has the letters: numerique-gouv.fr for gouv.fr. */
export function stateEnding(host: string): string | undefined {
  const [label = '', country = ''] = host.split('.').slice(-2);
  const last = /-([a-z]+)$/.exec(label)?.[1];
  return last !== undefined && country.length === 2 && STATE_LABELS.has(last)
    ? `${last}.${country}`
    : undefined;
}
