/** Walks over the characters of a name that isn't plain ASCII and sorts them into words and tricks. */
import type { Character } from './characters';
import type { Tricks } from './tricks';
import type { Letter } from './word';

/** A word of a name before its scripts are settled. */
export interface Word {
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
export class Reader {
  readonly #words: Word[] = [];
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
    return this.#words;
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
      this.#words.push(this.#word);
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
    this.#words.push({ letters: [{ character: { ...character, plain: 'and' }, marks: '' }], gap: this.#gap });
    this.#gap = 0;
  }

  #reveal(inWord: boolean): void {
    if (this.#hidden.length === 0) return;
    for (const raw of this.#hidden) this.#tricks.note('invisible', raw, inWord ? { inWord: true } : {});
    this.#hidden = [];
  }

  #break(width: number): void {
    this.#reveal(false);
    this.#word = undefined;
    this.#gap += width;
  }
}
