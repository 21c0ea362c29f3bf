/** Readings that are asked for again and again: one profile is held against several entities by many signals. */

/** Longer texts aren't remembered: they are no names, and a page could fill the memory with them. */
const LONGEST = 300;

/**
 * The same function with its last answers remembered; for pure functions whose answers nobody changes.
 * @param most answers that are kept; all are forgotten when there are more
 */
export function remembering<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const made = read(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
