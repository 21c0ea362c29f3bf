/** Which listed handles or names a profile's handle is, looks like, is one edit from, or contains. */
import { handleTokens, stripTrailingDigits } from '../text/tokens';
import { skeleton } from '../text/skeleton';
import { isDecoration } from '../text/vocabulary';
import type { KeyTable } from './key-table';
import { handleKey, looksKey } from './keys';

/** Shorter listed handles ("x", "hm") stand inside ordinary words. */
const SHORTEST = 4;
const SHORTEST_AFFIX = 2;
/** Glued prefixes and suffixes are only tried at this many places, longest core first. */
const LONGEST = 30;

/**
 * @param core the handle without separators (keys.handleCore)
 * @param raw the handle as written, whose capitals and separators show where words begin
 */
export function handleWays(keys: KeyTable, core: string, raw: string, add: (owner: number) => void): void {
  const cut = core.slice(0, LONGEST);
  if (cut.length < SHORTEST) return;
  const tried = new Set<string>();
  const ask = (text: string): boolean => {
    if (text.length < SHORTEST || tried.has(text)) return false;
    tried.add(text);
    const look = skeleton(text);
    const owners = [...keys.find(handleKey(text)), ...(look.length >= 6 ? keys.find(looksKey(look)) : [])];
    owners.forEach(add);
    return owners.length > 0;
  };
  const bare = stripTrailingDigits(cut);
  ask(cut);
  ask(bare);
  for (const part of withoutAffixes(bare)) ask(part);
  for (const part of tokenRuns(raw)) ask(part);
  for (const text of [cut, bare]) {
    for (const key of keys.near(handleKey(text))) keys.find(key).forEach(add);
  }
}

/** The handle with known words taken off either end, also where they are glued on: realDonaldTrump, teslahelp. */
export function withoutAffixes(core: string): string[] {
  const lower = core.toLowerCase();
  const out: string[] = [];
  for (let cut = SHORTEST_AFFIX; cut <= lower.length - SHORTEST; cut++) {
    if (isDecoration(lower.slice(0, cut))) out.push(core.slice(cut));
    if (isDecoration(lower.slice(-cut))) out.push(core.slice(0, -cut));
  }
  return out;
}

/** Runs of the handle's words with at least one word left over that is known decoration: Delta|Support|247. */
function tokenRuns(raw: string): string[] {
  const tokens = handleTokens(raw).slice(0, 8);
  const core = tokens.filter((token) => !isDecoration(token));
  return core.length > 0 && core.length < tokens.length ? [core.join('')] : [];
}
