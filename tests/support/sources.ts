/** Reads the repository's own files, for the tests that hold its rules. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A source file: its path with forward slashes from the repository, and its text. */
export interface Source {
  file: string;
  text: string;
}

/** Every file under a folder whose name ends so. */
export function sourcesUnder(folder: string, ends: RegExp): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

const IMPORT =
  /^\s*(?:import|export)\s[^'"`;]*?\sfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a file imports: `src/text/fold` for one of the repository's own, the bare name for a package. */
export function importsOf({ file, text }: Source): string[] {
  return [...text.matchAll(IMPORT)].map(([, from, alone, later]) => {
    const name = from ?? alone ?? later ?? '';
    return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
  });
}

/** Lines of a text as an editor counts them. */
export function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** The text without its comments; good enough for sources that prettier has laid out. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
