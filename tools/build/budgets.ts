/** Performance budgets: what each built script may weigh after gzip, and which of them weigh more. */
import { REGISTRY, readerScript } from '../../src/sites/registry';
import { TARGETS, distFolder } from './target';
import { gzippedBytes } from './sizes';

/** Thousands of bytes after gzip, as a store or a server would send them. */
const READER_KB = 20;
const BUDGETS_KB: Readonly<Record<string, number>> = {
  ...Object.fromEntries(REGISTRY.map(({ id }) => [readerScript(id), READER_KB])),
  'content/recognise.js': 3,
  'marks.js': 20,
  'popup.js': 32,
  // Tables of words count where they are code; those that are files of their own don't.
  'background.js': 90,
};

/** One sentence for each script of each browser that is over its budget; none when all keep to it. */
export async function overBudget(): Promise<string[]> {
  const checks = TARGETS.flatMap((target) =>
    Object.entries(BUDGETS_KB).map(async ([file, budgetKb]) => {
      const bytes = await gzippedBytes(target, file);
      if (bytes <= budgetKb * 1000) return [];
      const sizeKb = (bytes / 1000).toFixed(1);
      return [`${distFolder(target)}/${file}: ${sizeKb} KB after gzip, its budget is ${budgetKb} KB`];
    }),
  );
  return (await Promise.all(checks)).flat();
}
