/** The readable fold of a name that isn't plain ASCII. `fold.ts` is the door; the rules are told there. */
import { characterOf, type Character } from './characters';
import { read } from './read';
import { joinedWords, spacedRuns, toldRun } from './spaced';
import { Tricks } from './tricks';
import { turnedBack } from './upside-down';
import { Reader, type Word } from './reader';
import { onlyScript, readWord, type Letter, type Surroundings } from './word';

function surroundings(words: readonly Letter[][]): Surroundings {
  const found: Surroundings = { hasLatinWord: false };
  for (const letters of words) {
    const only = onlyScript(letters);
    if (only === 'Latin') found.hasLatinWord = true;
    else if (only !== undefined && letters.some(({ character: c }) => c.kind === 'letter' && c.look > 'z')) {
      found.native = only;
    }
  }
  return found;
}

/** Hangul written in pieces has up to three for a syllable. */
const MOST_PIECES = 3;

function isSingle({ letters }: Word): boolean {
  if (letters.length > MOST_PIECES) return false;
  let text = '';
  for (const { character, marks } of letters) text += character.plain + marks;
  const [first = '', ...rest] = Array.from(
    text.normalize('NFC'),
    (c) => characterOf(c.codePointAt(0) ?? 0).kind,
  );
  return first === 'letter' && rest.every((kind) => kind === 'mark');
}

/** Characters that stand for several words (`㏂`) part the word they are in. */
function split(word: Word): Word[] {
  if (!word.letters.some(({ character }) => character.plain.includes(' '))) return [word];
  const parts: Word[] = [{ letters: [], gap: word.gap }];
  for (const { character, marks } of word.letters) {
    character.plain.split(' ').forEach((plain, i) => {
      if (i > 0) parts.push({ letters: [], gap: 1 });
      if (plain !== '') parts.at(-1)?.letters.push({ character: { ...character, plain }, marks });
    });
  }
  return parts.filter(({ letters }) => letters.length > 0);
}

function charactersOf(name: string, tricks: Tricks): Character[] {
  const characters = read(name, tricks);
  const upright = turnedBack(characters);
  if (upright === undefined) return characters;
  const letters = characters.filter((c) => c.kind === 'letter');
  tricks.note('upside-down', letters.map((c) => c.raw).join(''));
  return read(upright);
}

/** Readings of readings of a mixture; more never differed. */
const MOST_READINGS = 3;

/**
 * The tokens of a name, in order. What is found on the way goes to `tricks`. A word that mixes scripts is read again
 * until it stays: its ornaments are plain letters only then (`〸` is no letter, its reading 十 is one), and a name and
 * its fold have to be filed under one key.
 */
export function readTokens(name: string, tricks: Tricks): string[] {
  let { tokens, isMixed } = readOnce(name, tricks);
  for (let i = 0; i < MOST_READINGS && isMixed; i += 1) {
    const again = readOnce(tokens.join(' '), new Tricks());
    if (again.tokens.join(' ') === tokens.join(' ')) break;
    ({ tokens, isMixed } = again);
  }
  return tokens;
}

function readOnce(name: string, tricks: Tricks): { tokens: string[]; isMixed: boolean } {
  const characters = charactersOf(name, tricks);
  const reader = new Reader(tricks, characters);
  for (let i = 0; i < characters.length; i += 1) {
    const character = characters[i];
    if (character) reader.take(character, characters[i + 1]);
  }
  const words = joined(reader.end().flatMap(split), tricks);
  const around = surroundings(words);
  const tokens = words.map((letters) => readWord(letters, around, tricks).normalize('NFC'));
  return { tokens, isMixed: words.some(isMixture) };
}

function isMixture(letters: readonly Letter[]): boolean {
  let first: string | undefined;
  for (const { character } of letters) {
    if (character.kind !== 'letter') continue;
    first ??= character.script;
    if (character.script !== first) return true;
  }
  return false;
}

function joined(words: readonly Word[], tricks: Tricks): Letter[][] {
  const spacing = { gaps: words.map(({ gap }) => gap), singles: words.map(isSingle) };
  const runs = spacedRuns(spacing);
  if (runs.length === 0) return words.map(({ letters }) => letters);
  const raws = words.map(({ letters }) => letters.map(({ character }) => character.raw).join(''));
  for (const run of runs) {
    const told = toldRun(run, raws, spacing.gaps);
    if (told !== undefined) tricks.note('spaced', told);
  }
  return joinedWords(spacing, runs).map(([start, end]) =>
    words.slice(start, end).flatMap(({ letters }) => letters),
  );
}
