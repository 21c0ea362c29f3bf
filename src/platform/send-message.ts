/**
 * The sending half of `messages.ts` for scripts in pages: the same messages in the same form. Those scripts never
 * listen, and the half that does would be a twelfth of X's. An error of the background arrives with its message alone.
 */
import type { Protocol } from './messages';

type Answered<K extends keyof Protocol> = Awaited<ReturnType<Protocol[K]>>;

/** As @webext-core/messaging answers. */
type Answer<T> = { res: T; err?: undefined } | { err: { message?: string } };

/** @throws Error when nobody answers, or with the background's own message */
export async function sendMessage<K extends keyof Protocol>(
  type: K,
  data: Parameters<Protocol[K]>[0],
): Promise<Answered<K>> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const answer = await new Promise<Answer<Answered<K>> | undefined>((resolve, reject) => {
    chrome.runtime.sendMessage(message, (response?: Answer<Answered<K>>) => {
      const { lastError } = chrome.runtime;
      if (lastError) reject(new Error(lastError.message));
      else resolve(response);
    });
  });
  if (!answer) throw new Error('No response');
  if (answer.err) throw new Error(answer.err.message);
  return answer.res;
}
