/** Tricks: what a name does to look like another one, gathered while the name is read. */

/** One kind of trick and its evidence. */
export interface Trick {
  /**
   * Strong where no language asks for it: `look-alike`, `marks`, `bidi`, `invisible`, `upside-down`. Taste rather
   * than trick when alone: `styled`, `spaced`, `emoji`, `symbol`, `private-use`. `tick`: drawn like a badge.
   */
  kind:
    | 'look-alike'
    | 'invisible'
    | 'bidi'
    | 'marks'
    | 'styled'
    | 'spaced'
    | 'tick'
    | 'emoji'
    | 'private-use'
    | 'upside-down'
    | 'symbol';
  /** The evidence: at most 8 characters, as they stand in the name, each once. */
  characters: string;
  /** Of a look-alike: the script its letters are from, `Cyrillic`. */
  script?: string;
  /** Of a look-alike: what the letters were read as, in the order of `characters`. */
  reads?: string;
  /** Inside a word whose other letters are ordinary: the strong case. */
  inWord?: boolean;
}

const MOST_CHARACTERS = 8;

/** Gathers findings; those of one kind, script and place become one trick. */
export class Tricks {
  readonly #found = new Map<string, { trick: Trick; count: number }>();

  note(kind: Trick['kind'], characters: string, more: Omit<Trick, 'kind' | 'characters'> = {}): void {
    const key = `${kind} ${more.script ?? ''} ${String(more.inWord ?? false)}`;
    let found = this.#found.get(key);
    if (found === undefined) {
      found = { trick: { kind, characters: '', ...more }, count: 0 };
      if (more.reads !== undefined) found.trick.reads = '';
      this.#found.set(key, found);
    }
    const { trick } = found;
    if (found.count >= MOST_CHARACTERS || (trick.characters.includes(characters) && kind !== 'spaced'))
      return;
    for (const character of characters) {
      if (found.count >= MOST_CHARACTERS) break;
      trick.characters += character;
      found.count += 1;
    }
    if (more.reads !== undefined) trick.reads = (trick.reads ?? '') + more.reads;
  }

  /** In the order in which they were first seen. */
  all(): Trick[] {
    return [...this.#found.values()].map(({ trick }) => trick);
  }
}
