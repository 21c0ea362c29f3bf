/** One mutant: a small change of one file of the sources that some unit test should notice. */

export interface Mutant {
  /** Path from the repository, with forward slashes. */
  file: string;
  /** UTF-16 offsets of what is replaced, the end excluded. */
  start: number;
  end: number;
  replacement: string;
  /** Where, counted from 1. */
  line: number;
  original: string;
  /** Which operator made it. */
  kind: string;
  /** Where a probe can stand that notes that this place is reached, and the text before and after it. */
  probe: Probe;
}

export interface Probe {
  start: number;
  end: number;
  /** In front of a statement, or around the body of an arrow function. */
  form: 'statement' | 'expression';
}

/** `src/a.ts:12  a < b  →  a <= b`, on one line. */
export function describeMutant({ file, line, original, replacement }: Mutant): string {
  const short = (text: string): string => {
    const flat = text.replace(/\s+/g, ' ').trim();
    return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
  };
  return `${file}:${line}  ${short(original)}  →  ${short(replacement) || '(nothing)'}`;
}
