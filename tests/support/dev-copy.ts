/** A copy of the repository in which `npm run dev` may run and sources may be changed, and a page that its extension reads. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const COPIED = ['src', 'tools', 'fixtures', '_locales', 'manifest.json', 'package.json', 'tsconfig.json'];
const LINKED = ['lists', 'icons'];
const CACHE = 'node_modules/.cache/deadringer';
const CONTENT = 'src/entries/content/x.ts';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

/** Links each package, so that the folder beside them, where commands are bundled into, is the copy's own. */
function linkPackages(folder: string): void {
  mkdirSync(path.join(folder, CACHE), { recursive: true });
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
  // The compiled list, as far as it is there: it needn't be compiled again.
  for (const name of readdirSync(CACHE).filter((one) => /^packaged-.*\.bin$/.test(one)))
    symlinkSync(path.resolve(CACHE, name), path.join(folder, CACHE, name));
}

/** Things that come one after the other, and those who wait for one of them. */
class Log {
  readonly #seen: string[] = [];
  readonly #waiting = new Set<() => void>();

  add(text: string): void {
    this.#seen.push(text);
    for (const look of this.#waiting) look();
  }

  get text(): string {
    return this.#seen.join('');
  }

  /** Resolves as soon as something has come that holds these words. */
  has(words: string): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!this.text.includes(words)) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }
}

/** `npm run dev` at work in a copy of the sources. Its extension reads a page of this machine, and asks it for what the test put into the content script. */
export class DevCopy {
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'deadringer-dev-'));
  readonly #source = readFileSync(CONTENT, 'utf8');
  readonly #server: Server;
  /** Addresses that the page was asked for. */
  readonly asked = new Log();
  /** What the command has printed, errors too. */
  readonly said = new Log();
  #command: ChildProcess | undefined;

  constructor() {
    for (const name of COPIED) cpSync(name, path.join(this.#folder, name), { recursive: true });
    for (const name of LINKED) symlinkSync(path.resolve(name), path.join(this.#folder, name));
    linkPackages(this.#folder);
    this.#letIn('http://127.0.0.1/*');
    this.#server = createServer((request, response) => {
      this.asked.add(`${request.url ?? ''}\n`);
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>a page</title>');
    });
  }

  #letIn(pattern: string): void {
    const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
    manifest.host_permissions.push(pattern);
    for (const { matches } of manifest.content_scripts) matches.push(pattern);
    writeFileSync(path.join(this.#folder, 'manifest.json'), JSON.stringify(manifest));
  }

  /** Adds a line to the content script, in place of the one that was added before. */
  write(line: string): void {
    writeFileSync(path.join(this.#folder, CONTENT), `${this.#source}\n${line}\n`);
  }

  /** Has the content script ask its page for this address. */
  askFor(address: string): void {
    this.write(`void fetch(location.origin + '${address}');`);
  }

  async start(kind: string): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
    const args = ['tools/run.mjs', 'dev', kind, '--headless', '--url', url];
    const command = spawn(process.execPath, args, { cwd: this.#folder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [command.stdout, command.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => this.said.add(text));
    this.#command = command;
  }

  /** Presses Ctrl-C, and gives the exit status. */
  async interrupt(): Promise<number | null> {
    const command = this.#command;
    if (!command) throw new Error('Nothing was started.');
    const exits = once(command, 'exit') as Promise<[number | null]>;
    command.kill('SIGINT');
    return (await exits)[0];
  }

  /** Ends what is still there, its browser too, and deletes the copy. */
  async remove(): Promise<void> {
    if (this.#command?.exitCode === null) await this.interrupt();
    this.#server.closeAllConnections();
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
