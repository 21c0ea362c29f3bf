/** `list apply-report`: a report that a user saved becomes a change of the list, shown before it is made. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { SITES } from '../../src/model';
import { nameKeysOf } from '../../src/lists/merge';
import type { SourceRow } from '../../src/lists/entity';
import { changesBetween } from './changes';
import { addAccount } from './import/record';
import { toDraft, toRow } from './draft';
import { cleanHandle } from './handle';
import { lineOf, readSourceInfo, readSourceRows, writeSourceRows } from './row-files';
import { UsageError, readArgs, say, type Verb } from './verb';

/** A report holds one account; a larger file is none, and a longer name no name. Both are UTF-16 code units. */
const LARGEST_REPORT = 1_000_000;
const LONGEST_NAME = 300;

const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME, `longer than ${LONGEST_NAME} characters`));
const ReportSchema = v.object({
  kind: v.picklist(['false-alarm', 'missed']),
  made: v.pipe(v.string(), v.check(isPastDay, 'no day that has been; expected YYYY-MM-DD first')),
  profile: v.object({ site: v.picklist(SITES), handle: name, displayName: name }),
  verdict: v.optional(v.object({ target: v.optional(v.object({ name })) })),
  reason: v.optional(name),
  posesAs: v.optional(name),
});

/** Whether a text begins with a day of the calendar that isn't in the future: it becomes the row's date of evidence. */
function isPastDay(text: string): boolean {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  const isOfCalendar = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return /^\d{4}-\d\d-\d\d$/.test(day) && isOfCalendar && time <= Date.now();
}
type SavedReport = v.InferOutput<typeof ReportSchema>;
const SOURCE = 'user-reports';

export const applyReportVerb: Verb = {
  usage: `usage: npm run -s list -- apply-report FILE [--to NAME] [--yes]

Reads a report as Deadringer saves it. A false alarm about a genuine account proposes that account for the entity that
was named; nothing is written without --yes, so that a person reviews it first. A reported account is not confirmed.

  --to NAME   the entity it belongs to, when the report names another one
  --yes       write the change
Exit status 1 when the report asks for nothing that the list could change.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, { to: { type: 'string' }, yes: { type: 'boolean' } });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('give one FILE');
    const report = readReport(await readFile(file, 'utf8'), file);
    const target = values.to ?? report.verdict?.target?.name;
    const advice = noChange(report, target);
    if (advice !== undefined) {
      say(advice);
      return 1;
    }
    return propose(report, target ?? '', values.yes ?? false);
  },
};

function readReport(text: string, file: string): SavedReport {
  if (text.length > LARGEST_REPORT)
    throw new Error(`${file}: larger than ${LARGEST_REPORT} characters; a report holds one account`);
  const parsed = v.safeParse(ReportSchema, jsonOf(text, file));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(
    `${file}: ${v.getDotPath(issue) ?? 'report'}: ${issue.message}; is it a report of Deadringer?`,
  );
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(
      `${file}: not JSON (${(error as Error).message}); save the report from Deadringer again`,
      {
        cause: error,
      },
    );
  }
}

/** Why a report changes nothing on the list, and what would help instead. */
function noChange({ kind, reason, posesAs }: SavedReport, name: string | undefined): string | undefined {
  if (kind === 'missed')
    return `a missed fake of ${posesAs ?? 'somebody'}: lists hold genuine accounts only. See list who, and list add when that one isn't listed`;
  if (reason !== undefined && reason !== 'genuine')
    return `reason "${reason}": the account isn't the listed one's, so the list stays; the judgement may need a look`;
  return name === undefined ? 'the report names no entity; give it with --to NAME' : undefined;
}

async function propose({ profile, made }: SavedReport, name: string, isSure: boolean): Promise<number> {
  const [rows, sources] = [await readSourceRows(), await readSourceInfo()];
  const named = rows.filter((row) => bears(row, name));
  const [row] = named;
  if (!row || named.length > 1) {
    say(
      row
        ? `"${name}" is the name of ${named.length} entities; give the right one's full name with --to`
        : `nobody on the list is called "${name}"`,
    );
    return 1;
  }
  const cleaned = cleanHandle(profile.site, profile.handle);
  if ('reason' in cleaned) {
    say(`${profile.site}:${profile.handle}: ${cleaned.reason}`);
    return 1;
  }
  const draft = toDraft(structuredClone(row));
  addAccount(draft.seen, profile.site, cleaned.handle, [SOURCE]);
  draft.absent = draft.absent.filter((site) => site !== profile.site);
  draft.sources = [...draft.sources, SOURCE];
  draft.checked = [draft.checked ?? '', made.slice(0, 10)].sort().at(-1);
  const changed = toRow(draft, sources);
  for (const { what, text } of changesBetween([row], [changed])) say(`${what.padEnd(16)} ${text}`);
  say(`in the row: ${keysThatDiffer(row, changed).join(', ')}`);
  if (isSure) await writeSourceRows(rows.map((one) => (one === row ? changed : one)));
  else say('\nnot written; look at it, then run it again with --yes');
  return 0;
}

/** What of a row is another, key by key: two whole lines of a row are too long for anybody to compare. */
function keysThatDiffer(before: SourceRow, after: SourceRow): string[] {
  const [was, is] = [before, after].map((row) => JSON.parse(lineOf(row)) as Record<string, unknown>);
  const text = (row: Record<string, unknown> | undefined, key: string): string =>
    row?.[key] === undefined ? 'nothing' : JSON.stringify(row[key]);
  return Object.keys({ ...was, ...is })
    .filter((key) => text(was, key) !== text(is, key))
    .map((key) => (key === 'accounts' ? key : `${key} ${text(was, key)} → ${text(is, key)}`));
}

function bears(row: SourceRow, name: string): boolean {
  if (row.name === name) return true;
  const own = nameKeysOf({ name: row.name, aliases: row.aliases, kind: row.kind });
  return nameKeysOf({ name, aliases: [], kind: row.kind }).some((key) => own.includes(key));
}
