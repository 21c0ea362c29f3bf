/**
 * Keeps reading a page as it changes: at most once a frame, and it tells only what is new. Content is compared, not nodes,
 * because sites reuse a node for another account; and nodes too, because marks hang on them. It draws and decides nothing.
 */
import { Burst } from './rate-limit';
import { NearView } from './near-view';
import { onNextFrame } from './next-frame';
import { observeChanges, type PageChange } from './page-changes';
import { Rows, isSame } from './rows';
import { ShadowHosts } from './shadow-hosts';
import type { NamesRead, PageReading, RowContext, SiteReader, Theme, Unread } from '../site';
import { readTheme } from './theme';

export interface WatchOptions {
  /** How long names may be unreadable before that is told, in ms: the page may only be on its way to the next one. */
  graceMs?: number;
  /** The same while the document itself is still loading, in ms. */
  loadingGraceMs?: number;
}

/** Gets each new reading with its address. */
export type OnReading = (reading: PageReading, url: URL) => void;

/** A page under watch; `read` gives it as it stands at this moment, and tells nothing. */
export interface Watch {
  read(): PageReading;
}

/**
 * Reads `doc` now and whenever it changes, until `signal` aborts. `onReading` is called when a name, its place, the
 * theme or the address changed, when a name stands at another node, when names have been unreadable for longer
 * than the grace time, and when a `deadringer-mark` has left the page or its place in it; a caller that takes marks
 * away itself is told once more and must not answer by taking away and adding the same mark again. A change in a row
 * that bears a mark is told before it is painted. Errors of a reader become `unread`.
 */
export function watch(
  site: SiteReader,
  doc: Document,
  onReading: OnReading,
  signal: AbortSignal,
  options: WatchOptions = {},
): Watch {
  const watcher = new Watcher(site, doc, onReading, signal, options);
  if (!signal.aborted) watcher.start();
  return watcher;
}

/** Milliseconds between two readings while rows come and go: nobody sees the difference, and a scroll is read in a few goes. */
const REST_MS = 100;
/** Readings before the next picture: more come only of a page that answers each of our marks at once. */
const AT_ONCE_MOST = 50;
const UNREAD_NOTHING: readonly Unread[] = [];

class Watcher implements Watch {
  private cancelFrame: (() => void) | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private readAtMs = -Infinity;
  private graceTimer: ReturnType<typeof setTimeout> | undefined;
  private isGraceOver = false;
  private href = '';
  private told: PageReading | undefined;
  private lostMarks: Element[] = [];
  private isMarkMoved = false;
  private readonly atOnce = new Burst(AT_ONCE_MOST, REST_MS);
  private readonly rows: Rows;
  private observeRoot: ((root: ShadowRoot) => void) | undefined;
  /** What stands outside of rows; undefined when it may have changed. */
  private page: NamesRead | undefined;
  private lastPage: NamesRead = { names: [] };
  private theme: Theme = 'light';
  private context: RowContext | undefined;

  constructor(
    private readonly site: SiteReader,
    private readonly doc: Document,
    private readonly onReading: OnReading,
    private readonly signal: AbortSignal,
    private readonly options: WatchOptions,
  ) {
    const view = doc.defaultView;
    if (!view)
      throw new Error(
        'sites/reading/watch: this document has no window; watch only documents shown in a tab',
      );
    const near = new NearView(view, () => this.scheduleRows(), signal);
    const found = (root: ShadowRoot): void => this.observeRoot?.(root);
    this.rows = new Rows(site, near, new ShadowHosts(found, () => this.takeLateRoot(), signal));
  }

  start(): void {
    this.observeRoot = observeChanges(this.doc, (change) => this.take(change), this.signal);
    this.signal.addEventListener('abort', () => {
      this.cancelFrame?.();
      clearTimeout(this.restTimer);
      this.renewGrace();
    });
    // At once: a name that is there needs no frame to be read, and to be told wakes the background early.
    this.tell();
    // And with the first frame, for the page's styles may only be on their way.
    this.page = undefined;
    this.schedule();
  }

  read(): PageReading {
    return this.readAt(new URL(this.doc.defaultView?.location.href ?? this.href));
  }

  private take({ records, isOfPage, lostMarks, isMarkMoved }: PageChange): void {
    this.lostMarks.push(...lostMarks);
    this.isMarkMoved ||= isMarkMoved;
    let isOfRows = !isOfPage;
    const touched = new Set<Element>();
    let rows: readonly Element[] = [];
    for (const record of records) {
      // A row that is filled anew makes many records in a run: of the next ones a glance tells that they are its.
      const isSameRow = rows.length === 1 && rows[0]?.contains(record.target);
      if (!isSameRow) rows = this.rows.touchedBy(record);
      for (const row of rows) touched.add(row);
      if (rows.length === 0 && isOfRows && !this.isOnlyRows(record)) isOfRows = false;
    }
    if (!isOfRows) this.page = undefined;
    const isMarked = [...touched].map((row) => this.rows.touch(row)).some(Boolean);
    if (isMarked && this.atOnce.isFree()) this.tell();
    else if (isOfRows) this.scheduleRows();
    else this.schedule();
  }

  /** What is drawn in a shadow root may be part of what `readPage` reads. */
  private takeLateRoot(): void {
    this.page = undefined;
    this.schedule();
  }

  /** Rows come and go all the time while somebody scrolls; that alone changes nothing else. */
  private isOnlyRows({ type, addedNodes, removedNodes }: MutationRecord): boolean {
    return (
      type === 'childList' && [...addedNodes, ...removedNodes].every((node) => this.rows.holdsRows(node))
    );
  }

  /** Of new rows it is told at once, of more of them after a rest. */
  private scheduleRows(): void {
    const rest = this.readAtMs + REST_MS - performance.now();
    if (rest <= 0) this.schedule();
    else if (!this.cancelFrame) this.restTimer ??= setTimeout(() => this.schedule(), rest);
  }

  private schedule(): void {
    clearTimeout(this.restTimer);
    this.restTimer = undefined;
    const view = this.doc.defaultView;
    if (this.cancelFrame || !view || this.signal.aborted) return; // a document that has left its tab isn't read any more
    this.cancelFrame = onNextFrame(view, () => {
      this.cancelFrame = undefined;
      this.tell();
    });
  }

  private tell(): void {
    const view = this.doc.defaultView;
    if (!view || this.signal.aborted) return;
    const url = new URL(view.location.href);
    const hasMoved = url.href !== this.href;
    if (hasMoved) this.renewGrace();
    this.href = url.href;
    this.readAtMs = performance.now();
    const reading = this.withGrace(this.readAt(url));
    const hasLostMark = this.isMarkMoved || this.lostMarks.some((mark) => !mark.isConnected);
    this.lostMarks = [];
    this.isMarkMoved = false;
    if (this.told && !hasMoved && !hasLostMark && saysSame(this.told, reading)) return;
    this.told = reading;
    this.onReading(reading, url);
  }

  private readAt(url: URL): PageReading {
    const page = this.readPage(url);
    const parts = [page, ...this.rows.read(this.doc, this.contextAt(url))];
    return {
      names: parts.flatMap(({ names }) => names),
      unread: parts.flatMap(({ unread }) => unread ?? UNREAD_NOTHING),
      theme: this.theme,
    };
  }

  private readPage(url: URL): NamesRead {
    if (this.page && this.context?.url.href === url.href) return this.page;
    this.theme = readTheme(this.doc);
    const fresh = this.freshPage(url);
    this.lastPage = isSame(this.lastPage, fresh) ? this.lastPage : fresh;
    // What couldn't be read may be readable after any change, however small.
    this.page = fresh.unread?.length ? undefined : this.lastPage;
    return this.lastPage;
  }

  private freshPage(url: URL): NamesRead {
    try {
      return this.site.readPage(this.doc, url);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        names: [],
        unread: [{ place: 'profile', why: `the reader of ${this.site.id} failed: ${message}` }],
      };
    }
  }

  /** The same object as long as it says the same. A conversation stays known when its post is scrolled out of the page. */
  private contextAt(url: URL): RowContext {
    const before = this.context?.url.href === url.href ? this.context : undefined;
    const thread = this.site.threadOf?.(this.doc, url) ?? before?.thread;
    const isSameThread =
      thread?.row === before?.thread?.row &&
      JSON.stringify(thread?.author) === JSON.stringify(before?.thread?.author);
    this.context = before && isSameThread ? before : { url, ...(thread && { thread }) };
    return this.context;
  }

  /** Holds back that names are unreadable until some have been so for the grace time since the page moved. */
  private withGrace(reading: PageReading): PageReading {
    if (reading.unread.length === 0) this.renewGrace();
    if (reading.unread.length === 0 || this.isGraceOver) return reading;
    const { graceMs = 4000, loadingGraceMs = 8000 } = this.options;
    this.graceTimer ??= setTimeout(
      () => {
        this.isGraceOver = true;
        this.page = undefined;
        this.schedule();
      },
      this.doc.readyState === 'loading' ? loadingGraceMs : graceMs,
    );
    return { ...reading, unread: UNREAD_NOTHING };
  }

  private renewGrace(): void {
    clearTimeout(this.graceTimer);
    this.graceTimer = undefined;
    this.isGraceOver = false;
  }
}

/** Unchanged names are the same objects (see `rows.ts`), so nothing needs to be read for this. */
function saysSame(one: PageReading, other: PageReading): boolean {
  return (
    one.theme === other.theme &&
    one.names.length === other.names.length &&
    one.names.every((name, at) => name === other.names[at]) &&
    JSON.stringify(one.unread) === JSON.stringify(other.unread)
  );
}
