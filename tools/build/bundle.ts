/** Bundles the entries of the extension with esbuild: one self-contained script or style sheet each. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { REGISTRY } from '../../src/sites/registry';
import { factsApart, factsOptions } from './facts-apart';

const ENTRIES = 'src/entries';
const SCRIPTS = [
  'background.ts',
  ...REGISTRY.map(({ id }) => `content/${id}.ts`),
  'content/recognise.ts',
  'marks.ts',
  'popup.tsx',
  'options.tsx',
  'x-network.ts',
  'x-network-main.ts',
].map((file) => `${ENTRIES}/${file}`);
const STYLES = ['src/entries/popup.css', 'src/entries/options.css'];

/** `import css from './card.css'` in a script gives the minified text, for a style element in a shadow root. */
const styleAsText: Plugin = {
  name: 'style-as-text',
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/**
 * preact can write markup from a string (`dangerouslySetInnerHTML`). Nothing here asks it to, and stores warn of code
 * that could, so in our bundles it would write the string as text.
 */
const withoutMarkup: Plugin = {
  name: 'without-markup',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.m?js$/ }, async ({ path }) => {
      const parts = (await readFile(path, 'utf8')).split('.innerHTML=');
      // A comparison is no assignment: `a.innerHTML==b` is left as it is.
      const contents = parts.reduce(
        (text, next) => text + (next.startsWith('=') ? '.innerHTML=' : '.textContent=') + next,
      );
      if (/\.innerHTML=[^=]/.test(contents)) throw new Error(`${path}: it still writes markup.`);
      return { contents, loader: 'js' };
    });
  },
};

/** `package`: as small as it goes. `debug`: with source maps inside, so that a debugger shows the sources. */
export type Purpose = 'package' | 'debug';

/**
 * The map stands in the script itself: a content script can't load a second file of the extension. Its paths start at
 * the folder's address on this machine, so that debuggers find the very files of the editor.
 */
function optionsFor(purpose: Purpose, folder: string): BuildOptions {
  if (purpose === 'package') return { minify: true };
  return { sourcemap: 'inline', sourceRoot: `${pathToFileURL(path.resolve(folder)).href}/` };
}

/** Writes every bundle into the folder. `syntax`: esbuild's name of the oldest browser, as `firefox140.0`. */
export async function bundle(folder: string, syntax: string, purpose: Purpose = 'package'): Promise<void> {
  const shared: BuildOptions = {
    outdir: folder,
    outbase: ENTRIES,
    entryNames: '[dir]/[name]',
    bundle: true,
    target: syntax,
    logLevel: 'warning',
    ...optionsFor(purpose, folder),
  };
  await build({
    ...shared,
    entryPoints: SCRIPTS,
    format: 'iife',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Only ASCII in scripts: the browser must not have to guess the encoding of the tables of look-alikes.
    charset: 'ascii',
    legalComments: 'none',
    plugins: [styleAsText, withoutMarkup, factsApart],
  });
  await build({ ...(await factsOptions(folder)), target: syntax, minify: purpose === 'package' });
  await build({ ...shared, entryPoints: STYLES });
}
