/** A watched sample page: what is told of it, and how to show another one in its place. Shared by the tests of `watch`. */
import type { PageReading, SiteReader } from '../../../src/sites/site';
import { watch, type WatchOptions } from '../../../src/sites/reading/watch';
import { x } from '../../../src/sites/x/x';
import { readProfileHeader } from '../../../src/sites/x/profile';
import type { GalleryAccount } from '../../../fixtures/gallery/account';
import { samplePage } from './sample';

const SHORT: WatchOptions = { graceMs: 800, loadingGraceMs: 800 };

interface Told {
  reading: PageReading;
  path: string;
}

/** What the watch of the running test has told, oldest first. */
export const told: Told[] = [];
let stop = new AbortController();

/** Lets so many milliseconds pass, with the frames and timers that are due in them; no real time does. */
export const soon = (ms = 130): Promise<void> => jest.advanceTimersByTimeAsync(ms);

export const last = (): Told | undefined => told.at(-1);
export const lastName = (): string | undefined => last()?.reading.names[0]?.profile.displayName;

/** Shows the sample account, or a variation of it, in all new nodes. */
export function show(changes: Partial<GalleryAccount> = {}): void {
  document.title = '';
  const nodes = [...samplePage(changes).body.childNodes];
  document.body.replaceChildren(...nodes.map((node) => document.importNode(node, true)));
}

/** Watches the page of the test and waits for the first reading; `then` is what somebody does on each. */
export async function start(
  site: SiteReader = headerOfX,
  options = SHORT,
  then: () => void = () => undefined,
): Promise<void> {
  const take = (reading: PageReading, url: URL): void => {
    told.push({ reading, path: url.pathname });
    then();
  };
  watch(site, document, take, stop.signal, options);
  await soon();
}

/** The reader of X without its rows. */
export const headerOfX: SiteReader = { ...x, readPage: readProfileHeader, rows: '.no-row' };

/** The reader of X's header, counting how often it is asked. */
export function countingReader(): { site: SiteReader; read: jest.Mock } {
  const read = jest.fn(readProfileHeader);
  return { site: { ...headerOfX, readPage: read }, read };
}

export function abort(): void {
  stop.abort();
}

/** A fresh page at `/sample_account` before each test, on a clock of its own, and no watch left over after it. */
export function useFreshPage(): void {
  beforeEach(() => {
    jest.useFakeTimers();
    stop = new AbortController();
    told.length = 0;
    history.replaceState(null, '', '/sample_account');
    show();
  });
  afterEach(() => {
    abort();
    const waiting = jest.getTimerCount();
    jest.useRealTimers();
    expect(waiting).toBe(0);
  });
}
