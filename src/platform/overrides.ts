/** Overrides: the user says that a warning is wrong, or takes that back, and the background keeps it. */
import browser from 'webextension-polyfill';
import type { Report } from '../page-model';
import type { FineRequest, Kept, MissedRequest } from './messages';
import { withLock } from './keyed-mutex';
import { deleteReport, falseAlarms, makeReport, type Draft } from './reports';
import type { NamedAccount } from '../identity/same-account';
import { kept } from './storage-fault';
import { retrustPages } from './tab-state';
import { distrust, trust, trustedAccounts } from './trusted';

/** Key of the mutex: a double click arrives twice before anything of the first is kept. */
const OVERRIDES = 'overrides';

/** Version of the list, as reports name it. */
export type ListVersion = () => Promise<string>;

async function versions(list: ListVersion): Promise<Pick<Draft, 'extension' | 'list'>> {
  return { extension: browser.runtime.getManifest().version, list: await list() };
}

/**
 * Trusts the account and keeps a report. The report comes first, so that a warning never goes away without one.
 * Saying it twice makes no second report.
 */
export function overrideWarning(
  { judged, page }: FineRequest,
  list: ListVersion,
): Promise<Kept<{ report: Report }>> {
  const { profile, verdict } = judged;
  const keep = async (): Promise<{ report: Report }> => {
    const now = new Date().toISOString();
    const [known] = await falseAlarms(profile);
    const draft: Draft = { kind: 'false-alarm', profile, verdict, page, ...(await versions(list)) };
    const report = known ?? (await makeReport(draft, now));
    try {
      await trust(profile, now);
    } catch (error) {
      if (!known) await deleteReport(report.id);
      throw error;
    }
    await retrustPages(await trustedAccounts());
    return { report };
  };
  return kept('keep that an account is fine', () => withLock(OVERRIDES, keep));
}

/** Takes trust away, with the reports that were made with it. */
export function undoOverride(account: NamedAccount): Promise<Kept> {
  const takeBack = async (): Promise<object> => {
    await distrust(account);
    await retrustPages(await trustedAccounts());
    for (const { id } of await falseAlarms(account)) await deleteReport(id);
    return {};
  };
  return kept('take back that an account is fine', () => withLock(OVERRIDES, takeBack));
}

/** Keeps a report of a fake that went without a warning. */
export function reportMissed(missed: MissedRequest, list: ListVersion): Promise<Kept<{ report: Report }>> {
  return kept('keep a report', async () => {
    const { account, judged, posesAs, note, page } = missed;
    const draft: Draft = {
      kind: 'missed',
      profile: judged?.profile ?? account,
      ...(judged ? { verdict: judged.verdict } : {}),
      ...(note ? { note } : {}),
      posesAs,
      page,
      ...(await versions(list)),
    };
    return { report: await makeReport(draft, new Date().toISOString()) };
  });
}
