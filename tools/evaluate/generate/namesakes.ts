/** Ordinary people who bear a listed name: invented, with handles, words and counts as ordinary people have them. */
import type { Draft } from '../case';
import { random } from '../random';
import type { Target } from '../targets';
import { ownHandle } from './handles';
import type { Material } from './material';
import { ofOrdinary } from './trimmings';

const SHARES_A_NAME = { expect: ['none', 'namesake'], poses: false } satisfies Partial<Draft>;
/** Common names are borne more often: so many for each target. */
const HOW_MANY = { few: 5, some: 12, many: 16 };

export function namesakes(target: Target, { people }: Material): Draft[] {
  if (target.kind !== 'person' || !target.name.includes(' ')) return [];
  const own = new Set(Object.values(target.accounts).flatMap((list) => list.map((h) => h.toLowerCase())));
  return Array.from({ length: HOW_MANY[target.bearers] }, (_, i) => {
    const chance = random(`namesake:${i}:${target.name}`);
    const handle = ownHandle(target.name, chance);
    // The same handle as on another site is the other set's question: an account that the list lacks.
    const free = own.has(handle.toLowerCase()) ? `${handle.slice(0, 13)}${chance.whole(10, 99)}` : handle;
    const profile = { site: 'x', handle: free, displayName: target.name } as const;
    return {
      kind: `bearers-${target.bearers}`,
      ...SHARES_A_NAME,
      profile: { ...profile, ...ofOrdinary(chance, people.bios) },
    };
  });
}
