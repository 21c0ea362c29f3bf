/** Rotated strings: two texts with the same two parts in the other order, such as AirlinesSaudi and SaudiAirlines. */

/** A part that is shorter, or made of digits, is what anybody puts before or after a word. */
const PART_LEAST = 2;
const LETTER = /\p{L}/u;

/** Whether one text is the other with its beginning moved to its end, and both parts may be words. */
export function hasSwappedParts(text: string, other: string): boolean {
  if (text.length !== other.length || text === other) return false;
  const twice = other + other;
  for (let cut = twice.indexOf(text); cut >= 0; cut = twice.indexOf(text, cut + 1)) {
    const parts = [other.slice(0, cut), other.slice(cut)];
    if (parts.every((part) => part.length >= PART_LEAST && LETTER.test(part))) return true;
  }
  return false;
}
