/** What the user is told when something could not be kept. Nothing is lost silently. */
import type { Kept } from './messages';
import { reportError } from './report-error';
import { translate } from './translate';

/** Chrome says "QUOTA_BYTES quota exceeded", Firefox "QuotaExceededError". */
const FULL = /quota/i;

/** The sentence for a write that failed. */
function faultSentence(error: unknown): string {
  return translate(FULL.test(String(error)) ? 'kept_full' : 'kept_failed');
}

/** Runs something that writes; a failure becomes a sentence for the user and a line in the console. */
export async function kept<T extends object>(what: string, write: () => Promise<T>): Promise<Kept<T>> {
  try {
    return await write();
  } catch (error) {
    reportError(what, error);
    return { error: faultSentence(error) };
  }
}

/** The answer to a message, or its `error` thrown for the page that asked. */
export function orThrow<T extends object>(answer: Kept<T>): T {
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer;
}
