/** When a listed handle with its parts in the other order tells something of the account that has it. */
import type { Entity } from '../model';
import { hasSwappedParts } from '../text/swapped-parts';
import { namesOf, nameTokens } from './names';

/** Shorter handles have no two words. */
const SHORTEST = 5;

/**
 * Whether a handle is a listed one turned round, and no bearer of the name comes by it. Both as letters and digits.
 * Half of the world turns people's names round, genuine accounts too: a person's handle tells only where it says more.
 */
export function isInOtherOrder(own: string, listed: string, entity: Entity): boolean {
  if (listed.length !== own.length || listed.length < SHORTEST) return false;
  const lower = listed.toLowerCase();
  if (!hasSwappedParts(own.toLowerCase(), lower)) return false;
  return entity.kind === 'organisation' || saysMoreThanNames(lower, entity);
}

/** Whether a word is left once those of the names are taken out. */
function saysMoreThanNames(handle: string, entity: Entity): boolean {
  const words = namesOf(entity).flatMap(nameTokens);
  const left = words.reduce((text, word) => text.replace(word, ' '), handle);
  return /\p{L}{2}/u.test(left);
}
