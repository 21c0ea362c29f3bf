/**
 * Runs one of the project's commands: bundles tools/<name>.ts with esbuild (some 50 ms) and imports it.
 * So the commands are TypeScript over the same sources as the extension, with no build step to remember.
 *
 *   node tools/run.mjs judge [arguments …]
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import process from 'node:process';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [name] = process.argv.splice(2, 1);
if (!name || !/^[a-z-]+$/.test(name)) {
  console.error('usage: node tools/run.mjs COMMAND [ARGUMENT …]   (a file tools/COMMAND.ts)');
  process.exit(2);
}

// esbuild builds in the folder in which it was loaded, so whoever calls this from elsewhere is brought here first.
process.chdir(root);
const { build } = await import('esbuild');
const outfile = path.join(root, 'node_modules/.cache/deadringer', `${name}.mjs`);
await mkdir(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, 'tools', `${name}.ts`)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  logLevel: 'error',
});
await import(pathToFileURL(outfile).href);
