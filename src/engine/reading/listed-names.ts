/** The names of an entity in the forms in which a display name may bear them; each worked out when somebody asks for it. */
import { COMPANY_FORMS } from '../../language/company-forms';
import { TITLES } from '../../language/titles';
import type { Entity } from '../../model';
import { plainLetters } from '../../text/letter-case';
import { memoize } from '../../text/memoize';
import { skeleton } from '../../text/skeleton';
import { namesOf, nameTokens } from '../names';

export class ListedName {
  /** As listed. */
  readonly text: string;
  readonly tokens: readonly string[];
  /** Letters and digits, folded, nothing between them. */
  readonly letters: string;
  /** What of the listed name this form is. */
  readonly #written: string;
  #anyOrder: string | undefined;
  #look: string | undefined;
  #plain: string | undefined;

  constructor(text: string, written: string, tokens: readonly string[]) {
    this.text = text;
    this.tokens = tokens;
    this.letters = tokens.join('');
    this.#written = written;
  }

  /** The words in alphabetical order. */
  get anyOrder(): string {
    return (this.#anyOrder ??= [...this.tokens].sort().join(' '));
  }

  /** What it looks like (text/skeleton). */
  get look(): string {
    return (this.#look ??= skeleton(this.#written));
  }

  /** In its own case, without accents: what `passesFor` compares with. */
  get plain(): string {
    return (this.#plain ??= plainLetters(this.#written));
  }
}

const known = new WeakMap<Entity, readonly ListedName[]>();

/** All names of an entity, each also without titles or the company's form where enough is left. */
export function listedNames(entity: Entity): readonly ListedName[] {
  let names = known.get(entity);
  if (!names) known.set(entity, (names = namesOf(entity).flatMap((text) => formsOf(text, entity.kind))));
  return names;
}

/** One name of an entity in its forms: mostly the one that the look-up met is enough. */
export const formsOfName = (text: string, kind: Entity['kind']): readonly ListedName[] =>
  kind === 'person' ? formsOfPerson(text) : formsOfOrganisation(text);

/** Names that one page meets. */
const REMEMBERED = 64;
const formsOfPerson = memoize((text) => formsOf(text, 'person'), REMEMBERED);
const formsOfOrganisation = memoize((text) => formsOf(text, 'organisation'), REMEMBERED);

function formsOf(text: string, kind: Entity['kind']): ListedName[] {
  const tokens = nameTokens(text);
  if (tokens.length === 0) return [];
  const forms = [new ListedName(text, text, tokens)];
  const spare = kind === 'person' ? TITLES : COMPANY_FORMS;
  const bare = tokens.filter((token) => !spare.has(token));
  const isEnough = kind === 'person' ? bare.length > 1 : bare.join('').length > 3;
  if (isEnough && bare.length < tokens.length)
    forms.push(new ListedName(text, withoutSpare(text, spare), bare));
  return forms;
}

const withoutSpare = (text: string, spare: ReadonlySet<string>): string =>
  text
    .split(/\s+/u)
    .filter((word) => !nameTokens(word).every((token) => spare.has(token)))
    .join(' ');
