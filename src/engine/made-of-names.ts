/** Which handles are made of their owner's names, as any namesake's may be, and which say more. */
import type { Entity, Site } from '../model';
import { trimmed } from './handle-forms';
import { nameTokens, namesOf } from './names';
import { lettersOf, spellsName } from './spelling';

/** Shorter handles say too little. */
const SHORTEST = 5;

/** The names of a person in order, each whole, as an initial or left out: MStalin, PedroRamirez. */
export function isMadeOfNames(own: string, entity: Entity): boolean {
  const lower = own.toLowerCase();
  return namesOf(entity).some((name) => {
    let at = 0;
    for (const word of nameTokens(name)) {
      if (lower.startsWith(word, at)) at += word.length;
      else if (lower.charAt(at) === word.charAt(0)) at += 1;
    }
    return at === lower.length;
  });
}

const turnedRound = (name: string): string => [...nameTokens(name)].reverse().join(' ');

/**
 * A handle that says more than its owner's names, so that no namesake comes by it: Jumpman23, BTS_twt.
 * @param site the site of the listed handle; undefined for a listed name
 */
export function isDistinct(listed: string, site: Site | undefined, entity: Entity): boolean {
  const own = lettersOf(listed, site);
  if (own.length < SHORTEST) return false;
  const turned = { ...entity, name: turnedRound(entity.name), aliases: entity.aliases.map(turnedRound) };
  return trimmed(listed, site).every(
    ({ text }) => !spellsName(text, entity) && ![entity, turned].some((one) => isMadeOfNames(text, one)),
  );
}
