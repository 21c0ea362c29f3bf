/** JSON Lines, read with errors that name file and line. */

export interface NumberedValue {
  number: number;
  value: unknown;
  text: string;
}

/** Blank lines are skipped. @throws Error "FILE line 3: not JSON (…)" */
export function jsonLines(content: string, file: string): NumberedValue[] {
  return content.split('\n').flatMap((text, i) => {
    if (text.trim() === '') return [];
    try {
      return [{ number: i + 1, value: JSON.parse(text) as unknown, text }];
    } catch (error) {
      throw new Error(`${file} line ${i + 1}: not JSON (${(error as Error).message})`, { cause: error });
    }
  });
}
