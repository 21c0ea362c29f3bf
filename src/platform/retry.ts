/**
 * Retry of a message, once, with a timeout on either attempt: the background may be just starting, or the browser may be
 * ending it.
 */
import { isInvalidated } from './report-error';

/** Milliseconds between a failure and the retry; a worker starts in about 50. */
const AGAIN_MS = 200;
/**
 * Timeout of either attempt, in milliseconds. A message to a worker that the browser is just ending can be lost without
 * an error, so the first timeout is short; the second leaves the time that a slow machine needs.
 */
const ANSWER_MS = { first: 5000, second: 30_000 };

const NO_ANSWER = 'The background did not answer.';

/**
 * Runs `send`, and a second time when it fails or isn't answered in time. There is no second attempt when the extension
 * was updated or removed, nor when `isWanted` says no by then.
 * @throws the last attempt's error
 */
export async function retryOnce<T>(send: () => Promise<T>, isWanted = (): boolean => true): Promise<T> {
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
