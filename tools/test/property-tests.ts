/** Property tests: the files of unit tests whose questions follow from a seed. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = 'tests/unit';

/** Paths of all files that draw their questions by chance, in order. */
export async function propertyTests(): Promise<string[]> {
  const names = await readdir(FOLDER, { recursive: true });
  const files = names.filter((name) => /\.test\.tsx?$/.test(name)).map((name) => path.join(FOLDER, name));
  const texts = await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')]));
  return texts.flatMap(([file = '', text = '']) =>
    /from 'fast-check'|process\.env\['SEED'\]/.test(text) ? [file] : [],
  );
}
