/** Parses a person's name into given and family names, in each order in which one culture may have written it. */
import type { NamesOfCulture } from './name-statistics';
import { nameKey } from './name-key';

/** One way to read a name. All parts are keys (name-key.ts). */
export interface Reading {
  given: string;
  /** The family name with its particles, and without the last of them (elsisi, sisi). */
  family: readonly string[];
  /** What stands between or after: second names, initials, patronymics. */
  middles: readonly string[];
  /** What the reading is worth beside the usual one, 0 to 1. */
  weight: number;
}

/** Particles that belong to the word after them. Dropped where the name is "son of". */
const PARTICLES = new Set(
  'van von der den de del della di da do dos das du la le lo el al ben ould st san santa ter ten af av zu dela'.split(
    ' ',
  ),
);
const OPENING = new Set(['abd', 'abdel', 'abdul', 'abdal', 'abu', 'عبد', 'ابو']);
const SON_OF = new Set(['bin', 'ibn', 'bint', 'binti', 'بن', 'ابن', 'بنت']);
const ARABIC_ARTICLE = /^ال(?=.{3})/u;

/**
 * The readings of a name whose words are parted by spaces.
 * @param words two or more folded words, without titles
 */
export function readingsOf(words: readonly string[], names: NamesOfCulture): Reading[] {
  if (names.code === 'VN') return vietnamese(words.map(nameKey));
  if (names.isGivenJoined) return words.length > 3 ? [] : givenJoined(words.map(nameKey));
  const parts = withParticles(words);
  if (parts.length < 2) return [];
  const [first, last] = [parts[0] ?? [], parts.at(-1) ?? []];
  const whole = parts.map(([part = '']) => part);
  const usual = { given: whole[0] ?? '', family: last, middles: whole.slice(1, -1), weight: 1 };
  const turned = { given: whole[1] ?? '', family: first, middles: whole.slice(2), weight: names.familyFirst };
  return [usual, turned];
}

/** Nguyễn Văn An: family name, middle names, given name; the other way round abroad. */
function vietnamese(keys: readonly string[]): Reading[] {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  const middles = keys.slice(1, -1);
  return [
    { given: last, family: [first], middles, weight: 1 },
    { given: first, family: [last], middles, weight: 0.3 },
  ];
}

/** Kim Jong-un, Tsai Ing-wen, and Jong-un Kim: what isn't the family name is one given name. */
function givenJoined(keys: readonly string[]): Reading[] {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  return [
    { given: keys.slice(1).join(''), family: [first], middles: [], weight: 1 },
    { given: keys.slice(0, -1).join(''), family: [last], middles: [], weight: 1 },
  ];
}

/** Each name with its particles before it, and without the last of them where it has some. */
function withParticles(words: readonly string[]): string[][] {
  const out: string[][] = [];
  let before: string[] = [];
  words.forEach((word, i) => {
    if (i > 0 && SON_OF.has(word)) return;
    const isLast = i === words.length - 1;
    if (!isLast && (OPENING.has(word) || (i > 0 && PARTICLES.has(word)))) {
      before.push(word);
      return;
    }
    const key = nameKey(before.join('') + word);
    const bare = before.length > 0 ? nameKey(word) : key.replace(ARABIC_ARTICLE, '');
    out.push(bare === key ? [key] : [key, bare]);
    before = [];
  });
  return out;
}

/** How many characters a family name of these scripts has at most. */
const FAMILY_MOST = 3;

/** The readings of a name in Han characters or Hangul, whose family name comes first and isn't parted from the rest. */
export function unpartedReadings(name: string): Reading[] {
  const characters = Array.from(nameKey(name));
  const most = Math.min(FAMILY_MOST, characters.length - 1);
  return Array.from({ length: Math.max(0, most) }, (_, i) => ({
    given: characters.slice(i + 1).join(''),
    family: [characters.slice(0, i + 1).join('')],
    middles: [],
    weight: 1,
  }));
}
