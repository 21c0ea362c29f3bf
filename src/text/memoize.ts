/** Memoize a pure function of a text: many signals compare one profile with several entities and ask the same again. */

/** Answers for longer texts are not kept: such texts are no names, and a page could fill the memory with them. */
const LONGEST = 300;

/**
 * The same function with its last answers kept. Only for pure functions whose answers nobody changes.
 * @param most how many answers are kept; the whole memory is cleared when one more would come
 */
export function memoize<T>(read: (text: string) => T, most: number): (text: string) => T {
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
