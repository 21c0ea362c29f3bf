/** The best of many, with room kept for what was found by the handle and for what was found by the name. */

export interface Weighed {
  worth: number;
  /** Found by the name, by the handle, or both. */
  byName: boolean;
  byHandle: boolean;
}

/**
 * At most `most`, the worthiest first. Those found by only one of the two don't take more than three in five while
 * others wait: eight namesakes would hide the one whose handle is copied.
 */
export function fairest<T extends Weighed>(all: T[], most: number): T[] {
  const sorted = all.sort((a, b) => b.worth - a.worth);
  if (sorted.length <= most) return sorted;
  const share = Math.ceil((most * 3) / 5);
  let [names, handles] = [0, 0];
  const first: T[] = [];
  const later: T[] = [];
  for (const one of sorted) {
    const room = one.byName ? one.byHandle || names++ < share : handles++ < share;
    (room ? first : later).push(one);
  }
  return [...first, ...later].slice(0, most).sort((a, b) => b.worth - a.worth);
}
