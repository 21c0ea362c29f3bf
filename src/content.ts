/**
 * The script in the page: reads the names on it, asks the background what is known of them, draws. It knows no list
 * and judges nothing.
 */
import { onOverruled } from './browser/changes';
import { Judging } from './browser/judging';
import { sendMessage } from './browser/messages';
import { isInvalidated, reportError } from './browser/report-error';
import { translate } from './browser/translate';
import type { Judged } from './page-model';
import { siteFor } from './sites/all';
import { healthOf, unreadableIn } from './sites/health';
import { MARK_TAG, type PageReading, type SiteReader } from './sites/site';
import { watch, type Watch } from './sites/watch';
import type { CardActions } from './ui/card';
import { createOverlay, type Overlay } from './ui/overlay';
import { words } from './ui/words';

const say = words(translate, { onMissing: (what) => reportError('find a sentence', what) });

/** Everything that goes on in one document, until the extension is gone. */
class PageWatch {
  readonly #site: SiteReader;
  readonly #end = new AbortController();
  readonly #judging: Judging;
  readonly #overlay: Overlay;
  #reading = new AbortController();
  #watch: Watch | undefined;

  constructor(site: SiteReader) {
    this.#site = site;
    this.#judging = new Judging(site.id, { changed: () => this.#redraw(), gone: () => this.#stop() });
    this.#overlay = createOverlay(document, say, this.#actions());
    const { signal } = this.#end;
    onOverruled(() => this.#askAgain(), signal);
    addEventListener('pagehide', () => this.#judging.leave(), { signal });
    const comesBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) this.#askAgain(); // settings may have changed while the page was put away
    };
    addEventListener('pageshow', comesBack, { signal });
    this.#read();
  }

  #read(): void {
    const take = (reading: PageReading, url: URL): void => {
      this.#draw(() => reading);
      const profiles = reading.names.map(({ profile }) => profile);
      const health = healthOf(reading);
      const unreadable = unreadableIn(health);
      this.#judging.read({ url, profiles, health, ...(unreadable === undefined ? {} : { unreadable }) });
    };
    this.#watch = watch(this.#site, document, take, this.#reading.signal);
  }

  #askAgain(): void {
    const wasPaused = this.#reading.signal.aborted;
    this.#judging.askAgain();
    if (!wasPaused) return;
    this.#reading = new AbortController();
    this.#read();
  }

  /** Draws after news from elsewhere. The page is read anew, for since the last reading a node may have changed hands. */
  #redraw(): void {
    if (this.#judging.isPaused) this.#reading.abort();
    const page = this.#watch;
    if (page) this.#draw(() => page.read());
  }

  /** A card that can't be drawn must not stop the reading, nor leave half of itself. */
  #draw(read: () => PageReading): void {
    try {
      const { names, theme } = read();
      const placed = names.flatMap(({ profile, anchor }) => {
        const judged = this.#judging.judgedOf(profile);
        return judged && anchor.isConnected ? [{ anchor, judged }] : [];
      });
      this.#overlay.draw(placed, theme);
    } catch (error) {
      this.#overlay.clear();
      reportError('draw on the page', error);
    }
  }

  #actions(): CardActions {
    return {
      fine: (judged) => this.#overrule('fine', judged),
      report: (judged) => this.#overrule('report', judged),
      corrections: () => {
        sendMessage('openCorrections', undefined).catch((error: unknown) => {
          reportError('open the page on corrections', error);
        });
      },
    };
  }

  #overrule(type: 'fine' | 'report', judged: Judged): void {
    this.#judging.overrule(judged.profile);
    const takeBack = (error: unknown): void => {
      reportError('keep that an account is fine', error);
      this.#judging.overrule(judged.profile, true); // nothing was kept, so the warning stands
      if (isInvalidated(error)) this.#stop();
    };
    sendMessage(type, { judged, page: location.href }).then(({ error }) => {
      if (error !== undefined) takeBack(error);
    }, takeBack);
  }

  #stop(): void {
    this.#reading.abort();
    this.#end.abort();
    this.#overlay.clear();
  }
}

/** Firefox puts an updated extension into open pages at once; nobody answers at the marks of the version before. */
function removeLeftovers(): void {
  for (const mark of document.querySelectorAll(MARK_TAG)) if (mark.shadowRoot) mark.remove();
}

const site = siteFor(new URL(location.href), document);
if (site) {
  removeLeftovers();
  new PageWatch(site);
}
