/** Handles that spell a name, or a handle that says more than a name, with something added. */
import type { Entity } from '../model';
import { memoize } from '../text/memoize';
import { isDecoration } from '../text/vocabulary';
import { namesOf, squeeze } from './names';

export interface Spelt {
  how: 'spells-name';
  /** The name or the handle that is spelt. */
  name: string;
  /** What else is in the handle, lower case. */
  extra: string;
}

/** Shorter names stand inside other words. */
const SHORTEST = 5;
const SHORTEST_WORD = 3;
/** Handles of a page's accounts and their targets, read by several signals each. */
const REMEMBERED = 64;

/** The letters and digits of a handle, without what follows the first dot or @. */
export const core = memoize(
  (handle: string): string => (handle.split(/[@.]/)[0] ?? '').replace(/[^\p{L}\p{N}]/gu, ''),
  REMEMBERED,
);

/** Whether a handle is no more than one of the entity's names, written together. */
export function spellsName(handle: string, entity: Entity): boolean {
  const own = core(handle).toLowerCase();
  return namesOf(entity).some((name) => squeeze(name) === own);
}

/** A name, or a handle that says more than a name, inside a handle's letters and digits. */
export function spelling(own: string, entity: Entity): Spelt | undefined {
  const lower = own.toLowerCase();
  const names = namesOf(entity);
  const handles = Object.values(entity.accounts).flat();
  for (const [i, name] of [...names, ...handles].entries()) {
    const spelt = squeeze(name);
    if (spelt.length < SHORTEST_WORD || !lower.includes(spelt)) continue;
    if (i >= names.length && spellsName(name, entity)) continue;
    const extra = lower.replace(spelt, '');
    // Three letters stand inside many words, but hardly next to a known one by chance: serviceIRNA.
    const short = (name === entity.name && isDecoration(extra)) || isInCapitals(name, entity, own);
    if (spelt.length >= SHORTEST || short) return { how: 'spells-name', name, extra };
  }
  return undefined;
}

/** A brand's capitals before anything else: AFPtoday. Written small they stand inside many words. */
function isInCapitals(name: string, { kind }: Entity, own: string): boolean {
  return kind === 'organisation' && /^[\p{Lu}\p{N}]{3,}$/u.test(name) && own.startsWith(name);
}
