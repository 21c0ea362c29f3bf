/**
 * Whether a handle that was scraped from a news outlet's page is the outlet's. Pages also link theme vendors, shared
 * wire services and strangers, so the handle must bear the outlet's name or domain: whole, shortened or as initials.
 */
import { fold } from '../../src/text/fold';
import { similarity } from '../../src/text/similarity';

/** Words that half of all outlets bear; alone they say nothing. */
const ORDINARY = new Set(
  `the of and for in on at a an to news new daily times post journal today report reports reporter media press network
  online magazine weekly review radio tv television channel live world national international american america us usa uk
  global state public center centre institute foundation journal gazette herald tribune chronicle observer standard
  sun star free independent voice project group official page org com net co info politics political business health`.split(
    /\s+/,
  ),
);
/** Dice's coefficient from which two spellings are one (nbcnews, nbc-new). */
const ALIKE = 0.6;

/** @param domain the outlet's web domain, '' where none is known */
export function bearsOutlet(handle: string, name: string, domain: string): boolean {
  const own = letters(handle);
  if (own.length < 2) return false;
  const labels = domain.split('.').map(letters);
  const label = labels.slice(0, -1).reduce((a, b) => (b.length > a.length ? b : a), '');
  const tokens = fold(name).tokens;
  const whole = tokens.join('');
  const core = own.replace(
    /^(the|real|official|we|its)|(official|hq|org|com|news|tv|us|usa|uk|online|\d+)$/g,
    '',
  );
  return [own, core].some(
    (text) =>
      text.length > 1 &&
      (isPart(text, label) ||
        isPart(text, whole) ||
        similarity(text, whole) >= ALIKE ||
        similarity(text, label) >= ALIKE ||
        isShortened(text, tokens) ||
        isShortened(
          text,
          tokens.filter((token) => token !== 'the'),
        ) ||
        hasInitials(text, tokens) ||
        tokens.some((token) => token.length >= 4 && !ORDINARY.has(token) && text.includes(token))),
  );
}

const letters = (text: string): string =>
  fold(text)
    .tokens.join('')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** One within the other, where the shorter one is long enough to say something or is most of the longer one. */
function isPart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === '' || !long.includes(short)) return false;
  return (short.length >= 4 && !ORDINARY.has(short)) || short.length >= long.length * 0.6;
}

/** The whole handle made of beginnings of the name's words, in order, from two words at least: MexicoND. */
function isShortened(text: string, tokens: readonly string[]): boolean {
  const fits = (at: number, next: number, used: number): boolean => {
    if (at === text.length) return used > 1 && text.length > 2;
    for (let word = next; word < tokens.length; word++) {
      const token = tokens[word] ?? '';
      for (let size = Math.min(token.length, text.length - at); size > 0; size--) {
        if (text.startsWith(token.slice(0, size), at) && fits(at + size, word + 1, used + 1)) return true;
      }
    }
    return false;
  };
  return tokens.length <= 12 && fits(0, 0, 0);
}

/** Three or more initials in a row begin the handle: AFPnews for Agence France-Presse. */
function hasInitials(text: string, tokens: readonly string[]): boolean {
  const initials = tokens.map((token) => token[0] ?? '').join('');
  return initials.length > 2 && text.startsWith(initials);
}
