/**
 * Verdict client: what the content script sends to the background. Each message is retried once when there is no
 * answer.
 */
import type { Judged } from '../page-model';
import type { Profile } from '../model';
import type { Judgement, Page } from './messages';
import { reportError } from './report-error';
import { retryOnce } from './retry';
import { sendMessage } from './send-message';

/** Asks for verdicts, and retries once as long as `isWanted` says so. Throws when the background can't be reached. */
export function askVerdicts(
  page: Page,
  profiles: readonly Profile[],
  isWanted: () => boolean,
): Promise<Judgement> {
  return retryOnce(() => sendMessage('judge', { page, profiles: [...profiles] }), isWanted);
}

/** Says that a document goes away, or isn't read any more. Nobody waits for an answer. */
export function tellLeft(document: string): void {
  sendMessage('left', { document }).catch((error: unknown) => {
    reportError('tell that the page was left', error);
  });
}

/** Keeps for good that an account is fine, or that it is to be reported. Throws, with a sentence, when nothing was kept. */
export async function keepOverruled(by: 'fine' | 'report', judged: Judged, page: string): Promise<void> {
  const { error } = await retryOnce(() => sendMessage(by, { judged, page }));
  if (error !== undefined) throw new Error(error);
}

/** Has the script that draws put into this page. Throws when it can't be. */
export async function askToLoadMarks(): Promise<void> {
  await retryOnce(() => sendMessage('loadMarks', undefined));
}

/** Opens the page on what the user overruled. Nobody waits for an answer. */
export function openCorrections(): void {
  sendMessage('openCorrections', undefined).catch((error: unknown) => {
    reportError('open the page on corrections', error);
  });
}
