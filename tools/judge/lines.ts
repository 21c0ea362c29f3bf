/** A stream of text as numbered lines, in bounded memory whatever the stream holds. */

/** Characters of a line. No profile is longer; a longer line is answered as an error and not kept. */
export const LINE_MOST = 1_000_000;

export interface Line {
  number: number;
  /** undefined where the line was longer than LINE_MOST. */
  text: string | undefined;
}

/** Lines ended by LF or CRLF; a byte order mark at the start is dropped. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let isTooLong = false;
  let number = 0;
  const line = (text: string): Line => {
    number++;
    const clean = text.replace(/\r$/, '');
    const whole = number === 1 ? clean.replace(/^\uFEFF/, '') : clean;
    const out = { number, text: isTooLong || whole.length > LINE_MOST ? undefined : whole };
    isTooLong = false;
    return out;
  };
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield line(part);
    if (rest.length > LINE_MOST) {
      isTooLong = true;
      rest = '';
    }
  }
  if (rest !== '' || isTooLong) yield line(rest);
}
