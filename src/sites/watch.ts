/**
 * Keeps reading a page as it changes: at most once a frame, and it tells only what is new. Content is compared, not
 * nodes, because sites reuse a node for another account; and nodes too, because marks hang on them.
 * It draws nothing and decides nothing.
 */
import { onNextFrame } from './next-frame';
import { observeChanges } from './page-changes';
import type { PageReading, SiteReader } from './site';
import { readTheme } from './theme';

export interface WatchOptions {
  /** How long a page may be unreadable before that is told, in ms: it may only be on its way from one profile to the next. */
  graceMs?: number;
  /** The same while the document itself is still loading, in ms. */
  loadingGraceMs?: number;
}

/** Gets each new reading, with the address it belongs to. */
export type OnReading = (reading: PageReading, url: URL) => void;

/**
 * Reads `doc` now and whenever it changes, until `signal` aborts. `onReading` is called when a name, its place, the
 * theme or the address changed, when a name stands at another node, when the page has become unreadable for longer
 * than the grace time, and when a `deadringer-mark` has left the page; a caller that takes marks away itself is told
 * once more and must not answer by taking away and adding the same mark again. Errors of a reader become `unreadable`.
 */
export function watch(
  site: SiteReader,
  doc: Document,
  onReading: OnReading,
  signal: AbortSignal,
  options: WatchOptions = {},
): void {
  if (!signal.aborted) new Watcher(site, doc, onReading, signal, options).start();
}

class Watcher {
  private cancelFrame: (() => void) | undefined;
  private graceTimer: ReturnType<typeof setTimeout> | undefined;
  private isGraceOver = false;
  private href = '';
  private told: { content: string; anchors: Element[] } | undefined;
  private lostMarks: Element[] = [];

  constructor(
    private readonly site: SiteReader,
    private readonly doc: Document,
    private readonly onReading: OnReading,
    private readonly signal: AbortSignal,
    private readonly options: WatchOptions,
  ) {}

  start(): void {
    const onChange = (lostMarks: Element[]): void => {
      this.lostMarks.push(...lostMarks);
      this.schedule();
    };
    observeChanges(this.doc, onChange, this.signal);
    this.signal.addEventListener('abort', () => {
      this.cancelFrame?.();
      this.renewGrace();
    });
    this.schedule();
  }

  private schedule(): void {
    const view = this.doc.defaultView;
    if (this.cancelFrame || !view) return; // a document that has left its tab isn't read any more
    this.cancelFrame = onNextFrame(view, () => {
      this.cancelFrame = undefined;
      this.takeReading(new URL(view.location.href));
    });
  }

  private takeReading(url: URL): void {
    if (url.href !== this.href) this.renewGrace();
    this.href = url.href;
    const reading = this.withGrace(this.read(url));
    const anchors = reading.names.map((name) => name.anchor);
    const content = contentOf(reading, url);
    const isSame =
      content === this.told?.content && anchors.every((anchor, at) => anchor === this.told?.anchors[at]);
    const hasLostMark = this.lostMarks.some((mark) => !mark.isConnected);
    this.lostMarks = [];
    if (isSame && !hasLostMark) return;
    this.told = { content, anchors };
    this.onReading(reading, url);
  }

  private read(url: URL): PageReading {
    try {
      return this.site.read(this.doc, url);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        names: [],
        unreadable: `the reader of ${this.site.id} failed: ${message}`,
        theme: readTheme(this.doc),
      };
    }
  }

  /** Holds back that a page is unreadable until it has been so for the grace time since it moved. */
  private withGrace(reading: PageReading): PageReading {
    if (reading.unreadable === undefined) this.renewGrace();
    if (reading.unreadable === undefined || this.isGraceOver) return reading;
    const { graceMs = 4000, loadingGraceMs = 8000 } = this.options;
    this.graceTimer ??= setTimeout(
      () => {
        this.isGraceOver = true;
        this.schedule();
      },
      this.doc.readyState === 'loading' ? loadingGraceMs : graceMs,
    );
    return { names: reading.names, theme: reading.theme };
  }

  private renewGrace(): void {
    clearTimeout(this.graceTimer);
    this.graceTimer = undefined;
    this.isGraceOver = false;
  }
}

function contentOf(reading: PageReading, url: URL): string {
  const names = reading.names.map(({ profile, place }) => [profile, place]);
  return JSON.stringify([url.href, names, reading.unreadable, reading.theme]);
}
