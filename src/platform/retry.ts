/**
 * Sends a message to a background that may be just starting, or being ended: once more when it fails or isn't answered,
 * then gives up.
 */
import { isInvalidated } from './report-error';

/** Milliseconds until the second attempt after a failure; a worker starts in some 50. */
const AGAIN_MS = 200;
/**
 * How long either attempt may go unanswered, in ms. A message to a worker that is just being ended can be lost without
 * an error, so the first is soon sent anew; the second has the time that a slow machine needs.
 */
const ANSWER_MS = { first: 5000, second: 30_000 };

const NO_ANSWER = 'The background did not answer.';

/**
 * Runs `send`, and once more when it fails or isn't answered in time, unless the extension is gone or `isWanted` says no
 * by then. Throws the last error.
 */
export async function persist<T>(send: () => Promise<T>, isWanted = (): boolean => true): Promise<T> {
  try {
    return await within(ANSWER_MS.first, send());
  } catch (error) {
    if (isInvalidated(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    if (!isWanted()) throw error;
    return within(ANSWER_MS.second, send());
  }
}

/** The answer, or an error when there is none in time. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(NO_ANSWER)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
