/** Waits from outside the page: what a page itself waits with stands still in tabs that nobody looks at. */

const EVERY_MS = 50;

/** Asks again and again until the answer is something. @throws after `timeoutMs`, with what `otherwise` says */
export async function until<T>(
  probe: () => Promise<T | undefined>,
  otherwise: () => Promise<string> | string,
  timeoutMs = 10_000,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(await otherwise());
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
