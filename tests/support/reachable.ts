/** The import graph of sources: all that comes along when a file is loaded. */
import { importsOf, type Source } from './sources';

const nameOf = (file: string): string => file.replace(/\.tsx?$/, '');

/** A file's text without its imports of types: these are gone before anything runs, so they close no circle. */
export function withoutTypeImports(sources: readonly Source[], file: string): string {
  const text = sources.find((source) => source.file === file)?.text ?? '';
  return text.replace(/^import type [^;]*;/gm, '');
}

/** Every file that comes along when this one is loaded, itself included, without endings. */
export function reachableFrom(sources: readonly Source[], start: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const source = sources.find(({ file }) => nameOf(file) === name);
    if (source) waiting.push(...importsOf({ ...source, text: withoutTypeImports(sources, source.file) }));
  }
  return seen;
}
