/** Where names stand in a plain text, also with the endings that languages give them ("Илона Маска", "Musk's"). */
import { memoize } from '../text/memoize';
import { isSpaced } from './phrases-in';
import { plainText } from './plain-text';

export interface Span {
  /** UTF-16 units, the end excluded. */
  from: number;
  to: number;
}

/** Names of some candidates of one profile. */
const REMEMBERED = 128;
/** A shorter name is part of too many words. */
const SHORTEST = 2;
/** From so many letters the last one may change with the ending, and three may follow. */
const INFLECTED = 4;

/** @param plain a text as plain-text.ts gives it; @param names as they are written */
export function nameSpans(plain: string, names: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const name of names) {
    const pattern = patternOf(name);
    if (!pattern) continue;
    for (const found of plain.matchAll(pattern))
      spans.push({ from: found.index, to: found.index + found[0].length });
  }
  return spans.sort((a, b) => a.from - b.from || b.to - a.to);
}

const patternOf = memoize((name: string): RegExp | false => {
  const words = plainText(name)
    .split(/[\s#]+/)
    .filter((word) => word !== '');
  const whole = words.join('');
  if (whole.length < SHORTEST) return false;
  if (!isSpaced(whole, 0)) return new RegExp(words.join(' ?'), 'gu');
  const isLong = words.length > 1 || whole.length > INFLECTED;
  const parts = words.map((word) =>
    isLong && word.length >= INFLECTED ? `${word.slice(0, -1)}\\p{L}{0,3}` : `${word}s?`,
  );
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${parts.join(' ?')}(?![\\p{L}\\p{M}])`, 'gu');
}, REMEMBERED);
