/** Waits from outside the page: what a page itself waits with stands still in tabs that nobody looks at. */

const EVERY_MS = 50;
/**
 * Milliseconds after which nothing will come any more. It measures nothing: on a machine that does twenty other things
 * what takes a second takes a quarter of a minute.
 */
export const NEVER_MS = 90_000;

/**
 * Asks again and again until the answer is something. A page that can't answer because it is moving on is asked again
 * too. @throws after `timeoutMs`, with what `otherwise` says
 */
export async function until<T>(
  probe: () => Promise<T | undefined>,
  otherwise: () => Promise<string> | string,
  timeoutMs = NEVER_MS,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    let cause: unknown;
    try {
      const answer = await probe();
      if (answer !== undefined) return answer;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end)
      throw new Error(cause ? 'The page could not be asked.' : await otherwise(), { cause });
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

/** Text as a person reads it: one line, without the characters that keep directions apart, which nobody sees. */
export function plain(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
