/** Readings of names that several signals share. */
import type { Candidate, Entity, Profile } from '../model';
import { fold } from '../text/fold';

/** Of these characters the fold keeps the letters and digits, lower case, and reads nothing else as a word. */
const PLAIN = /^[\w '"`()[\]|/,.@!?*+-]{0,300}$/;

/** The letters of a text, lower case, nothing between them. */
export const squeeze = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, '') : fold(text).tokens.join('');

/** All names of an entity. */
export const namesOf = (entity: Entity): string[] => [entity.name, ...entity.aliases];

/** The words of a name, folded. */
export const nameTokens = (name: string): string[] => fold(name).tokens;

/** log2 of expected bearers below which a single word is invented: no dictionary has it. */
const INVENTED = 5;

/** The name under which a brand is listed, met whole, and borne by nobody but those who mean the brand. */
export function isBrandAsListed({ entity, ways, matchedName, commonness }: Candidate): boolean {
  return (
    entity.kind === 'organisation' &&
    commonness < INVENTED &&
    ways.includes('name') &&
    matchedName === entity.name
  );
}

/** log2 of expected bearers of a short name that is no word: others write it as they like, a brand in capitals. */
const SHORT = 8;

/** A brand's name in capitals, shown in capitals: AARP, not Effo. */
export function isAcronym({ displayName }: Profile, { entity, commonness }: Candidate): boolean {
  const isCapitals = /^[\p{Lu}\p{N}]{3,}$/u.test(entity.name);
  return (
    isCapitals && entity.kind === 'organisation' && commonness < SHORT && displayName.trim() === entity.name
  );
}
