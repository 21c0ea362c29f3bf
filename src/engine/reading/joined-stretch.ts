/** A listed name joined with a known word: MetaMaskSupport, realElonMusk. */
import type { Entity } from '../../model';
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
export function joinedStretch(words: readonly NameWord[], entity: Entity): Stretch | undefined {
  for (const [at, { raw, tokens }] of words.entries()) {
    if (tokens.length !== 1 || raw.length < NAME_LEAST + REST_LEAST || raw.length > WORD_MOST) continue;
    for (const listed of listedNames(entity)) {
      if (listed.letters.length < NAME_LEAST || raw.length < listed.letters.length) continue;
      const found = cutOf(raw, tokens[0] ?? '', listed, entity);
      if (found) return { from: at, to: at + 1, size: listed.letters.length, listed, ...found };
    }
  }
  return undefined;
}

function cutOf(
  raw: string,
  token: string,
  listed: ListedName,
  entity: Entity,
): Pick<Stretch, 'how' | 'characters' | 'rest'> | undefined {
  const { length } = listed.letters;
  const isKnown = (rest: string): boolean =>
    rest.length >= REST_LEAST && isKnownPart(partOf(rest, rest.toLowerCase(), entity).class);
  const [head, tail] = [raw.slice(0, token.length - length), raw.slice(length - token.length)];
  if (token.startsWith(listed.letters) && isKnown(tail)) return { how: 'same', characters: '', rest: tail };
  if (token.endsWith(listed.letters) && isKnown(head)) return { how: 'same', characters: '', rest: head };
  // Letters that pass for others are as many as these, but for two drawn as one.
  for (const cut of [length, length + 1]) {
    for (const [part, rest] of [
      [raw.slice(0, cut), raw.slice(cut)],
      [raw.slice(-cut), raw.slice(0, -cut)],
    ] as const) {
      const characters = isKnown(rest) ? looksLike(part, listed) : undefined;
      if (characters) return { how: 'look', characters, rest };
    }
  }
  return undefined;
}
