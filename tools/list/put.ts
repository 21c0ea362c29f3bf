/** Puts one entity into the list, by the same rules as an import, and says what that did. */
import { toDraft, toRow, type Draft } from './draft';
import { changesBetween } from './changes';
import { mergeInto } from './merge';
import { readSourceInfo, readSourceRows, writeSourceRows } from './row-files';
import { say } from './verb';

/** @param isDry only says what would happen @returns the exit status */
export async function put(draft: Draft, isDry: boolean): Promise<number> {
  const [before, sources] = [await readSourceRows(), await readSourceInfo()];
  const { rows, conflicts } = mergeInto(before.map(toDraft), [draft]);
  const after = rows.map((row) => toRow(row, sources));
  const changes = changesBetween(before, after);
  for (const { what, text } of changes) say(`${what.padEnd(16)} ${text}`);
  for (const { other, why } of conflicts) say(`kept apart       ${other.name} (${other.field}): ${why}`);
  if (changes.length === 0) say('nothing to change: the list has it all');
  if (!isDry && changes.length > 0) await writeSourceRows(after);
  return 0;
}
