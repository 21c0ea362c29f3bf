/** Reports that wait to be sent by their author: one storage key each. Nothing here sends anything. */
import type { Profile } from '../model';
import type { Reason, Report } from '../page-model';
import { withLock } from './keyed-mutex';
import { RecordMap } from './record-map';
import { ReportSchema } from './record-schemas';
import { isSameAccount, type NamedAccount } from '../identity/same-account';

/** One record a report. */
export const reportRecords = new RecordMap<Report>('report', ReportSchema);

/** Everything about a report but what making it adds. */
export type Draft = Omit<Report, 'id' | 'made'>;

/** Address of a page without query and fragment, which may hold what only its reader should know. */
function plainAddress(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}`;
}

/** The profile without the other accounts that stood on the page: a report is about one account. */
function alone({ context, ...profile }: Profile): Profile {
  delete profile.drawn;
  delete profile.followed; // whom its author follows is nobody's business
  const author = context?.threadAuthor;
  return author ? { ...profile, context: { threadAuthor: author } } : profile;
}

/** Keeps a new report. `made`: now, ISO 8601. */
export async function makeReport(draft: Draft, made: string): Promise<Report> {
  const report: Report = {
    ...draft,
    profile: alone(draft.profile),
    page: plainAddress(draft.page),
    id: crypto.randomUUID(),
    made,
  };
  await reportRecords.set(report.id, report);
  return report;
}

/** All reports, the newest first. */
export async function reports(): Promise<Report[]> {
  const all = await reportRecords.all();
  return all.sort((one, other) => other.made.localeCompare(one.made));
}

/** Reports of false alarms about an account, the newest first. */
export async function falseAlarms(account: NamedAccount): Promise<Report[]> {
  const all = await reports();
  return all.filter((report) => report.kind === 'false-alarm' && isSameAccount(report.profile, account));
}

/**
 * Adds to a report what its author cares to say. What isn't given stays; an empty note is taken out.
 * @throws {Error} when the report was deleted.
 */
export async function explainReport(id: string, said: { reason?: Reason; note?: string }): Promise<void> {
  await withLock(`report ${id}`, async () => {
    const report = await reportRecords.get(id);
    if (!report) throw new Error(`report ${id} was deleted`);
    const { note, ...rest } = { ...report, ...said };
    await reportRecords.set(id, note ? { ...rest, note } : rest);
  });
}

export async function deleteReport(id: string): Promise<void> {
  await reportRecords.remove(id);
}
