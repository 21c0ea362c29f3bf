/** Hits of a display name: listed names that it equals, decorates, contains, looks like, or is one edit from. */
import type { Way } from '../model';
import { fold } from '../text/fold';
import { isDecoration } from '../language/decoration';
import { HANDLE_SLOT, NAMED_HANDLE_SLOT } from './hash-index';
import type { Hits } from './hits';
import { nameTokens, wordsKey } from './keys';
import type { RollingHash } from './rolling-hash';
import type { Search } from './search';
import { tokenSetHash, type TokenSetHash } from './token-set-hash';

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
  for (let size = words.count; size > 0; size--) {
    for (let from = 0; from + size <= words.count; from++) {
      const spare = words.spareAround(from, from + size);
      if (size === 1 && (!spare || words.size(from) < SHORTEST_WORD)) continue;
      const count = search.equal(tokenSetHash(words.sum(from, from + size)));
      if (count > 0) run(displayName, from, from + size, spare, search, hits);
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
