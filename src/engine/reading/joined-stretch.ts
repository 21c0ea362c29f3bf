/** A listed name joined with a known word: MetaMaskSupport, realElonMusk. */
import type { Candidate, Entity } from '../../model';
import { listedNames, type ListedName } from './listed-names';
import type { NameWord } from './name-words';
import { isKnownPart, partOf } from './part-class';
import { looksLike, type Stretch } from './stretch';

/** A shorter name stands inside ordinary words. */
const NAME_LEAST = 4;
const REST_LEAST = 2;
/** A longer word is a sentence. */
const WORD_MOST = 40;

/** The beginning or the end of a word that is a listed name, where the rest of it is a known word. */
export function joinedStretch(words: readonly NameWord[], { entity, ways }: Candidate): Stretch | undefined {
  const mayBeDisguised = ways.includes('look-alike-name');
  for (const [at, { raw, tokens }] of words.entries()) {
    if (tokens.length !== 1 || raw.length < NAME_LEAST + REST_LEAST || raw.length > WORD_MOST) continue;
    for (const listed of listedNames(entity)) {
      if (listed.letters.length < NAME_LEAST || raw.length < listed.letters.length) continue;
      const found =
        cutOf(raw, tokens[0] ?? '', listed, entity) ??
        (mayBeDisguised ? alikeOf(raw, listed, entity) : undefined);
      if (found) return { from: at, to: at + 1, size: listed.letters.length, written: raw, listed, ...found };
    }
  }
  return undefined;
}

type Cut = Pick<Stretch, 'how' | 'characters' | 'rest'>;

const isKnown = (rest: string, entity: Entity): boolean =>
  rest.length >= REST_LEAST && isKnownPart(partOf(rest, rest.toLowerCase(), entity).class);

function cutOf(raw: string, token: string, { letters }: ListedName, entity: Entity): Cut | undefined {
  const more = token.length - letters.length;
  if (token.startsWith(letters)) {
    const rest = raw.slice(-more);
    if (isKnown(rest, entity)) return { how: 'same', characters: '', rest };
  }
  if (!token.endsWith(letters)) return undefined;
  const rest = raw.slice(0, more);
  return isKnown(rest, entity) ? { how: 'same', characters: '', rest } : undefined;
}

/** Letters that pass for others are as many as these, but for two drawn as one. */
function alikeOf(raw: string, listed: ListedName, entity: Entity): Cut | undefined {
  const { length } = listed.letters;
  for (const cut of [length, length + 1]) {
    for (const [part, rest] of [
      [raw.slice(0, cut), raw.slice(cut)],
      [raw.slice(-cut), raw.slice(0, -cut)],
    ] as const) {
      const characters = looksLike(part, listed);
      if (characters && isKnown(rest, entity)) return { how: 'look', characters, rest };
    }
  }
  return undefined;
}
