/** `npm run dev`: builds, opens a browser with the extension, and does both again after each change; see dev/options.ts. */
import process from 'node:process';
import { debugFolder } from './build/target';
import { BuildQueue } from './dev/build-queue';
import { DevBrowser } from './dev/dev-browser';
import { readDevOptions, USAGE, type DevOptions } from './dev/options';
import { FileWatch } from './dev/watch-files';
import { run } from './test/command';

/** What a build is made of. */
const WATCHED = ['src', 'tools/build', '_locales', 'icons', 'lists', 'manifest.json', 'package.json'];

const say = (what: string): void => console.log(`dev: ${what}`);

/** Everything that goes on until Ctrl-C, or until the browser is closed. */
class Session {
  readonly #options: DevOptions;
  readonly #target: 'chrome' | 'firefox';
  readonly #end = new AbortController();
  #browser: DevBrowser | undefined;

  constructor(options: DevOptions) {
    this.#options = options;
    this.#target = options.kind === 'chromium' ? 'chrome' : 'firefox';
  }

  async run(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.#end.signal.addEventListener('abort', () => resolve()));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => this.#end.abort());
    const queue = new BuildQueue(() => this.#buildAndLoad());
    const files = new FileWatch(WATCHED, () => queue.request());
    queue.start();
    say(`watching ${WATCHED.join(', ')}; end with Ctrl-C`);
    await ended;
    files.close();
    await queue.end();
    await this.#browser?.close();
    say('ended');
  }

  async #buildAndLoad(): Promise<void> {
    try {
      if (await this.#build()) await this.#load();
    } catch (error) {
      if (!this.#end.signal.aborted) console.error('dev:', error);
    }
  }

  /**
   * In a process of its own: what builds, and what compiles the list, is part of the sources that change.
   * False when it failed.
   */
  async #build(): Promise<boolean> {
    const args = ['tools/run.mjs', 'build', '--debug', this.#target];
    const { isSuccess, log } = await run(process.execPath, args);
    if (this.#end.signal.aborted) return false;
    if (log) console.error(log.trimEnd());
    if (isSuccess) say(`built ${debugFolder(this.#target)}`);
    else say(`the build failed${this.#browser ? '; the last good one goes on' : ''}`);
    return isSuccess;
  }

  async #load(): Promise<void> {
    if (this.#browser) {
      const pages = await this.#browser.reload();
      say(`loaded again, with ${pages} ${pages === 1 ? 'page' : 'pages'}`);
      return;
    }
    this.#browser = await DevBrowser.open(debugFolder(this.#target), this.#options);
    this.#browser.closed.then(
      () => this.#end.abort(),
      (error: unknown) => console.error('dev:', error),
    );
    say(`${this.#options.kind} is open`);
  }
}

async function main(): Promise<void> {
  const options = readDevOptions(process.argv.slice(2));
  if (options) await new Session(options).run();
  else process.stdout.write(USAGE);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
