/**
 * Homoglyphs of plain ASCII: whether a text, as it is written, passes for another to the eye. It does when every
 * difference between the two is a pair of signs that are drawn alike in the case in which they stand. Capital I passes for l and small l for I; small i passes for
 * neither, so "Clara" is no "Ciara". Plain ASCII only; other scripts are the skeleton's business.
 */

/** What is shown, and the small letters that are meant by it; longer ones first. */
const ALIKE = 'rn m,vv w,cl d,I l,1 l,1 i,| l,| i,! i,! l,0 o,o 0,5 s,3 e,4 a,$ s,@ a'
  .split(',')
  .map((pair) => pair.split(' ') as [shown: string, meant: string]);

const BETWEEN = /[\s\p{P}\p{S}]/u;

/** The text without spaces and signs. A sign next to a letter that it can stand for stays. */
function written(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (!BETWEEN.test(sign) || standsForLetter(sign, text.charAt(i - 1), text.charAt(i + 1))) out += sign;
  }
  return out;
}

/** "Te$la", "N@SA", "Tes|a", "Y!s"; not "@tesla" and not "Yahoo!". */
function standsForLetter(sign: string, before: string, after: string): boolean {
  const [follows, leads] = [/[a-z0-9]/i.test(before), /[a-z0-9]/i.test(after)];
  if (sign === '$') return follows || leads;
  if (sign === '@') return follows;
  return (sign === '|' || sign === '!') && leads;
}

/**
 * The first signs in `shown` that stand for others of `meant`; '' when the two are equal but for case, spaces and
 * signs; undefined when they differ in anything else.
 */
export function passesFor(shown: string, meant: string): string | undefined {
  const [a, b] = [written(shown), written(meant)];
  if (a.length > 100 || b.length > 100) return undefined;
  const [shownLower, meantLower] = [a.toLowerCase(), b.toLowerCase()];
  let first = '';
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (shownLower[i] === meantLower[j]) {
      i++;
      j++;
      continue;
    }
    const pair = alikeAt(a, i, b, meantLower, j);
    if (!pair) return undefined;
    if (first === '') first = a.slice(i, i + pair[0].length);
    i += pair[0].length;
    j += pair[1].length;
  }
  return i === a.length && j === b.length ? first : undefined;
}

/** Digits and signs count as they are; of letters, capital I passes for a small l only, small l for a capital I only. */
function alikeAt(
  shown: string,
  i: number,
  meant: string,
  meantLower: string,
  j: number,
): readonly [string, string] | undefined {
  if (shown[i] === 'l' && meant[j] === 'I' && agrees(shown[i + 1], meant[j + 1])) return ['l', 'I'];
  return ALIKE.find(([is, be]) => {
    if (is === 'I') return shown[i] === 'I' && meant[j] === 'l';
    return shown.slice(i, i + is.length).toLowerCase() === is && meantLower.startsWith(be, j);
  });
}

/** The next letter stands in the same case: "lnstagram" for "Instagram", but no "karl" for "KARI". */
function agrees(shown: string | undefined, meant: string | undefined): boolean {
  return shown !== undefined && shown === meant;
}
