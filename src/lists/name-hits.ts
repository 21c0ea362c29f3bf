/** Hits of a display name: listed names that it equals, decorates, contains, looks like, or is one edit from. */
import type { Way } from '../model';
import { fold } from '../text/fold';
import { skeleton } from '../text/skeleton';
import { isDecoration, SPARE_WORDS } from '../language/decoration';
import { Affixes } from './affixes';
import { HANDLE_SLOT, NAMED_HANDLE_SLOT } from './hash-index';
import type { Hits } from './hits';
import { nameTokens, wordsKey } from './keys';
import type { RollingHash } from './rolling-hash';
import type { Search } from './search';
import { tokenSetHash, type TokenSetHash } from './token-set-hash';

/** A disguised part of a name is looked for among so many words at most. */
const PARTS_MOST = 8;
/** Letters of a word that may be a name joined with a known word, and of the name in it. */
const JOINED_LEAST = 7;
const JOINED_MOST = 24;
/** Words of a name in which a single one beside somebody's whole name is asked for. */
const NAMED_MOST = 4;
/** Letters of a single disguised word. */
const ODD_LEAST = 4;
const ODD_FOREIGN_LEAST = 3;
/** What parts the words of a name as they are written. */
const PARTS = /(?:[\s+=~]|(?![!@'’])\p{P}|(?<=\s)\||\|(?=\s))+/u;
/** Letters that stand for others: another script, capital I in a small word, digits and signs among letters, rn, vv, cl. */
const ODD = /[^\0-\x7F]|(?<=[A-Za-z])I(?=[a-z])|[a-z]I|\bI[b-df-hj-np-tv-z]|[a-z]\d|\d[a-z]|[$|!@]|rn|vv|cl/u;

const LETTER = /[\p{L}\p{N}]/u;
const ACCENTS = /[\u0300-\u036F]/g;

/** What known words look like, so that one in disguise is known as well (OfficiaI). */
const SPARE_LOOKS: ReadonlySet<string> = new Set(
  SPARE_WORDS.filter((word) => word.length >= ODD_LEAST).map(skeleton),
);

/** Letters of a single word among decoration from which it says something. */
const SHORTEST_WORD = 3;

/** Reads the name into `words` and files the listed names that it is, looks like or contains. */
export function nameHits(
  displayName: string,
  search: Search,
  hits: Hits,
  words: TokenSetHash,
  look: RollingHash,
): void {
  words.read(displayName);
  byWords(displayName, search, hits, words);
  lookAlike(look.readSkeleton(displayName), search, hits, false);
  if (words.spareCount > 0 && words.spareCount < words.count) {
    const bare = words.bare((word) => fold(word).tokens.every(isDecoration));
    lookAlike(look.readSkeleton(bare), search, hits, true);
  }
  disguisedParts(displayName, search, hits, look);
  joinedWords(displayName, search, hits, look);
}

/** Parts of a longer name that look like a listed one, where their letters are not all what they seem. */
function disguisedParts(displayName: string, search: Search, hits: Hits, look: RollingHash): void {
  if (!ODD.test(displayName)) return;
  // A name without a Latin letter is in its own script, and was asked for as a whole.
  if (!/[a-z]/i.test(displayName)) return;
  const parts = displayName
    .split(PARTS)
    .filter((part) => LETTER.test(part))
    .slice(0, PARTS_MOST);
  if (parts.length < 2) return;
  const isOdd = parts.map((part) => ODD.test(part.normalize('NFD').replace(ACCENTS, '')));
  const isClaim = parts.map((part, i) => isOdd[i] === true && SPARE_LOOKS.has(skeleton(part)));
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      if (to - from === parts.length) continue;
      const isTold = isClaim.some((is, i) => is && (i < from || i >= to));
      if (!isTold && !isOdd.slice(from, to).includes(true)) continue;
      const run = parts.slice(from, to).join(' ');
      look.readSkeleton(run);
      const least = NOT_ASCII.test(run) ? ODD_FOREIGN_LEAST : ODD_LEAST;
      if (look.length < least || search.equal(look.hash()) === 0) continue;
      const rest = [...parts.slice(0, from), ...parts.slice(to)];
      file(
        look.text(),
        rest.flatMap((word) => fold(word).tokens),
        search,
        hits,
      );
    }
  }
}

// eslint-disable-next-line no-control-regex -- the class of all ASCII
const NOT_ASCII = /[^\x00-\x7F]/;
const affixes = new Affixes();

/** A listed name joined with a known word in one word: MetaMaskSupport. */
function joinedWords(displayName: string, search: Search, hits: Hits, look: RollingHash): void {
  let start = 0;
  // Walked by hand: this is asked of every name, and few have a word that is long enough.
  for (let at = 0; at <= displayName.length; at++) {
    if (at < displayName.length && isInWord(displayName.charCodeAt(at))) continue;
    const length = at - start;
    if (length >= JOINED_LEAST && length <= JOINED_MOST)
      joinedWord(displayName.slice(start, at), search, hits, look);
    start = at + 1;
  }
}

/** Letters and digits, and everything that isn't ASCII: a word in another script has no English word at its end. */
const isInWord = (code: number): boolean =>
  code > 0x7e || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);

function joinedWord(word: string, search: Search, hits: Hits, look: RollingHash): void {
  const lower = word.toLowerCase();
  if (lower.length !== word.length) return;
  const { count, from, to } = affixes.read(look.readCodes(lower), word.length);
  for (let i = 0; i < count; i++) {
    const [start, end] = [from[i] ?? 0, to[i] ?? 0];
    if (end - start < ODD_LEAST) continue;
    look.readSkeleton(word.slice(start, end));
    if (search.equal(look.hash()) === 0) continue;
    file(look.text(), [lower.slice(0, start), lower.slice(end)].filter(Boolean), search, hits);
  }
}

/** Files names that the last question found by their look, with the words that stand beside them. */
function file(text: string, decoration: string[], search: Search, hits: Hits): void {
  hits.question();
  for (let i = 0; i < search.count; i++) {
    const post = search.found[i] ?? 0;
    if (post % 16 !== HANDLE_SLOT)
      hits.add(post, { way: 'look-alike-name', how: 'without', text, decoration });
  }
}

/** Names one edit from the one in `words`, with its decoration and without. */
export function nearNameHits(search: Search, hits: Hits, words: TokenSetHash, look: RollingHash): void {
  nearNames(look.rehash(words.spelt(look.codes, false)), search, hits);
  if (words.spareCount > 0 && words.spareCount < words.count)
    nearNames(look.rehash(words.spelt(look.codes, true)), search, hits);
}

function nearNames(look: RollingHash, search: Search, hits: Hits): void {
  const count = search.near(look);
  if (count === 0) return;
  hits.question();
  const text = look.text();
  for (let i = 0; i < count; i++) {
    const post = search.found[i] ?? 0;
    if (post % 16 !== HANDLE_SLOT) hits.add(post, { way: 'near-name', how: 'near', text });
  }
}

/** A handle that looks like the name isn't the name. */
function lookAlike(look: RollingHash, search: Search, hits: Hits, bare: boolean): void {
  const count = look.length > 0 ? search.equal(look.hash()) : 0;
  if (count === 0) return;
  hits.question();
  const text = look.text();
  for (let i = 0; i < count; i++) {
    const post = search.found[i] ?? 0;
    if (post % 16 === HANDLE_SLOT) continue;
    hits.add(post, {
      way: 'look-alike-name',
      how: bare ? 'without' : 'same',
      text,
      ...(bare ? { decoration: [] } : {}),
    });
  }
}

/** All runs of neighbouring words, the longest first. */
function byWords(displayName: string, search: Search, hits: Hits, words: TokenSetHash): void {
  // Beside somebody's whole name a single word may be what he is known for: "Brian Armstrong | Coinbase".
  let isNamed = false;
  for (let size = words.count; size > 0; size--) {
    for (let from = 0; from + size <= words.count; from++) {
      const spare = words.spareAround(from, from + size);
      if (
        size === 1 &&
        !(spare
          ? words.size(from) >= SHORTEST_WORD
          : isNamed && words.count <= NAMED_MOST && words.size(from) >= ODD_LEAST)
      )
        continue;
      const count = search.equal(tokenSetHash(words.sum(from, from + size)));
      if (count > 0) run(displayName, from, from + size, spare, search, hits);
      isNamed ||= count > 0 && size > 1;
    }
  }
}

/** Files what the words [from, to) of a name led to. */
function run(
  displayName: string,
  from: number,
  to: number,
  spare: boolean,
  search: Search,
  hits: Hits,
): void {
  const tokens = nameTokens(displayName);
  const decoration = [...tokens.slice(0, from), ...tokens.slice(to)];
  const text = wordsKey(tokens.slice(from, to));
  hits.question();
  for (let i = 0; i < search.count; i++) {
    const post = search.found[i] ?? 0;
    if (post % 16 === HANDLE_SLOT) continue;
    const whole: Way = post % 16 > 0 && post % 16 < NAMED_HANDLE_SLOT ? 'alias' : 'name';
    const way: Way = decoration.length === 0 ? whole : spare ? 'decorated-name' : 'part-name';
    hits.add(post, { way, how: 'words', text, decoration });
  }
}
