/** The names of an entity in the forms in which a display name may bear them; worked out once an entity. */
import { COMPANY_FORMS } from '../../language/company-forms';
import { TITLES } from '../../language/titles';
import type { Entity } from '../../model';
import { plainLetters } from '../../text/letter-case';
import { skeleton } from '../../text/skeleton';
import { namesOf, nameTokens } from '../names';

export interface ListedName {
  /** As listed. */
  text: string;
  tokens: readonly string[];
  /** Letters and digits, folded, nothing between them. */
  letters: string;
  /** The words in alphabetical order. */
  anyOrder: string;
  /** What it looks like (text/skeleton). */
  look: string;
  /** In its own case, without accents: what `passesFor` compares with. */
  plain: string;
}

const known = new WeakMap<Entity, readonly ListedName[]>();

/** All names of an entity, each also without titles or the company's form where enough is left. */
export function listedNames(entity: Entity): readonly ListedName[] {
  let names = known.get(entity);
  if (!names) known.set(entity, (names = namesOf(entity).flatMap((text) => formsOf(text, entity.kind))));
  return names;
}

function formsOf(text: string, kind: Entity['kind']): ListedName[] {
  const tokens = nameTokens(text);
  if (tokens.length === 0) return [];
  const forms = [formOf(text, text, tokens)];
  const spare = kind === 'person' ? TITLES : COMPANY_FORMS;
  const bare = tokens.filter((token) => !spare.has(token));
  const isEnough = kind === 'person' ? bare.length > 1 : bare.join('').length > 3;
  if (isEnough && bare.length < tokens.length) forms.push(formOf(text, withoutSpare(text, spare), bare));
  return forms;
}

function formOf(text: string, written: string, tokens: readonly string[]): ListedName {
  return {
    text,
    tokens,
    letters: tokens.join(''),
    anyOrder: [...tokens].sort().join(' '),
    look: skeleton(written),
    plain: plainLetters(written),
  };
}

const withoutSpare = (text: string, spare: ReadonlySet<string>): string =>
  text
    .split(/\s+/u)
    .filter((word) => !nameTokens(word).every((token) => spare.has(token)))
    .join(' ');
