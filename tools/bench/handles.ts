/**
 * Handles as accounts have them. Listed accounts came early or were given theirs: plain names, seldom digits. The rest
 * of the world found those taken: digits after, the site's own suggestion of a name and eight digits, nicknames.
 */
import { fold } from '../../src/text/fold';
import type { Random } from '../evaluate/random';
import type { NameSource } from './names';

/** X's limit; other sites allow more, but people keep one handle everywhere. */
const LONGEST = 15;
/** Words with which many names begin: no handle by themselves. */
const GENERIC = new Set(['the', 'city', 'university']);

/** Words of a name that a handle can be made of. */
function wordsOf(name: string): string[] {
  return fold(name)
    .tokens.map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
}

const cased = (word: string, random: Random): string =>
  random.chance(0.5) ? word : word.charAt(0).toUpperCase() + word.slice(1);

/** Cut to the site's limit; a handle that would be shorter than three characters gets digits. */
function fitting(handle: string, random: Random): string {
  const short = handle.slice(0, LONGEST);
  return short.length < 3 ? `${short}${random.whole(100, 99_999)}` : short;
}

/** The handle of a listed account: 3 to 15 letters, digits and underscores. */
export function listedHandle(name: string, isPerson: boolean, random: Random): string {
  const words = wordsOf(name);
  const made = isPerson && words.length > 1 ? personal(words, random) : corporate(words, random);
  const numbered = random.chance(isPerson ? 0.12 : 0.03)
    ? `${made.slice(0, 11)}${random.whole(1, 9999)}`
    : made;
  return fitting(numbered, random);
}

function personal(words: string[], random: Random): string {
  const [given = '', family = ''] = [words[0], words.at(-1)];
  const [first, last] = [cased(given, random), cased(family, random)];
  const whole = first.length + last.length > LONGEST ? `${given.charAt(0)}${last}` : `${first}${last}`;
  const form = random.next();
  if (form < 0.55) return whole;
  const forms = [
    `${first}_${last}`,
    `${first}_${last}`,
    `${given.charAt(0)}${last}`,
    `${given.charAt(0)}_${last}`,
    `${first}${family.charAt(0)}`,
    `${last}${first}`,
    `real${whole}`,
    `Rep${last}`,
    `Sen${last}`,
    `${whole}_`,
    `its${first}`,
    `${first}the${last}`,
    `${whole}TV`,
    `Dr${last}`,
    `${first}Official`,
    `iam${first}`,
  ];
  return random.pick(forms);
}

function corporate(words: string[], random: Random): string {
  const all = words.map((word) => cased(word, random));
  const joined = all.join('');
  if (GENERIC.has(words[0] ?? '')) return joined;
  const short = all.length > 1 ? (all[0] ?? '') + (all[1] ?? '') : joined;
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const forms = [
    joined,
    joined,
    joined,
    short,
    short,
    all[0] ?? joined,
    `${short}HQ`,
    `${joined}Inc`,
    `${short}App`,
  ];
  return random.pick([...forms, `${initials}_${all[0] ?? ''}`, `${short}_US`, `get${short}`]);
}

/** The handle of an account that nobody has listed. */
export function ordinaryHandle(name: string, names: NameSource, random: Random): string {
  const words = wordsOf(name);
  const [given = names.given.draw(random), family = ''] = [words[0], words.at(-1)];
  const [first, last] = [cased(given, random), cased(family, random)];
  const word = () => names.words.draw(random);
  const form = random.next();
  if (form < 0.25) return fitting(`${`${first}${last}`.slice(0, 7)}${random.whole(1e7, 99_999_999)}`, random);
  if (form < 0.5) return fitting(`${`${first}${last}`.slice(0, 11)}${random.whole(1, 9999)}`, random);
  if (form < 0.6) return fitting(`${first}${random.whole(1, 99_999)}`, random);
  if (form < 0.75) return fitting(`${word()}${random.pick(['', '_', ''])}${word()}`, random);
  if (form < 0.85) return fitting(`${first}${random.pick(['_', 'x', '__', ''])}${word()}`, random);
  return fitting(
    random.pick([`${first}${last}`, `${first}_${last}_`, `${given.charAt(0)}${last}`, `x${last}${first}x`]),
    random,
  );
}
