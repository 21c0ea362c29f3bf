/**
 * The watch of a page: reads it as it changes, at most once a frame, and reports only what is new. It compares content,
 * because sites reuse a node for another account, and nodes too, because marks are attached to them. It decides nothing.
 */
import { Grace } from './grace';
import { NearView } from './near-view';
import { isOfContent, observeChanges, type PageChange, type PageObserver } from './page-changes';
import { PagePart } from './page-part';
import { RateLimit } from './rate-limit';
import { Rows } from './rows';
import { Throttle, clockOf, type Clock } from './schedule';
import { ShadowHosts } from './shadow-hosts';
import type { NamesRead, PageReading, SiteReader, Unread } from '../site';

export interface WatchOptions {
  /** How long names may be unreadable before that is told, in ms: the page may only be on its way to the next one. */
  graceMs?: number;
  /** The same while the document itself is still loading, in ms. */
  loadingGraceMs?: number;
  /** The time; by default that of the document's window. */
  clock?: Clock;
  /** Whether marks were ever drawn on the page; by default they may have been. */
  hasDrawn?: () => boolean;
}

/** Gets each new reading with its address. */
export type OnReading = (reading: PageReading, url: URL) => void;

/** A page under watch. `read` returns the page as it stands at this moment and reports nothing. */
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
  const view = doc.defaultView;
  if (!view) throw new Error('watch: this document has no window');
  const watcher = new Watcher({ site, doc, view, onReading, signal, options });
  if (!signal.aborted) watcher.start();
  return watcher;
}

/** Milliseconds between two readings while rows come and go: nobody sees the difference, and scrolling costs less. */
const REST_MS = 100;
/** Immediate readings in that time. Only a page that answers each of our marks at once causes more. */
const AT_ONCE_MOST = 50;
const GRACE_MS = 4000;
const LOADING_GRACE_MS = 8000;
const UNREAD_NOTHING: readonly Unread[] = [];

interface Watched {
  site: SiteReader;
  doc: Document;
  view: Window & typeof globalThis;
  onReading: OnReading;
  signal: AbortSignal;
  options: WatchOptions;
}

class Watcher implements Watch {
  readonly #watched: Watched;
  readonly #rows: Rows;
  readonly #page: PagePart;
  readonly #grace: Grace;
  /** Of new rows it is told with the next frame, of more of them after a rest. */
  readonly #reading: Throttle;
  readonly #atOnce: RateLimit;
  #observer: PageObserver | undefined;
  #href = '';
  #last: PageReading | undefined;
  /** What the last reading was made of. */
  #parts: [page: NamesRead, rows: readonly NamesRead[]] | [] = [];
  #told: PageReading | undefined;
  #lostMarks: Element[] = [];
  #isMarkMoved = false;
  #isFlushing = false;

  constructor(watched: Watched) {
    const { site, doc, view, signal, options } = watched;
    const clock = options.clock ?? clockOf(view);
    this.#watched = watched;
    this.#reading = new Throttle(clock, { restMs: REST_MS, inFrames: true, run: () => this.#tell() });
    this.#atOnce = new RateLimit(clock, AT_ONCE_MOST, REST_MS);
    this.#page = new PagePart(site, doc);
    this.#grace = new Grace(clock, () => this.#readAnew());
    const near = new NearView(view, (rows) => this.#comeNear(rows), signal);
    const found = (root: ShadowRoot): void => this.#observer?.observe(root);
    // What is drawn in a shadow root may be part of what `readPage` reads.
    const hosts = new ShadowHosts(found, () => this.#readAnew(), clock, signal);
    this.#rows = new Rows(site, near, (host) => hosts.meet(host));
  }

  start(): void {
    const { site, doc, view, signal, options } = this.#watched;
    const { hasDrawn = () => true } = options;
    const attributes = [...site.attributes, ...this.#rows.attributes];
    this.#observer = observeChanges(doc, view, attributes, (change) => this.#take(change), signal, hasDrawn);
    signal.addEventListener('abort', () => {
      for (const timed of [this.#reading, this.#atOnce]) timed.cancel();
      this.#grace.renew();
    });
    this.#rows.start(doc);
    // At once, because a name that is there already needs no frame, and an early report wakes the background early.
    this.#tell();
    // And with the first frame, because the page's styles may not be there yet.
    this.#readAnew();
  }

  read(): PageReading {
    const { doc } = this.#watched;
    this.#flush();
    return this.#readAt(new URL(doc.defaultView?.location.href ?? this.#href));
  }

  #take(change: PageChange): void {
    const haveRowsChanged = this.#rows.take(change.records);
    const isOfRowsAlone =
      !change.isOfPage &&
      change.lostMarks.length === 0 &&
      !change.records.some((record) => isOfContent(this.#watched.site, record));
    if (isOfRowsAlone && !haveRowsChanged) return;
    const { isOfRows, isOfMark } = this.#absorb(change);
    if (isOfMark && !this.#isFlushing && this.#atOnce.take()) this.#tell();
    else if (isOfRows) this.#soon();
    else this.#schedule();
  }

  /** Takes in what the page has done up to this moment, without telling of it. */
  #flush(): void {
    this.#isFlushing = true;
    this.#observer?.flush();
    this.#isFlushing = false;
  }

  /** Takes note of what has to be read anew: whether it is rows alone, and whether a mark stands in one of them. */
  #absorb({ records, isOfPage, lostMarks, isMarkMoved }: PageChange): {
    isOfRows: boolean;
    isOfMark: boolean;
  } {
    this.#lostMarks.push(...lostMarks);
    this.#isMarkMoved ||= isMarkMoved;
    let isOfRows = !isOfPage;
    const touched = new Set<Element>();
    let rows: readonly Element[] = [];
    for (const record of records) {
      if (!isOfContent(this.#watched.site, record)) continue;
      // A row that is filled anew makes many records in a run: a quick check shows that the next ones belong to it.
      const isSameRow = rows.length === 1 && rows[0]?.contains(record.target);
      if (!isSameRow) rows = this.#rows.touchedBy(record);
      for (const row of rows) touched.add(row);
      if (rows.length === 0 && isOfRows && !this.#isOnlyRows(record)) isOfRows = false;
    }
    if (!isOfRows) this.#page.spoil();
    return { isOfRows, isOfMark: [...touched].map((row) => this.#rows.touch(row)).some(Boolean) };
  }

  /** Rows come and go all the time while somebody scrolls; that alone changes nothing else. */
  #isOnlyRows({ type, addedNodes, removedNodes }: MutationRecord): boolean {
    return (
      type === 'childList' && [...addedNodes, ...removedNodes].every((node) => this.#rows.holdsRows(node))
    );
  }

  #comeNear(rows: readonly Element[]): void {
    this.#rows.comeNear(rows);
    this.#soon();
  }

  #readAnew(): void {
    this.#page.spoil();
    this.#schedule();
  }

  #soon(): void {
    if (this.#isThere()) this.#reading.soon();
  }

  #schedule(): void {
    if (this.#isThere()) this.#reading.now();
  }

  /** A document that has left its tab isn't read any more. */
  #isThere(): boolean {
    return this.#watched.doc.defaultView !== null && !this.#watched.signal.aborted;
  }

  #tell(): void {
    if (!this.#isThere()) return;
    this.#flush();
    const url = new URL(this.#watched.view.location.href);
    const hasMoved = url.href !== this.#href;
    if (hasMoved) this.#grace.renew();
    this.#href = url.href;
    this.#reading.ran();
    const reading = this.#grace.withhold(this.#readAt(url), this.#graceMs());
    const hasLostMark = this.#isMarkMoved || this.#lostMarks.some((mark) => !mark.isConnected);
    this.#lostMarks = [];
    this.#isMarkMoved = false;
    if (this.#told && !hasMoved && !hasLostMark && saysSame(this.#told, reading)) return;
    this.#told = reading;
    this.#watched.onReading(reading, url);
  }

  #graceMs(): number {
    const { doc, options } = this.#watched;
    const { graceMs = GRACE_MS, loadingGraceMs = LOADING_GRACE_MS } = options;
    return doc.readyState === 'loading' ? loadingGraceMs : graceMs;
  }

  /** The same object as long as it says the same. */
  #readAt(url: URL): PageReading {
    const page = this.#page.read(url);
    const rows = this.#rows.read(this.#page.contextAt(url));
    const { theme } = this.#page;
    const [lastPage, lastRows] = this.#parts;
    if (this.#last && page === lastPage && rows === lastRows && theme === this.#last.theme) return this.#last;
    this.#parts = [page, rows];
    const all = [page, ...rows];
    this.#last = {
      names: all.flatMap(({ names }) => names),
      unread: all.flatMap(({ unread }) => unread ?? UNREAD_NOTHING),
      theme,
    };
    return this.#last;
  }
}

/** Unchanged names are the same objects (see `rows.ts`), so nothing needs to be read for this. */
function saysSame(one: PageReading, other: PageReading): boolean {
  if (one === other) return true;
  return (
    one.theme === other.theme &&
    one.names.length === other.names.length &&
    one.names.every((name, at) => name === other.names[at]) &&
    JSON.stringify(one.unread) === JSON.stringify(other.unread)
  );
}
