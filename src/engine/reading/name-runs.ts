/** Runs of neighbouring words of a display name, filed by their letters, their words in any order, and their look. */
import { memoize } from '../../text/memoize';
import { skeleton } from '../../text/skeleton';
import { nameWords, type NameWord } from './name-words';

export interface NameRun {
  /** Its words in the name, end exclusive. */
  from: number;
  to: number;
  /** Letters and digits that it covers, folded. */
  size: number;
  /** As it is written, with what stands between its words. */
  written: string;
}

/** The names of one page. */
const REMEMBERED = 32;
/** A shorter run looks like many others. */
const LOOK_LEAST = 3;
/**
 * Letters that may stand for others: another script, capital I in a word of small letters, digits and signs, rn, vv, cl, and
 * a small l at the beginning of a word.
 */
const ODD = /[^\0-\x7F]|[a-z]I|[A-Z]I[a-z]|\bI[b-df-hj-np-tv-z]|\bl[b-df-hj-np-tv-z]|\d|[$|!@]|rn|vv|cl/;

export class NameRuns {
  readonly words: readonly NameWord[];
  /** Whether any letter of the name may stand for another. */
  readonly isOdd: boolean;
  readonly #runs: NameRun[] = [];
  readonly #byLetters = new Map<string, NameRun>();
  readonly #byOrder = new Map<string, NameRun>();
  #byLook: Map<string, NameRun[]> | undefined;

  constructor(displayName: string) {
    this.words = nameWords(displayName);
    this.isOdd = ODD.test(displayName);
    for (let from = 0; from < this.words.length; from++) {
      let letters = '';
      const tokens: string[] = [];
      for (let to = from + 1; to <= this.words.length; to++) {
        const word = this.words[to - 1];
        tokens.push(...(word?.tokens ?? []));
        letters += word?.tokens.join('') ?? '';
        const written = writtenOf(displayName, this.words, from, to);
        const run = { from, to, size: letters.length, written };
        this.#runs.push(run);
        if (!this.#byLetters.has(letters)) this.#byLetters.set(letters, run);
        const order = [...tokens].sort().join(' ');
        if (tokens.length > 1 && !this.#byOrder.has(order)) this.#byOrder.set(order, run);
      }
    }
  }

  /** The run of just these letters, or of just these words in some order. */
  same(letters: string, anyOrder: () => string): NameRun | undefined {
    return (
      this.#byLetters.get(letters) ?? (this.words.length > 1 ? this.#byOrder.get(anyOrder()) : undefined)
    );
  }

  /** The runs of this look (text/skeleton). */
  alike(look: string): readonly NameRun[] {
    this.#byLook ??= this.#fileByLook();
    return this.#byLook.get(look) ?? [];
  }

  #fileByLook(): Map<string, NameRun[]> {
    const byLook = new Map<string, NameRun[]>();
    for (const run of this.#runs) {
      // "I Ali": a word of one letter stands for itself.
      const isLone =
        run.to - run.from > 1 && this.words.slice(run.from, run.to).some(({ raw }) => raw === 'I');
      if (run.size < LOOK_LEAST || isLone) continue;
      const look = skeleton(run.written);
      const others = byLook.get(look);
      if (others) others.push(run);
      else byLook.set(look, [run]);
    }
    return byLook;
  }
}

/** The runs of a name, read once for all candidates. */
export const nameRuns = memoize((displayName) => new NameRuns(displayName), REMEMBERED);

function writtenOf(displayName: string, words: readonly NameWord[], from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return '';
  if (last.end > 0) return displayName.slice(first.start, last.end);
  return words
    .slice(from, to)
    .map(({ raw }) => raw)
    .join(' ');
}
