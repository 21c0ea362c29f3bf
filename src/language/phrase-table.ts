/**
 * The table of phrases, from facts to an index. A fact is a line: a language, a colon, phrases with commas between them.
 * In a phrase a space is any gap or none ("fan account", "fan-account", "fanaccount"), a star is the rest of a word
 * ("parodi*"), and what ends in `<` counts only after a name. All is normalized as texts are (plain-text.ts).
 */
import { COMMENTARY_ACCOUNTS, COMMENTARY_WORDS } from './phrases/commentary';
import { ACCOUNT_NOUNS, CLAIM_ADJECTIVES, CLAIM_SENTENCES } from './phrases/claims';
import { CONTACTS, ELSEWHERE, SCAMS } from './phrases/contacts';
import { FAN_ACCOUNTS, FAN_CLUBS, FAN_WORDS } from './phrases/fans';
import { NOT_AFTER, NOT_BEFORE } from './phrases/negations';
import { PARODY_ACCOUNTS, PARODY_WORDS } from './phrases/parody';
import { UNAFFILIATED, UNOFFICIAL } from './phrases/unofficial';
import { FAKES, WARNINGS } from './phrases/warnings';
import { LIGHT_WORDS, OTHER_SENSES, POINTING_WORDS, TRADE_WORDS, WHOSE } from './phrases/small-words';
import { plainText } from './plain-text';

const FACTS = {
  'parody-account': PARODY_ACCOUNTS,
  'parody-word': PARODY_WORDS,
  'fan-account': FAN_ACCOUNTS,
  'fan-word': FAN_WORDS,
  'fan-club': FAN_CLUBS,
  'commentary-account': COMMENTARY_ACCOUNTS,
  'commentary-word': COMMENTARY_WORDS,
  unofficial: UNOFFICIAL,
  unaffiliated: UNAFFILIATED,
  'claim-sentence': CLAIM_SENTENCES,
  'claim-adjective': CLAIM_ADJECTIVES,
  'account-noun': ACCOUNT_NOUNS,
  scam: SCAMS,
  elsewhere: ELSEWHERE,
  contact: CONTACTS,
  warning: WARNINGS,
  fake: FAKES,
  'not-before': NOT_BEFORE,
  'not-after': NOT_AFTER,
  light: LIGHT_WORDS,
  'other-sense': OTHER_SENSES,
  pointing: POINTING_WORDS,
  whose: WHOSE,
  trade: TRADE_WORDS,
} as const;

/** What a phrase is used for; the files under phrases/ say what each means. */
export type Concept = keyof typeof FACTS;

export interface Phrase {
  concept: Concept;
  words: readonly { text: string; isStem: boolean }[];
  isAfterName: boolean;
}

/** Letters by which phrases are filed. */
export const KEY_LETTERS = 2;

let index: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** All phrases by their first letters, made when the first text is read. A lone letter is filed with the gap after it. */
export function phraseIndex(): ReadonlyMap<string, readonly Phrase[]> {
  return (index ??= indexOf(FACTS));
}

function indexOf(facts: Readonly<Record<Concept, string>>): ReadonlyMap<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [concept, lines] of Object.entries(facts) as [Concept, string][]) {
    for (const text of new Set(textsOf(lines))) {
      const phrase = phraseOf(concept, text);
      for (const key of keysOf(phrase)) found.set(key, [...(found.get(key) ?? []), phrase]);
    }
  }
  return found;
}

function textsOf(lines: string): string[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => line.slice(line.indexOf(':') + 1).split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function phraseOf(concept: Concept, text: string): Phrase {
  const isAfterName = text.endsWith('<');
  const words = text
    .replace('<', '')
    .split(' ')
    .flatMap((word) => {
      const isStem = word.endsWith('*');
      const parts = plainText(word.replace('*', '')).split(' ');
      return parts.map((part, i) => ({ text: part, isStem: isStem && i === parts.length - 1 }));
    });
  return { concept, words: words.filter((word) => word.text !== ''), isAfterName };
}

function keysOf({ words: [first, second] }: Phrase): string[] {
  const text = first?.text ?? '';
  if (text.length >= KEY_LETTERS) return [text.slice(0, KEY_LETTERS)];
  return second ? [`${text} `, `${text}${second.text.charAt(0)}`] : [text];
}
