/** What a word beside a listed name is: a claim, a service, a title, a place … or a word that nobody knows. */
import { isAmong } from '../../identity/handle-key';
import { BRANCHES } from '../../language/branches';
import { CLAIMS } from '../../language/claims';
import { COMPANY_FORMS } from '../../language/company-forms';
import { CONTACT_WORDS } from '../../language/contact-words';
import { DISCLOSURE_WORDS } from '../../language/disclosure-words';
import { OPENINGS } from '../../language/openings';
import { PLACES } from '../../language/places';
import { SERVICES } from '../../language/services';
import { TITLES } from '../../language/titles';
import type { Entity, Site } from '../../model';
import { plainLetters } from '../../text/letter-case';
import { memoize } from '../../text/memoize';
import { passesFor } from '../../text/passes-for';
import { skeleton } from '../../text/skeleton';

export type PartClass =
  | 'claim'
  | 'service'
  | 'title'
  | 'contact'
  | 'disclosure'
  | 'place'
  | 'place-name'
  | 'company-form'
  | 'opening'
  | 'initial'
  | 'number'
  | 'own-handle'
  | 'own-domain'
  | 'own-name'
  | 'scrap'
  | 'word';

export interface NamePart {
  class: PartClass;
  /** Folded; of a disguised word what it is meant to be read as. */
  word: string;
  /** The letters that stand for others, where the word only looks like the one that it is read as. */
  characters?: string;
}

/** Which class a word has that stands in several: what tells most comes first. */
const BY_WORD: readonly [PartClass, ReadonlySet<string>][] = [
  ['claim', CLAIMS],
  ['service', SERVICES],
  ['contact', CONTACT_WORDS],
  ['disclosure', DISCLOSURE_WORDS],
  ['title', TITLES],
  ['place', BRANCHES],
  ['place-name', PLACES],
  ['company-form', COMPANY_FORMS],
  ['opening', OPENINGS],
];

/** Words whose disguise makes sense: nobody writes HeIp by mistake. */
const DISGUISED = new Map<string, { word: string; class: PartClass }>();
for (const [name, words] of BY_WORD.slice(0, 3)) {
  for (const word of words) {
    const look = skeleton(word);
    if (word.length >= 4 && !DISGUISED.has(look)) DISGUISED.set(look, { word, class: name });
  }
}

/** Whether a word beside a listed name leaves open that the account is meant to be the one named. */
export const isKnownPart = (name: PartClass): boolean => name !== 'word' && name !== 'place-name';

const classOfToken = (token: string): PartClass | undefined =>
  BY_WORD.find(([, words]) => words.has(token))?.[0];

/** Shorter handles are words. */
const OWN_LEAST = 4;

/** What one word of a display name is beside the names of an entity. */
export function partOf(raw: string, token: string, entity: Entity): NamePart {
  const name = classOfToken(token);
  if (name) return { class: name, word: token };
  const disguised = disguisedWord(raw);
  if (disguised) return disguised;
  if (/^\d+$/.test(token)) return { class: 'number', word: token };
  if (token.length === 1) return { class: 'initial', word: token };
  if (isOwnHandle(raw, token, entity)) return { class: 'own-handle', word: token };
  return { class: classOfJoined(token), word: token };
}

/** Letters that may stand for others. */
const ODD = /[^\0-\x7F]|[a-z]I|[A-Z]I[a-z]|\bI[b-df-hj-np-tv-z]|\d|[$|!@]|rn|vv|cl/;

/** A claim or service word in letters that only look like its own: OfficiaI, HeIp. */
function disguisedWord(raw: string): NamePart | undefined {
  if (!ODD.test(raw)) return undefined;
  const meant = DISGUISED.get(skeleton(raw));
  if (!meant) return undefined;
  const characters = passesFor(plainLetters(raw), meant.word);
  return characters ? { ...meant, characters } : undefined;
}

function isOwnHandle(raw: string, token: string, { accounts }: Entity): boolean {
  if (token.length < OWN_LEAST) return false;
  return (Object.entries(accounts) as [Site, string[]][]).some(
    ([site, handles]) => isAmong(site, handles, raw.replace(/^@/, '')) || isAmong(site, handles, token),
  );
}

const JOINED_LEAST = 6;

/** Two known words in one: SupportTeam. */
function joinedWords(token: string): [PartClass, PartClass] | undefined {
  if (token.length < JOINED_LEAST) return undefined;
  for (let cut = 2; cut <= token.length - 2; cut++) {
    const [head, tail] = [classOfToken(token.slice(0, cut)), classOfToken(token.slice(cut))];
    if (head && tail) return [head, tail];
  }
  return undefined;
}

/** Words that stand beside the names of one page, for every candidate again. */
const REMEMBERED = 128;
const classOfJoined = memoize((token): PartClass => {
  const [first, second] = joinedWords(token) ?? [];
  return first && second ? heavier(first, second) : 'word';
}, REMEMBERED);

const heavier = (one: PartClass, other: PartClass): PartClass =>
  BY_WORD.findIndex(([name]) => name === one) <= BY_WORD.findIndex(([name]) => name === other) ? one : other;
