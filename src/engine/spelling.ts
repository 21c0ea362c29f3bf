/** Handles that spell a name, or a handle that says more than a name, with something added. */
import { RULES } from '../identity/rules-by-site';
import { withoutSeparators } from '../identity/separators';
import type { Entity, Site } from '../model';
import { isDecoration } from '../language/decoration';
import { plainLetters } from '../text/letter-case';
import { namesOf, squeeze } from './names';

export interface Spelt {
  how: 'spells-name';
  /** The name or the handle that is spelt. */
  name: string;
  /** The site of the handle; undefined for a name. */
  site: Site | undefined;
  /** What else is in the handle, lower case. */
  extra: string;
}

/** Shorter names stand inside other words. */
const SHORTEST = 5;
const SHORTEST_WORD = 3;

/** The letters and digits of a listed handle by its site's rule; of a listed name, without accents, as a handle has them. */
export const lettersOf = (listed: string, site: Site | undefined): string =>
  site === undefined ? withoutSeparators(plainLetters(listed)) : RULES[site].core(listed);

/** Whether the letters and digits of a handle are no more than one of the entity's names, written together. */
export function spellsName(letters: string, entity: Entity): boolean {
  const own = letters.toLowerCase();
  return namesOf(entity).some((name) => squeeze(name) === own);
}

/** Letters from which the beginning of a name is the name, cut at a site's length. */
const CUT_LEAST = 12;

/** The same, or as much of a long name as a site's handle has room for: @CaroleCadwalla. */
export function spellsCutName(letters: string, entity: Entity): boolean {
  const own = letters.toLowerCase();
  if (own.length < CUT_LEAST) return spellsName(own, entity);
  return namesOf(entity).some((name) => squeeze(name).startsWith(own));
}

/** A name, or a handle that says more than a name, inside a handle's letters and digits. */
export function spelling(own: string, entity: Entity): Spelt | undefined {
  const lower = own.toLowerCase();
  const names = namesOf(entity);
  for (const { text: name, site } of [
    ...names.map((text) => ({ text, site: undefined })),
    ...handlesOf(entity),
  ]) {
    const spelt = squeeze(name);
    if (spelt.length < SHORTEST_WORD || !lower.includes(spelt)) continue;
    if (site !== undefined && spellsName(lettersOf(name, site), entity)) continue;
    const extra = lower.replace(spelt, '');
    // Three letters stand inside many words, but hardly next to a known one by chance: serviceIRNA.
    const short = (name === entity.name && isDecoration(extra)) || isInCapitals(name, entity, own);
    if (spelt.length >= SHORTEST || short) return { how: 'spells-name', name, site, extra };
  }
  return undefined;
}

/** All listed handles of an entity, each with its site. */
export function handlesOf({ accounts }: Entity): { text: string; site: Site }[] {
  return (Object.entries(accounts) as [Site, string[]][]).flatMap(([site, handles]) =>
    handles.map((text) => ({ text, site })),
  );
}

/** A brand's capitals before anything else: AFPtoday. Written small they stand inside many words. */
function isInCapitals(name: string, { kind }: Entity, own: string): boolean {
  return kind === 'organisation' && /^[\p{Lu}\p{N}]{3,}$/u.test(name) && own.startsWith(name);
}
