/** What a display name leads to: listed names as they are, decorated, inside longer ones, look-alike, one edit away. */
import type { Way } from '../model';
import { fold } from '../text/fold';
import { isDecoration } from '../text/vocabulary';
import { HANDLE_SLOT } from './hash-index';
import type { Hits } from './hits';
import { nameTokens, wordsKey } from './keys';
import type { Look } from './look';
import type { Search } from './search';
import { setHash, type Words } from './words';

/** A single word this short says nothing beside decoration. */
const SHORTEST_WORD = 3;

/** Reads the name into `words` and `look` and files what it leads to. */
export function nameHits(displayName: string, search: Search, hits: Hits, words: Words, look: Look): void {
  words.read(displayName);
  byWords(displayName, search, hits, words);
  look.read(displayName);
  lookAlike(look, search, hits, false);
  if (words.spareCount > 0 && words.spareCount < words.count) {
    const bare = words.bare((word) => fold(word).tokens.every(isDecoration));
    look.read(bare);
    lookAlike(look, search, hits, true);
  }
  search.near(look, (post) => {
    if (post % 16 !== HANDLE_SLOT) hits.near(post, 'near-name', look.text);
  });
}

/** A handle that looks like the name isn't the name. */
function lookAlike(look: Look, search: Search, hits: Hits, bare: boolean): void {
  search.equal(look.hash(), (post) => {
    if (post % 16 !== HANDLE_SLOT) hits.look(post, 'look-alike-name', look.text, bare);
  });
}

/** All runs of neighbouring words, the longest first. */
function byWords(displayName: string, search: Search, hits: Hits, words: Words): void {
  let tokens: string[] | undefined;
  for (let size = words.count; size > 0; size--) {
    for (let from = 0; from + size <= words.count; from++) {
      const to = from + size;
      const spare = words.spareAround(from, to);
      if (size === 1 && (!spare || words.size(from) < SHORTEST_WORD)) continue;
      search.equal(setHash(words.sum(from, to)), (post) => {
        tokens ??= nameTokens(displayName);
        const rest = [...tokens.slice(0, from), ...tokens.slice(to)];
        const way: Way =
          rest.length === 0 ? (post % 16 > 0 ? 'alias' : 'name') : spare ? 'decorated-name' : 'part-name';
        hits.words(post, way, wordsKey(tokens.slice(from, to)), rest);
      });
    }
  }
}
