/** Profiles of every kind, the same for the same seed: what a look-up may be asked on a page. */
import type { Entity, Profile, Site } from '../../src/model';
import { random, type Random } from '../evaluate/random';
import { HANDLE_TRICKS, NAME_TRICKS } from '../../fixtures/tricks/name-tricks';

/** Where letters of many scripts, signs and emoji are. */
const BLOCKS = [
  0x20, 0xa0, 0x180, 0x370, 0x400, 0x530, 0x590, 0x600, 0x900, 0xe00, 0x10a0, 0x1100, 0x1680, 0x1d00, 0x1e00,
  0x2000, 0x2100, 0x2400, 0x2c00, 0x3040, 0x4e00, 0xa4d0, 0xac00, 0xfb00, 0xff00, 0x1d400, 0x1f100, 0x1f300,
  0x1f600, 0x20000, 0xe0000,
];
/** Characters that every browser's Unicode knows: what isn't assigned yet is read by their own rules. */
const ASSIGNED = /^\p{Assigned}$/u;
const SITES: Site[] = ['x', 'mastodon', 'bluesky'];

/** A third ordinary or listed, a third impostors by every trick, a third of any characters at all. */
export function manyProfiles(entities: readonly Entity[], count: number): Profile[] {
  const chance = random('many profiles');
  return Array.from({ length: count }, (_, i) => {
    const target = chance.pick(entities);
    const handle = Object.values(target.accounts).flat()[0] ?? 'nobody';
    if (i % 3 === 0) return { site: 'x', handle: anyText(chance, 15), displayName: anyText(chance, 30) };
    if (i % 3 === 1) return { site: chance.pick(SITES), handle, displayName: chance.pick(entities).name };
    const trick = NAME_TRICKS[i % NAME_TRICKS.length];
    const made = HANDLE_TRICKS[i % HANDLE_TRICKS.length]?.apply(handle, { name: target.name, seed: i });
    return { site: 'x', handle: made?.[0] ?? handle, displayName: trick?.apply(target.name) ?? target.name };
  });
}

function anyText(chance: Random, longest: number): string {
  const length = chance.whole(0, longest);
  let text = '';
  for (let i = 0; i < length; i++) {
    const character = String.fromCodePoint(chance.pick(BLOCKS) + chance.whole(0, 95));
    if (ASSIGNED.test(character)) text += character;
  }
  return text;
}
