/** Handles built around a brand: with a word of service or of claim (combosquats), or with anything at all (fuzzy). */
import type { Draft } from '../case';
import { random, type Random } from '../random';
import type { Target } from '../targets';
import { LONGEST, plainWords } from './handles';
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
  const spelt = plainWords(target.name).join('');
  const bases = spelt.toLowerCase() === listed.toLowerCase() ? [listed] : [listed, spelt];
  return [0, 1].flatMap((turn) =>
    bases
      .filter((base) => base.length > 2)
      .flatMap((base) => {
        const chance = random(`brand:${turn}:${base}:${target.name}`);
        return squats(base, target.name, chance)
          .filter(([, handle]) => handle.length <= LONGEST && !own.has(handle.toLowerCase()))
          .map(([kind, handle, displayName]) => ({
            kind,
            ...POSES,
            profile: { site: 'x' as const, handle, displayName, ...ofImpostor(chance) },
          }));
      }),
  );
}

function squats(
  base: string,
  name: string,
  chance: Random,
): [kind: string, handle: string, displayName: string][] {
  return [
    ['combosquat-service', joined(base, SERVICE, chance), name],
    ['combosquat-claim', joined(base, CLAIM, chance), name],
    ['combosquat-named', joined(base, SERVICE, chance), `${name} ${chance.pick(NAMED)}`],
    ['fuzzy-squat', fuzzy(base, chance), name],
  ];
}

/** Brand and word in either order, glued or parted. A squat holds the whole brand, so the word is one that fits. */
function joined(brand: string, words: readonly string[], chance: Random): string {
  const fitting = words.filter((word) => brand.length + word.length <= LONGEST);
  const word = chance.pick(fitting.length > 0 ? fitting : words);
  const between = brand.length + word.length < LONGEST ? chance.pick(['', '', '_']) : '';
  return chance.chance(0.8) ? `${brand}${between}${word}` : `${word}${between}${brand}`;
}

function fuzzy(brand: string, chance: Random): string {
  const fitting = ANY.filter((word) => brand.length + word.length < LONGEST);
  const word = chance.pick(fitting.length > 0 ? fitting : ANY);
  if (chance.chance(0.3)) return `${word}_${brand}`;
  const digits = brand.length + word.length + 2 <= LONGEST && chance.chance(0.5) ? chance.whole(1, 99) : '';
  return `${brand}${word}${digits}`;
}
