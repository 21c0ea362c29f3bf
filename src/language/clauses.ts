/** The clauses of a plain text, each with the phrases and names that stand in it. */
import { nameSpans, type Span } from './name-spans';
import type { Concept } from './phrase-table';
import { isPrefix, phrasesIn, type Found } from './phrases-in';
import { CLAUSE, HASH } from './plain-text';

export interface Clause extends Span {
  /** The whole text; a clause is a stretch of it. */
  text: string;
  /** All phrases of the clause. */
  all: readonly Found[];
  /** Those that are no part of a longer one: in "fan account" there is no word for an account. */
  own: readonly Found[];
  /** Where the names stand. */
  names: readonly Span[];
}

/** Concepts that are only asked for between others; they hide nothing and nothing hides them. */
const SMALL: ReadonlySet<Concept> = new Set<Concept>(['light', 'whose', 'pointing', 'trade', 'fake']);

/** @param plain a text as plain-text.ts gives it; @param names those of the account's target */
export function clausesOf(plain: string, names: readonly string[]): Clause[] {
  const found = phrasesIn(plain);
  if (found.every(({ concept }) => SMALL.has(concept))) return [];
  const spans = nameSpans(plain, names);
  // What is part of a name is no word: "Aaj Tak", "People's Daily".
  const isNamed = (one: Found): boolean => spans.some((name) => name.from <= one.from && name.to >= one.to);
  return boundsOf(plain).map(({ from, to }) => {
    const all = found.filter((one) => one.from >= from && one.to <= to && !isNamed(one));
    const own = all.filter((one) => !SMALL.has(one.concept) && !all.some((other) => hides(other, one)));
    return {
      text: plain,
      from,
      to,
      all,
      own,
      names: spans.filter((one) => one.from >= from && one.to <= to),
    };
  });
}

/** A hashtag is a clause of its own: from the hash to the next. */
function boundsOf(plain: string): Span[] {
  const bounds: Span[] = [];
  let from = 0;
  for (let at = 0; at <= plain.length; at += 1) {
    const sign = plain.charAt(at);
    if (at < plain.length && sign !== CLAUSE && sign !== HASH) continue;
    if (at > from) bounds.push({ from, to: at });
    from = at + 1;
  }
  return bounds;
}

function hides(other: Found, one: Found): boolean {
  if (other === one || SMALL.has(other.concept)) return false;
  const isInside = other.from <= one.from && other.to >= one.to;
  return isInside && other.to - other.from > one.to - one.from;
}

/** Whether nothing but phrases of these concepts, and names where they may stand, fills a stretch of the clause. */
export function isFilled(
  { text, all, names }: Clause,
  { from, to }: Span,
  concepts: ReadonlySet<Concept>,
  mayName = false,
): boolean {
  let at = from;
  while (at < to) {
    if (text.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const next = all
      .filter((one) => one.from === at && one.to <= to && concepts.has(one.concept))
      .map((one) => one.to);
    if (mayName) next.push(...names.filter((one) => one.from === at && one.to <= to).map((one) => one.to));
    if (next.length > 0) at = Math.max(...next);
    else if (isPrefix(text, at)) at += 1;
    else return false;
  }
  return true;
}

/** How many words a stretch has; a script without spaces has one for every two characters. */
export function wordsBetween({ text }: Clause, { from, to }: Span): number {
  const words = text.slice(from, to).trim().split(' ');
  return words.reduce(
    (sum, word) => sum + (word === '' ? 0 : word.charCodeAt(0) >= 0x0e00 ? Math.ceil(word.length / 2) : 1),
    0,
  );
}

/** The clause's phrases of one concept. */
export const of = (clause: Clause, concept: Concept): Found[] =>
  clause.own.filter((one) => one.concept === concept);
