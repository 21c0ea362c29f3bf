/**
 * jest's environment of the browser tests: gives every file the harness, which is loaded outside of the sandbox that a
 * file's own modules live in. So it is loaded once, and the browser that the files share outlives each of them.
 */
const { rm } = require('node:fs/promises');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { build } = require('esbuild');
const { TestEnvironment } = require('jest-environment-node');

/** Bundles and imports the harness, as tools/run.mjs does with commands. */
async function loadHarness() {
  const root = path.resolve(__dirname, '../..');
  // Each of jest's processes writes its own.
  const outfile = path.join(root, `node_modules/.cache/deadringer/harness-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(__dirname, 'harness.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile);
  }
}

/** The promise of the harness, once a file has needed it. */
let loading;

/** Ends the browsers that are still open. */
async function endBrowsers() {
  await (await loading)?.endBrowsers();
}

/** Nobody tells a worker of jest's that it has done its last file; the process that runs all files by itself is told. */
const isWorker = process.send !== undefined;

class BrowserEnvironment extends TestEnvironment {
  static endBrowsers = endBrowsers;

  async setup() {
    await super.setup();
    // To Firefox puppeteer hands on only such objects as have this constructor, which is the sandbox's otherwise.
    this.global.Object.prototype.constructor = Object;
    loading ??= loadHarness();
    this.global.harness = await loading;
  }

  async teardown() {
    if (isWorker) await endBrowsers();
    await super.teardown();
  }
}

module.exports = BrowserEnvironment;
