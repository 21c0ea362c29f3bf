/** The errors as lines: all of them, or the first few of each kind with how many there are. */
import { isWarning } from './case';
import { isError } from './figures';
import type { JudgedCase } from './judging';
import { told } from './told';

const FIRST = 5;

export interface ErrorLines {
  all: string[];
  some: string[];
}

/** An error, or a warning about a profile of which nothing is known: for a person to look at. */
const isWorthALine = (judged: JudgedCase): boolean =>
  isError(judged) ||
  (judged.one.kind === 'unlabelled' && judged.one.set === 'profiles' && isWarning(judged.verdict.level));

export function errorLines(judged: readonly JudgedCase[]): ErrorLines {
  const byKind = new Map<string, string[]>();
  for (const one of judged.filter(isWorthALine)) {
    const kind = `${one.one.set}/${one.one.kind} ${one.verdict.level}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), told(one)]);
  }
  const some = [...byKind.values()].flatMap((lines) => {
    const rest = lines.length - FIRST;
    return rest > 0 ? [...lines.slice(0, FIRST), `  … and ${rest} more like it (--errors)`] : lines;
  });
  return { all: [...byKind.values()].flat(), some };
}
