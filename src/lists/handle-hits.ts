/** What a handle leads to: listed handles and names that it is, looks like, is one edit from, contains or turns round. */
import { stripTrailingDigits } from '../text/tokens';
import type { Hits } from './hits';
import type { Look } from './look';
import type { Search } from './search';

/** Shorter parts stand inside ordinary words. */
const SHORTEST_END = 5;
const SHORTEST_INSIDE = 6;
const SHORTEST_WORD = 3;
/** A handle longer than this is a sentence. */
const LONGEST = 24;

/**
 * The handle as a whole, and without digits at its end.
 * @param core the handle without separators (keys.handleCore)
 */
export function handleHits(core: string, search: Search, hits: Hits, look: Look): void {
  whole(look.read(core.slice(0, LONGEST)), search, hits);
  const bare = stripTrailingDigits(core);
  if (bare.length < core.length) whole(look.read(bare.slice(0, LONGEST)), search, hits);
}

/** What stands inside the handle, and the handle with its two words in the other order. */
export function handlePartHits(core: string, search: Search, hits: Hits, look: Look): void {
  look.read(core.slice(0, LONGEST));
  parts(look, search, hits);
  for (let at = SHORTEST_WORD; at <= look.length - SHORTEST_WORD; at++) {
    const turned = (post: number) =>
      hits.look(post, 'handle', look.text.slice(at) + look.text.slice(0, at), false);
    search.equal(look.turned(at), turned, true);
  }
}

function whole(look: Look, search: Search, hits: Hits): void {
  if (look.length < 2) return;
  search.equal(look.hash(), (post) => hits.look(post, 'handle', look.text, false));
  search.near(look, (post) => hits.near(post, 'handle', look.text));
}

/** Parts of the handle, those at its ends shorter than those inside. */
function parts(look: Look, search: Search, hits: Hits): void {
  const { length } = look;
  for (let from = 0; from <= length - SHORTEST_END; from++) {
    for (let to = length; to - from >= SHORTEST_END; to--) {
      if (from > 0 && to < length && to - from < SHORTEST_INSIDE) break;
      if (to - from === length) continue;
      search.equal(
        look.hash(from, to),
        (post) => hits.look(post, 'handle', look.text.slice(from, to), false),
        true,
      );
    }
  }
}
