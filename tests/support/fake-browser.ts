/**
 * The extension API in memory, as much of it as src/platform uses, in the shape of `chrome` (which Firefox has too).
 * `fresh` loads a module of src with it in the place of the real packages.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FakeAccess, OWN_HOSTS } from './fake-access';
import { FakeEvent } from './fake-event';
import { FakeScripting } from './fake-scripting';

type Values = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
/** One area of storage. Values are copied in and out, as the browser does. */
class FakeArea {
  values: Values = {};
  /** Set to make writes fail. */
  fault: string | undefined;

  readonly #name: string;
  readonly #changed: FakeEvent<(changes: Changes, area: string) => void>;

  constructor(name: string, changed: FakeEvent<(changes: Changes, area: string) => void>) {
    this.#name = name;
    this.#changed = changed;
  }

  getKeys = (): Promise<string[]> => Promise.resolve(Object.keys(this.values));

  get = (keys: string | string[] | null): Promise<Values> => {
    const wanted = keys === null ? Object.keys(this.values) : [keys].flat();
    const found = wanted
      .filter((key) => key in this.values)
      .map((key) => [key, structured(this.values[key])]);
    return Promise.resolve(Object.fromEntries(found) as Values);
  };

  set = (items: Values): Promise<void> => {
    if (this.fault) return Promise.reject(new Error(this.fault));
    this.#change(Object.entries(items));
    return Promise.resolve();
  };

  clear = (): Promise<void> => this.remove(Object.keys(this.values));

  remove = (keys: string | string[]): Promise<void> => {
    this.#change([keys].flat().map((key) => [key, undefined]));
    return Promise.resolve();
  };

  #change(items: [string, unknown][]): void {
    const changes: Changes = {};
    for (const [key, value] of items) {
      changes[key] = {
        oldValue: this.values[key],
        ...(value === undefined ? {} : { newValue: structured(value) }),
      };
      if (value === undefined) Reflect.deleteProperty(this.values, key);
      else this.values[key] = structured(value);
    }
    this.#changed.fire(changes, this.#name);
  }
}

/** What storage makes of a value; jsdom has no structuredClone. */
function structured(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

const sentences = (): Partial<Record<string, { message: string }>> =>
  JSON.parse(readFileSync('_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;

export const EXTENSION_ID = 'deadringer-under-test';
const ORIGIN = `chrome-extension://${EXTENSION_ID}/`;

type OnMessage = (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown;

/** One browser with the extension in it. */
export class FakeBrowser {
  readonly storageChanged = new FakeEvent<(changes: Changes, area: string) => void>();
  readonly local = new FakeArea('local', this.storageChanged);
  readonly session = new FakeArea('session', this.storageChanged);
  readonly messages = new FakeEvent<OnMessage>();
  readonly tabRemoved = new FakeEvent<(tabId: number) => void>();
  readonly access = new FakeAccess();
  readonly installed = new FakeEvent<() => void>();
  readonly startup = new FakeEvent<() => void>();
  readonly scripting = new FakeScripting();
  /** Tabs that are open; `shown` is what one shows where that is another page than the browser names. */
  tabs: { id: number; url: string; shown?: string }[] = [];
  /** Addresses of tabs that were opened. */
  readonly opened: string[] = [];
  /** Badge text by tab. */
  readonly badges: Record<number, string> = {};
  readonly titles: Record<number, string> = {};

  constructor() {
    this.scripting.hostIn = (tabId) => {
      const tab = this.tabs.find(({ id }) => id === tabId);
      return tab && new URL(tab.shown ?? tab.url).hostname;
    };
  }

  readonly chrome = {
    runtime: {
      id: EXTENSION_ID,
      getURL: (file: string) => `${ORIGIN}${file}`,
      getManifest: () => ({ version: '1.2.3', host_permissions: OWN_HOSTS }),
      onMessage: this.messages,
      onInstalled: this.installed,
      onStartup: this.startup,
    },
    scripting: this.scripting,
    storage: { local: this.local, session: this.session, onChanged: this.storageChanged },
    i18n: { getMessage: (key: string) => sentences()[key]?.message ?? '' },
    permissions: this.access.permissions,
    tabs: {
      query: ({ url }: { url: string[] }) =>
        Promise.resolve(this.tabs.filter((tab) => matches(tab.url, url))),
      create: ({ url }: { url: string }) => Promise.resolve(this.opened.push(url)),
      onRemoved: this.tabRemoved,
    },
    action: {
      setBadgeText: ({ tabId, text }: { tabId: number; text: string }) =>
        Promise.resolve((this.badges[tabId] = text)),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setIcon: () => Promise.resolve(),
      setTitle: ({ tabId, title }: { tabId: number; title: string }) =>
        Promise.resolve((this.titles[tabId] = title)),
    },
  };

  /** Sends a message as @webext-core/messaging does, and gives its answer. Nobody listening is an error. */
  async send(type: string, data: unknown, sender: object): Promise<unknown> {
    const message = structured({ id: 1, type, timestamp: 1, data: data ?? null });
    const answer = await new Promise<{ res?: unknown; err?: { message: string } }>((resolve, reject) => {
      const isHeard = this.messages.fire(message, sender, resolve as (value: unknown) => void).includes(true);
      if (!isHeard) reject(new Error(`nobody listens to ${type}`));
    });
    if (answer.err) throw new Error(answer.err.message);
    return answer.res;
  }

  /** What the browser says of a message from one of the extension's own pages. */
  fromPopup = { id: EXTENSION_ID, url: `${ORIGIN}popup.html` };

  /** What the browser says of a message from a content script. */
  fromPage(url: string, tabId = 7, frameId = 0): object {
    return { id: EXTENSION_ID, url, tab: { id: tabId }, frameId };
  }
}

/** As much of match patterns as the tests use: one host, or all of them. */
function matches(url: string, patterns: string[]): boolean {
  return patterns.some((pattern) => pattern === 'https://*/*' || url.startsWith(pattern.slice(0, -1)));
}

/** Starts a test with an empty browser; modules that were loaded before see it too. */
export function renew(): FakeBrowser {
  const browser = new FakeBrowser();
  Object.assign(globalThis, { chrome: browser.chrome });
  return browser;
}

/** Loads a module of src as a background that was just started: nothing that was in memory is left. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names the module's own type, as jest does
export function fresh<T extends object>(module: string): T {
  jest.resetModules();
  jest.doMock('webextension-polyfill', () => chrome);
  for (const name of ['webext-storage', '@webext-core/messaging']) jest.doMock(name, () => commonJs(name));
  return jest.requireActual<T>(`../../src/${module}`);
}

const bundles = new Map<string, unknown>();

/** A package that has ES modules only, as CommonJS for jest. esbuild runs apart, for it refuses jsdom's globals. */
function commonJs(name: string): unknown {
  const known = bundles.get(name);
  if (known) return known;
  const bin = path.join(process.cwd(), 'node_modules/esbuild/bin/esbuild');
  const input = `export * from ${JSON.stringify(name)}`;
  const code = execFileSync(bin, ['--bundle', '--format=cjs'], { input, encoding: 'utf8' });
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- as node loads a module
  new Function('module', 'exports', code)(module, module.exports);
  bundles.set(name, module.exports);
  return module.exports;
}
