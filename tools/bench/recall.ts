/** How many impostors a contender finds the target of, by kind of trick. */
import type { Question } from './corpus';

/** Share found, from 0 to 1, and of how many. */
export interface Share {
  found: number;
  of: number;
}

export interface Recall {
  /** Mean of the two fields, each the mean of its tricks: any field and any trick is as likely. */
  overall: number;
  name: number;
  handle: number;
  tricks: Record<string, Share>;
}

/** @param finds entities that the contender comes up with for a question */
export function recallOf(
  questions: readonly Question[],
  finds: (question: Question) => ReadonlySet<number>,
): Recall {
  const tricks: Record<string, Share> = {};
  const fields: Record<Question['field'], Set<string>> = { name: new Set(), handle: new Set() };
  for (const question of questions) {
    const share = (tricks[question.trick] ??= { found: 0, of: 0 });
    fields[question.field].add(question.trick);
    const found = finds(question);
    share.of++;
    if (question.right.some((right) => found.has(right))) share.found++;
  }
  const mean = (ids: ReadonlySet<string>): number => {
    let sum = 0;
    for (const id of ids) sum += (tricks[id]?.found ?? 0) / (tricks[id]?.of ?? 1);
    return sum / ids.size;
  };
  const [name, handle] = [mean(fields.name), mean(fields.handle)];
  return { overall: (name + handle) / 2, name, handle, tricks };
}

/** So many questions, half about names and half about handles, going round the tricks. */
export function evenly(questions: readonly Question[], count: number): Question[] {
  if (count >= questions.length) return [...questions];
  const half = (field: Question['field']): Question[] => {
    const of = questions.filter((question) => question.field === field);
    const step = of.length / (count / 2);
    return Array.from({ length: Math.floor(count / 2) }, (_, i) => of[Math.floor(i * step)]).filter(
      (q) => q !== undefined,
    );
  };
  return [...half('name'), ...half('handle')];
}
