/** Which handles are made of their owner's names, as any namesake's may be, and which say more. */
import { RULES } from '../identity/rules-by-site';
import type { Entity, Profile, Site } from '../model';
import { stripTrailingDigits } from '../text/tokenizer';
import { trimmed } from './handle-forms';
import { nameTokens, namesOf } from './names';
import { lettersOf, spellsCutName } from './spelling';

/** Shorter handles say too little. */
const SHORTEST = 5;

/** The names of a person in order, each whole, as an initial or left out: MStalin, PedroRamirez. */
export function isMadeOfNames(own: string, entity: Entity): boolean {
  const lower = own.toLowerCase();
  return namesOf(entity).some((name) => isMadeOf(lower, nameTokens(name)));
}

function isMadeOf(lower: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    if (lower.startsWith(word, at)) at += word.length;
    else if (lower.charAt(at) === word.charAt(0)) at += 1;
  }
  return at === lower.length;
}

/** Whether the handle is made of the displayed name, in either order, perhaps with digits behind it. */
export function isOwnNameSpelt({ site, handle, displayName }: Profile): boolean {
  const words = nameTokens(displayName);
  const letters = stripTrailingDigits(RULES[site].core(handle)).toLowerCase();
  if (letters.length < SHORTEST) return false;
  return isMadeOf(letters, words) || isMadeOf(letters, [...words].reverse());
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
    ({ text }) => !spellsCutName(text, entity) && ![entity, turned].some((one) => isMadeOfNames(text, one)),
  );
}
