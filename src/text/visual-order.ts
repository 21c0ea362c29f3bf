/** Undoes bidirectional overrides (UAX #9): gives the characters in the order in which they are seen. */

const OPENS = new Set([0x202a, 0x202b, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068]);
const OVERRIDE = 0x202e;
const POP = 0x202c;
const POP_ISOLATE = 0x2069;
const IS_MARK = /^(?:\p{M}|\u200D|\uFE0F)/u;

interface Run {
  opener: number;
  /** Clusters: a character with the marks that follow it, or a finished inner run. */
  items: number[][];
}

/** Whether a text holds an override at all; without one its order needs no undoing. */
export function hasOverride(text: string): boolean {
  return text.includes('\u202E');
}

function close(stack: Run[]): void {
  const run = stack.pop();
  const outer = stack.at(-1);
  if (run === undefined || outer === undefined) return;
  const items = run.opener === OVERRIDE ? run.items.reverse() : run.items;
  outer.items.push(items.flat());
}

/**
 * Code points in visual order. Letters between a right-to-left override and its end are turned round, marks stay
 * with their letter; embeddings and isolates without an override leave the order of letters as it is.
 * The controls themselves are left out. Linear in the length.
 */
export function visualOrder(codePoints: readonly number[]): number[] {
  const stack: Run[] = [{ opener: 0, items: [] }];
  for (const codePoint of codePoints) {
    const run = stack.at(-1);
    if (OPENS.has(codePoint)) stack.push({ opener: codePoint, items: [] });
    else if (codePoint === POP || codePoint === POP_ISOLATE) {
      if (stack.length > 1) close(stack);
    } else if (IS_MARK.test(String.fromCodePoint(codePoint)) && run?.items.length) {
      run.items.at(-1)?.push(codePoint);
    } else run?.items.push([codePoint]);
  }
  while (stack.length > 1) close(stack);
  return stack[0]?.items.flat() ?? [];
}
