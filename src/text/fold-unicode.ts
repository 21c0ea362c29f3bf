/** The readable fold of a name that isn't plain ASCII. `fold.ts` is the door; the rules are told there. */
import type { Character } from './characters';
import { read } from './read';
import { joinedWords, spacedRuns, toldRun } from './spaced';
import type { Tricks } from './tricks';
import { turnedBack } from './upside-down';
import { readWord, scriptsOfWord, type Letter, type Surroundings } from './word';

interface Word {
  letters: Letter[];
  gap: number;
}

/** Marks on one letter that some language writes; more are a trick. Vietnamese has two on a Latin letter. */
const MOST_MARKS = 2;
/** For scripts with vowel signs, points or tones as marks. */
const MOST_OWN_MARKS = 4;
const FEW_MARKS = new Set([
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Coptic',
  'Cherokee',
  'Common',
]);
/** After letters of these a joiner or selector has nothing to do. */
const UNJOINED = new Set([
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Coptic',
  'Cherokee',
  'Hebrew',
]);
const BLACK_FLAG = 0x1f3f4;

/** Walks over a name's characters and sorts them into words and tricks. */
class Reader {
  readonly words: Word[] = [];
  readonly #tricks: Tricks;
  readonly #hasSpace: boolean;
  #word: Word | undefined;
  #gap = 0;
  #marks = 0;
  #hidden: string[] = [];
  #before: Character | undefined;
  #flag = false;

  constructor(tricks: Tricks, characters: readonly Character[]) {
    this.#tricks = tricks;
    this.#hasSpace = characters.some((c) => c.kind === 'space');
  }

  take(character: Character, after: Character | undefined): void {
    switch (character.kind) {
      case 'letter':
      case 'digit':
        this.#letter(character);
        break;
      case 'mark':
        this.#mark(character);
        break;
      case 'blank':
        if (this.#partsWords(after)) this.#break(1);
        else this.#hidden.push(character.raw);
        break;
      case 'silent':
      case 'bidi':
        return;
      case 'and':
        this.#and(character);
        break;
      case 'space':
        this.#break(1);
        break;
      case 'punctuation':
        this.#break(0);
        break;
      default:
        this.#other(character);
    }
    if (character.kind !== 'mark') this.#before = character;
  }

  /** Ends the name: what is hidden after the last letter counts too, though not as inside a word. */
  end(): Word[] {
    this.#break(0);
    return this.words;
  }

  #other(character: Character): void {
    const { kind, raw } = character;
    if (kind === 'invisible') this.#hidden.push(raw);
    else if (kind === 'joiner' || kind === 'selector') {
      if (this.#isIdle(character)) this.#hidden.push(raw);
    } else if (kind === 'tag') {
      if (!this.#flag) this.#hidden.push(raw);
    } else if (kind === 'tick' || kind === 'emoji' || kind === 'symbol' || kind === 'private-use') {
      this.#flag = character.codePoint === BLACK_FLAG;
      this.#tricks.note(kind, raw);
      this.#break(0);
    }
  }

  /** Whether a joiner or variation selector does nothing where it stands. */
  #isIdle({ kind }: Character): boolean {
    const before = this.#before;
    if (before === undefined) return kind === 'joiner';
    if (before.kind === 'digit') return kind === 'joiner';
    return before.kind === 'letter' && UNJOINED.has(before.script) && before.codePoint < 0x2000;
  }

  /** A wide blank between a small and a capital letter of a name without spaces stands for a space. */
  #partsWords(after: Character | undefined): boolean {
    const isSmall = this.#before?.kind === 'letter' && this.#before.raw !== this.#before.raw.toUpperCase();
    return !this.#hasSpace && isSmall && after?.kind === 'letter' && after.raw !== after.raw.toLowerCase();
  }

  #letter(character: Character): void {
    if (character.sign !== undefined && character.plain !== ' ')
      this.#tricks.note('symbol', character.raw, { reads: character.plain, inWord: true });
    this.#reveal(this.#word !== undefined);
    if (this.#word === undefined) {
      this.#word = { letters: [], gap: this.#gap };
      this.words.push(this.#word);
      this.#gap = 0;
    }
    this.#word.letters.push({ character, marks: '' });
    this.#marks = 0;
    this.#flag = false;
  }

  #mark(character: Character): void {
    const letter = this.#word?.letters.at(-1);
    if (letter === undefined || letter.character.kind === 'digit') return;
    this.#marks += 1;
    const { script } = letter.character;
    const most = FEW_MARKS.has(script) ? MOST_MARKS : MOST_OWN_MARKS;
    if (character.isOverlay === true || this.#marks > most) this.#tricks.note('marks', character.raw);
    else if (script !== 'Latin') letter.marks += character.plain;
  }

  #and(character: Character): void {
    this.#break(0);
    this.words.push({ letters: [{ character: { ...character, plain: 'and' }, marks: '' }], gap: this.#gap });
    this.#gap = 0;
  }

  #reveal(inWord: boolean): void {
    for (const raw of this.#hidden) this.#tricks.note('invisible', raw, inWord ? { inWord: true } : {});
    this.#hidden = [];
  }

  #break(width: number): void {
    this.#reveal(false);
    this.#word = undefined;
    this.#gap += width;
  }
}

function surroundings(words: readonly Letter[][]): Surroundings {
  const found: Surroundings = { hasLatinWord: false };
  for (const letters of words) {
    const scripts = scriptsOfWord(letters);
    const [only] = scripts;
    if (scripts.size !== 1) continue;
    if (only === 'Latin') found.hasLatinWord = true;
    else if (
      only !== undefined &&
      letters.some(({ character: c }) => c.kind === 'letter' && !/^[a-z]/.test(c.look))
    ) {
      found.native = only;
    }
  }
  return found;
}

const SINGLE = /^\p{L}\p{M}*$/u;

function textOf({ letters }: Word): string {
  return letters
    .map(({ character, marks }) => character.plain + marks)
    .join('')
    .normalize('NFC');
}

/** Characters that stand for several words (`㏂`) part the word they are in. */
function* split(word: Word): Generator<Word> {
  let part: Word = { letters: [], gap: word.gap };
  for (const letter of word.letters) {
    const [first = '', ...more] = letter.character.plain.split(' ');
    part.letters.push(
      more.length === 0 ? letter : { ...letter, character: { ...letter.character, plain: first } },
    );
    for (const plain of more) {
      yield part;
      part = { letters: [{ ...letter, character: { ...letter.character, plain } }], gap: 1 };
    }
  }
  yield part;
}

function charactersOf(name: string, tricks: Tricks): Character[] {
  const characters = read(name, tricks);
  const upright = turnedBack(characters);
  if (upright === undefined) return characters;
  const letters = characters.filter((c) => c.kind === 'letter');
  tricks.note('upside-down', letters.map((c) => c.raw).join(''));
  return read(upright);
}

/** The tokens of a name, in order. What is found on the way goes to `tricks`. */
export function readTokens(name: string, tricks: Tricks): string[] {
  const characters = charactersOf(name, tricks);
  const reader = new Reader(tricks, characters);
  characters.forEach((character, i) => reader.take(character, characters[i + 1]));
  const apart = reader.end().flatMap((word) => [...split(word)]);
  const texts = apart.map(textOf);
  const words = apart.filter((_, i) => texts[i] !== '');
  const spacing = {
    gaps: words.map(({ gap }) => gap),
    singles: texts.filter((text) => text !== '').map((text) => SINGLE.test(text)),
  };
  const runs = spacedRuns(spacing);
  const raws = words.map(({ letters }) => letters.map(({ character }) => character.raw).join(''));
  for (const run of runs) {
    const told = toldRun(run, raws, spacing.gaps);
    if (told !== undefined) tricks.note('spaced', told);
  }
  const joined = joinedWords(spacing, runs).map(([start, end]) =>
    words.slice(start, end).flatMap(({ letters }) => letters),
  );
  const around = surroundings(joined);
  return joined.map((letters) => readWord(letters, around, tricks).normalize('NFC'));
}
