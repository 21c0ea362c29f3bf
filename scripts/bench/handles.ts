/** Handles as people and organisations make them of their names. */
import { fold } from '../../src/text/fold';
import type { Random } from '../evaluate/random';

/** X's limit; other sites allow more, but people keep one handle everywhere. */
const LONGEST = 15;

/** A handle of letters, digits and underscores, 3 to 15 characters. */
export function handleFor(name: string, isPerson: boolean, random: Random): string {
  const words = fold(name).tokens.map((word) => word.replace(/[^a-z0-9]/g, '')).filter((word) => word !== '');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (first.length + last.length < 3) return `user${random.whole(10_000, 9_999_999)}`;
  const made = isPerson && words.length > 1 ? personal(first, last, random) : corporate(words, random);
  const fitting = made.length > LONGEST ? `${first.charAt(0)}${last}`.slice(0, LONGEST) : made;
  const numbered = random.chance(isPerson ? 0.3 : 0.05) ? `${fitting}${random.whole(1, 9999)}` : fitting;
  return (numbered.length > LONGEST ? numbered.slice(0, LONGEST) : numbered).padEnd(3, '0');
}

/** Words with which many names begin: no handle by themselves. */
const GENERIC = new Set(['the', 'city', 'university']);

const cased = (word: string, random: Random): string =>
  random.chance(0.5) ? word : word.charAt(0).toUpperCase() + word.slice(1);

function personal(given: string, family: string, random: Random): string {
  const [first, last] = [cased(given, random), cased(family, random)];
  const forms = [
    ...[first + last, first + last, first + last, `${first}_${last}`, `${first}${last}`],
    ...[`${given.charAt(0)}${last}`, `${first}${family.charAt(0)}`, `${last}${first}`, `real${first}${last}`],
    ...[`${first}the${last}`, `Rep${last}`, `${first}Official`, `its${first}`, `${first}_`],
  ];
  return random.pick(forms);
}

function corporate(words: string[], random: Random): string {
  const all = words.map((word) => cased(word, random));
  const joined = all.join('');
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const short = all.length > 1 ? (all[0] ?? '') + (all[1] ?? '') : joined;
  if (GENERIC.has(words[0] ?? '')) return joined;
  return random.pick([joined, joined, short, all[0] ?? joined, `${short}HQ`, `${initials}_${all[0] ?? ''}`, `${joined}Inc`]);
}
