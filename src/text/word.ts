/** Decides how the letters of one word are read when they are of several scripts. */
import { characterOf, type Character } from './characters';
import { BACK_PAIRS } from './data/supplement';
import { pairs } from './looks';
import { areMixed } from './script';
import type { Tricks } from './tricks';

/** One letter or digit of a word with the marks that stay with it. */
export interface Letter {
  character: Character;
  marks: string;
}

/** What the whole name says about how a mixed word is meant. */
export interface Surroundings {
  /** A script other than Latin in which some whole word is written. */
  native?: string;
  hasLatinWord: boolean;
}

let back: Map<string, Map<string, string>> | undefined;

function backTo(script: string): Map<string, string> | undefined {
  back ??= new Map(Object.entries(BACK_PAIRS).map(([name, text]) => [name, pairs(text)]));
  return back.get(script);
}

/** The one script of a word's letters; undefined when there are none or several. */
export function onlyScript(word: readonly Letter[]): string | undefined {
  let only: string | undefined;
  for (const { character } of word) {
    if (character.kind !== 'letter' || character.script === 'Common') continue;
    if (only !== undefined && only !== character.script) return undefined;
    only = character.script;
  }
  return only;
}

function scriptsOfWord(word: readonly Letter[]): Set<string> {
  const scripts = new Set<string>();
  for (const { character } of word) {
    if (character.kind === 'letter' && character.script !== 'Common') scripts.add(character.script);
  }
  return scripts;
}

/** Letters, counting those of ligatures one by one. */
function lengthOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, { character }) => sum + Array.from(character.plain).length, 0);
}

function asWritten(word: readonly Letter[]): string {
  let text = '';
  for (const { character, marks } of word) text += character.plain + marks;
  return text;
}

/**
 * The word's reading. A word of one script, or of scripts that go together, is read as written. A letter of a script
 * that is passed off as Latin is read as the Latin letter in a word that has Latin ones, or that mixes two such
 * scripts; in a name written in Cyrillic or Greek it is the Latin letter that is out of place.
 */
export function readWord(
  word: readonly Letter[],
  { native, hasLatinWord }: Surroundings,
  tricks: Tricks,
): string {
  noteStyle(word, tricks);
  if (onlyScript(word) === 'Latin') return asWritten(word);
  const scripts = scriptsOfWord(word);
  if (!areMixed(scripts)) {
    if (hasLatinWord && !scripts.has('Latin')) noteWholeWord(word, scripts, tricks);
    return asWritten(word);
  }
  const foreign = word.filter(
    ({ character: c }) => c.kind === 'letter' && c.script !== 'Latin' && c.script !== 'Common',
  );
  const latin = word.filter(({ character: c }) => c.kind === 'letter' && c.script === 'Latin');
  if (native !== undefined && lengthOf(latin) < lengthOf(foreign) && scripts.has(native)) {
    const reading = readBack(word, native, tricks);
    if (reading !== undefined) return reading;
  }
  const readable = foreign.filter(({ character }) => character.latin !== undefined);
  if (readable.length < foreign.length && lengthOf(latin) < lengthOf(foreign)) return asWritten(word);
  return readAsLatin(word, tricks);
}

function readAsLatin(word: readonly Letter[], tricks: Tricks): string {
  let reading = '';
  for (const { character, marks } of word) {
    if (character.latin === undefined) reading += inPieces(character) + marks;
    else {
      reading += character.latin;
      tricks.note('look-alike', character.raw, {
        script: character.script,
        reads: character.latin,
        inWord: true,
      });
    }
  }
  return reading;
}

/** A ligature of which only some letters look Latin is read as its letters would be. */
function inPieces({ plain, script }: Character): string {
  if (script === 'Latin' || plain.length < 2) return plain;
  return Array.from(plain, (piece) => characterOf(piece.codePointAt(0) ?? 0).latin ?? piece).join('');
}

function readBack(word: readonly Letter[], native: string, tricks: Tricks): string | undefined {
  const table = backTo(native);
  let reading = '';
  const found: [string, string][] = [];
  for (const { character, marks } of word) {
    const { kind, script, raw } = character;
    const own = kind === 'letter' && script === 'Latin' ? table?.get(raw) : character.plain;
    if (own === undefined) return undefined;
    if (own !== character.plain) found.push([raw, own]);
    reading += own + marks;
  }
  for (const [raw, own] of found)
    tricks.note('look-alike', raw, { script: 'Latin', reads: own, inWord: true });
  return reading;
}

/** Notes a word of another script whose letters all look Latin, among Latin words; it may also be another language. */
function noteWholeWord(word: readonly Letter[], scripts: ReadonlySet<string>, tricks: Tricks): void {
  const letters = word.filter(({ character }) => character.kind === 'letter');
  if (scripts.size !== 1 || letters.some(({ character }) => !/^[a-z]+$/.test(character.look))) return;
  for (const { character } of letters) {
    if (character.latin === undefined) continue;
    tricks.note('look-alike', character.raw, { script: character.script, reads: character.latin });
  }
}

function noteStyle(word: readonly Letter[], tricks: Tricks): void {
  let letters = 0;
  let styled = 0;
  for (const { character } of word) {
    if (character.kind === 'letter') letters += 1;
    if (character.isStyled) styled += 1;
  }
  if (styled === 0) return;
  for (const { character } of word) {
    if (character.isStyled) tricks.note('styled', character.raw, styled < letters ? { inWord: true } : {});
  }
}
