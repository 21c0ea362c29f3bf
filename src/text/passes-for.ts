/**
 * Whether a text, as it is written, passes for another to the eye: every difference between them is a pair of signs
 * that are drawn alike in the case they stand in. Capital I passes for l and small l for I; small i passes for
 * neither, so "Clara" is no "Ciara". Plain ASCII only; other scripts are the skeleton's business.
 */

/** What is shown, for what is meant. Longer ones first. */
const ALIKE: readonly (readonly [shown: string, meant: string])[] = [
  ...([
    'rn m',
    'm rn',
    'vv w',
    'vv W',
    'VV W',
    'cl d',
    'I l',
    'l I',
    '1 l',
    '1 I',
    '1 i',
    '| l',
    '| I',
    '! i',
    '! l',
  ] as const),
  ...([
    '0 o',
    '0 O',
    'O 0',
    'o 0',
    '5 s',
    '5 S',
    '3 e',
    '3 E',
    '4 a',
    '4 A',
    '$ s',
    '$ S',
    '@ a',
    '@ A',
  ] as const),
].map((pair) => pair.split(' ') as [string, string]);

const BETWEEN = /[\s\p{P}\p{S}]/u;

/** Without spaces and signs, but for those that stand for letters beside one. */
function written(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    const standsForLetter = '|!$@'.includes(sign) && /[a-z]/i.test(text.charAt(i + 1));
    if (!BETWEEN.test(sign) || standsForLetter) out += sign;
  }
  return out;
}

/**
 * The first signs in `shown` that stand for others of `meant`; '' when the two are equal but for case, spaces and
 * signs; undefined when they differ in anything else.
 */
export function passesFor(shown: string, meant: string): string | undefined {
  const [a, b] = [written(shown), written(meant)];
  if (a.length > 100 || b.length > 100) return undefined;
  let first = '';
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    // A pair before equality: "rn" for "m" begins with no m, "vv" for "w" with no w; "I" for "i" is only a case.
    const pair = ALIKE.find(([is, be]) => a.startsWith(is, i) && b.startsWith(be, j));
    if (a.charAt(i).toLowerCase() === b.charAt(j).toLowerCase()) {
      i++;
      j++;
    } else if (pair) {
      if (first === '') first = pair[0];
      i += pair[0].length;
      j += pair[1].length;
    } else return undefined;
  }
  return i === a.length && j === b.length ? first : undefined;
}
