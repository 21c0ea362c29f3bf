/**
 * Facts apart: phrases, words and letters of languages are data, so they are a script of their own beside the background's, which loads it
 * first. Both are weighed, and neither hides the other's growth.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** The script's name in the extension. */
const FACTS_FILE = 'phrases.js';

const FOLDER = 'src/language/phrases';
/** The letters of languages and their sounds, which stand with the other tables of text. */
const LETTERS = ['src/text/data/alphabets', 'src/text/data/sounds'];
const FACTS = /[\\/](?:language[\\/]phrases[\\/][\w-]+|text[\\/]data[\\/](?:alphabets|sounds))\.ts$/;
/** The name by which the background finds them: a variable of the script's, so that nothing is put on any page. */
const GLOBAL = 'deadringerPhrases';

/**
 * In the bundles, imports of facts read what the other script holds. A service worker loads it by itself; where the
 * background is a page, the manifest names both scripts.
 */
export const factsApart: Plugin = {
  name: 'facts-apart',
  setup(builder) {
    builder.onLoad({ filter: FACTS }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const names = namesIn(source);
      return {
        contents: `if (typeof importScripts === 'function' && !globalThis.${GLOBAL}) importScripts('${FACTS_FILE}');
export const { ${names.join(', ')} } = globalThis.${GLOBAL};`,
        loader: 'js',
      };
    });
  },
};

/** Names that a module of facts exports. */
const namesIn = (source: string): string[] =>
  [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? '');

/**
 * A name that two modules export is left out of the script by the language's own rule, in silence.
 * @throws Error naming it
 */
async function refuseDoubled(files: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  for (const file of files) {
    for (const name of namesIn(await readFile(`${file}.ts`, 'utf8'))) {
      if (seen.has(name)) throw new Error(`${file}.ts: another module of facts exports ${name}; rename one`);
      seen.add(name);
    }
  }
}

/** What esbuild is told to write the script of facts. */
export async function factsOptions(folder: string): Promise<BuildOptions> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts')).sort();
  const modules = [...files.map((name) => path.join(FOLDER, path.basename(name, '.ts'))), ...LETTERS];
  await refuseDoubled(modules);
  const contents = modules.map((name) => `export * from '${path.resolve(name)}';`).join('\n');
  return {
    stdin: { contents, resolveDir: path.resolve(FOLDER), loader: 'ts' },
    outfile: path.join(folder, FACTS_FILE),
    bundle: true,
    format: 'iife',
    globalName: GLOBAL,
    charset: 'ascii',
    logLevel: 'warning',
  };
}
