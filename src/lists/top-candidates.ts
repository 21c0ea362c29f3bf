/** Top candidates: the best of many, with room kept for those found by handle and for those found by name. */

export interface Weighed {
  worth: number;
  /** Found by the name, by the handle, or both. */
  byName: boolean;
  byHandle: boolean;
}

/**
 * At most `most` candidates, those of the highest worth first. Candidates found only by name, or only by handle, take at
 * most three places in five while others wait: otherwise eight namesakes would hide the one whose handle is copied.
 */
export function topCandidates<T extends Weighed>(all: T[], most: number): T[] {
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
