/** Handles built around a brand: with a word of service or of claim (combosquats), or with anything at all (fuzzy). */
import type { Draft } from '../case';
import { random, type Random } from '../random';
import type { Target } from '../targets';
import { LONGEST, cut, plainWords } from './handles';
import { ofImpostor } from './trimmings';

const SERVICE = ['support', 'help', 'care', 'refund', 'giveaway', 'claim', 'airdrop', 'service', 'helpdesk'];
const CLAIM = ['official', 'real', 'verified', 'the', 'backup'];
const ANY = ['4u', 'xo', 'best', 'love', 'plus', 'zone', 'today', 'go', 'my', 'vip', 'club', 'z', 'k9'];
const NAMED = ['Support', 'Help', 'Customer Care', 'Official', 'Support Team', 'Giveaway', 'Help Desk'];

const POSES = { expect: ['possible', 'likely'], poses: true } satisfies Partial<Draft>;

export function brands(target: Target): Draft[] {
  const listed = target.accounts.x?.[0];
  if (target.kind !== 'organisation' || listed === undefined) return [];
  const own = new Set(target.accounts.x?.map((handle) => handle.toLowerCase()));
  const bases = [...new Set([listed, plainWords(target.name).join('')])].filter((base) => base.length > 2);
  return [0, 1].flatMap((turn) =>
    bases.flatMap((base) => {
      const chance = random(`brand:${turn}:${base}:${target.name}`);
      const made: [kind: string, handle: string, displayName: string][] = [
        ['combosquat-service', joined(base, chance.pick(SERVICE), chance), target.name],
        ['combosquat-claim', joined(base, chance.pick(CLAIM), chance), target.name],
        [
          'combosquat-named',
          joined(base, chance.pick(SERVICE), chance),
          `${target.name} ${chance.pick(NAMED)}`,
        ],
        ['fuzzy-squat', fuzzy(base, chance), target.name],
      ];
      return made
        .filter(([, handle]) => !own.has(handle.toLowerCase()))
        .map(([kind, handle, displayName]) => ({
          ...{ kind, ...POSES },
          profile: { site: 'x' as const, handle, displayName, ...ofImpostor(chance) },
        }));
    }),
  );
}

/** Brand and word in either order, glued or parted; the brand is cut where X's length limit says so, the word isn't. */
function joined(brand: string, word: string, chance: Random): string {
  const between = chance.pick(['', '', '_']);
  const short = brand.slice(0, LONGEST - word.length - between.length);
  return chance.chance(0.8) ? `${short}${between}${word}` : `${word}${between}${short}`;
}

function fuzzy(brand: string, chance: Random): string {
  const after = `${chance.pick(ANY)}${chance.chance(0.5) ? chance.whole(1, 99) : ''}`;
  const short = brand.slice(0, LONGEST - after.length);
  return cut(chance.chance(0.7) ? `${short}${after}` : `${chance.pick(ANY)}_${short}`);
}
