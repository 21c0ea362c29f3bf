/**
 * X handles that held the checked tick until April 2023: whose they are isn't said, but that somebody checked them is.
 * An account that another source gives to an entity is confirmed by it.
 */
import { handleKey } from '../../../src/identity/handle-key';
import type { Draft } from '../draft';

const SOURCE = 'legacy-verified';

/** @param handles one a line @returns how many accounts it confirmed that it hadn't before */
export function confirmVerified(rows: readonly Draft[], handles: string): number {
  const verified = new Set(
    handles
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((handle) => handleKey('x', handle)),
  );
  let count = 0;
  for (const row of rows) {
    for (const [handle, sources] of row.seen.x ?? []) {
      if (!verified.has(handleKey('x', handle)) || sources.includes(SOURCE)) continue;
      sources.push(SOURCE);
      count++;
    }
  }
  return count;
}
