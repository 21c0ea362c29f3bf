/** What can be wrong with one file of rows. Pure: text in, problems out. */
import type { Site } from '../../src/model';
import { asEntity, parseSourceRow, type SourceRow } from '../../src/lists/entity';
import { isChannelId } from '../../src/identity/channel-id';
import { isSameHandle } from '../../src/identity/handle-key';
import { toDraft, toRow, type Sources } from './draft';
import { cleanHandle } from './handle';
import { isTarget, type KnownImpostor } from './known-impostors';
import { textOf } from './row-files';

export interface FileToCheck {
  file: string;
  /** What every row's `field` must be. */
  field: string;
  text: string;
  sources: Sources;
  impostors: readonly KnownImpostor[];
}
export interface Checked {
  /** Each "file line n: field: what, and its cure". */
  problems: string[];
  /** Set when the rows are right but not in canonical form or order. */
  unordered?: string | undefined;
  /** In canonical form. */
  rows: SourceRow[];
}

export function checkFile({ file, field, text, sources, impostors }: FileToCheck): Checked {
  const problems: string[] = [];
  const rows: SourceRow[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const row = parseSourceRow(line, file, i + 1);
      const wrong = problemsOf(row, field, sources, impostors);
      problems.push(...wrong.map((problem) => `${file} line ${i + 1}: ${problem}`));
      if (wrong.length === 0) rows.push(toRow(toDraft(row), sources));
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  const canonical = problems.length > 0 || textOf(rows) === text;
  const unordered = `${file}: not in canonical form and order; write it with npm run -s list -- check --fix`;
  return { problems, rows, ...(canonical ? {} : { unordered }) };
}

function problemsOf(
  row: SourceRow,
  field: string,
  sources: Sources,
  impostors: readonly KnownImpostor[],
): string[] {
  const problems: string[] = [];
  if (row.field !== field) problems.push(`field: is "${row.field}"; move the row to ${row.field}.jsonl`);
  const used = [
    ...row.sources,
    ...Object.values(row.from).flatMap((by) => Object.values(by)),
    ...Object.values(row.confirmed).flatMap((by) => Object.values(by).flat()),
  ];
  const strange = used.find((id) => sources[id] === undefined);
  if (strange !== undefined)
    return [`sources: "${strange}" isn't in sources.json; add it there with title, kind, licence and date`];
  const newest = row.sources
    .flatMap((id) => sources[id]?.date ?? [])
    .sort()
    .at(-1);
  if (newest !== undefined && (row.checked ?? '') < newest)
    problems.push(`checked: its newest source is of ${newest}; write that date`);
  for (const [site, handles] of Object.entries(row.accounts) as [Site, string[]][]) {
    problems.push(...handleProblems(site, handles));
    for (const handle of handles) {
      const posing = impostors.find((one) => isListedFor(row, one, site, handle));
      if (posing) problems.push(`accounts.${site}: ${handle} posed as ${posing.target ?? ''}; take it out`);
    }
  }
  return problems;
}

function handleProblems(site: Site, handles: readonly string[]): string[] {
  const known = new Set<string>();
  return handles.flatMap((handle) => {
    // As it is spelt: sources write one vanity name of Facebook with dots and without, and both are kept.
    const key = isChannelId(handle) ? handle : handle.toLowerCase();
    if (known.has(key)) return [`accounts.${site}: ${handle} stands there twice; keep one`];
    known.add(key);
    const cleaned = cleanHandle(site, handle);
    if ('reason' in cleaned) return [`accounts.${site}: ${handle}: ${cleaned.reason}; correct or remove it`];
    return cleaned.handle === handle ? [] : [`accounts.${site}: write ${handle} as ${cleaned.handle}`];
  });
}

function isListedFor(row: SourceRow, impostor: KnownImpostor, site: Site, handle: string): boolean {
  const isSame =
    impostor.site === site && impostor.handle !== undefined && isSameHandle(site, impostor.handle, handle);
  return isSame && isTarget(asEntity(row), impostor);
}
