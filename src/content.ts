/**
 * The script in the page: reads the names on it, asks the background what is known of them, has them drawn. It knows
 * no list, judges nothing, and loads what draws only when there is something to draw.
 */
import { onOverruled } from './browser/changes';
import { Judging } from './browser/judging';
import { sendMessage } from './browser/messages';
import { persist } from './browser/persist';
import { isInvalidated, reportError } from './browser/report-error';
import type { Judged } from './page-model';
import { siteFor } from './sites/all';
import { healthOf, unreadableIn } from './sites/health';
import { MARK_TAG, type PageReading, type PlacedProfile, type SiteReader } from './sites/site';
import { watch, type Watch } from './sites/watch';
import { knownAccounts } from './sites/x/sent/known';
import type { CardActions } from './ui/card';
import { isDrawn } from './ui/drawn';
import { offeredOverlay } from './ui/offered';
import type { Overlay } from './ui/overlay';

/** With what the site sent of it and doesn't draw, where the user has turned that on. */
const completed = (profile: PlacedProfile): PlacedProfile => knownAccounts()?.complete(profile) ?? profile;

/** Everything that goes on in one document, until the extension is gone. */
class PageWatch {
  readonly #site: SiteReader;
  readonly #end = new AbortController();
  readonly #judging: Judging;
  #overlay: Overlay | undefined;
  #isLoading = false;
  #reading = new AbortController();
  #watch: Watch | undefined;

  constructor(site: SiteReader) {
    this.#site = site;
    this.#judging = new Judging(site.id, { changed: () => this.#redraw(), gone: () => this.stop() });
    const { signal } = this.#end;
    onOverruled(() => this.#askAgain(), signal);
    addEventListener('pagehide', () => this.#judging.leave(), { signal });
    const comesBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) this.#askAgain(); // settings may have changed while the page was put away
    };
    addEventListener('pageshow', comesBack, { signal });
    this.#read();
    knownAccounts()?.onNews(() => {
      const { aborted } = this.#reading.signal;
      if (!aborted && this.#watch) this.#take(this.#watch.read(), new URL(location.href));
    });
  }

  #read(): void {
    const take = (reading: PageReading, url: URL): void => this.#take(reading, url);
    this.#watch = watch(this.#site, document, take, this.#reading.signal);
  }

  #take(reading: PageReading, url: URL): void {
    this.#draw(() => reading);
    const profiles = reading.names.map(({ profile }) => completed(profile));
    const health = healthOf(reading);
    const unreadable = unreadableIn(health);
    this.#judging.read({ url, profiles, health, ...(unreadable === undefined ? {} : { unreadable }) });
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
        // Until there is news of a completed profile, what was said of it before stands.
        const judged = this.#judging.judgedOf(completed(profile)) ?? this.#judging.judgedOf(profile);
        return judged && anchor.isConnected ? [{ anchor, judged }] : [];
      });
      if (this.#overlay) this.#overlay.draw(placed, theme);
      else if (placed.some(({ judged }) => isDrawn(judged))) void this.#loadOverlay();
    } catch (error) {
      this.#overlay?.clear();
      reportError('draw on the page', error);
    }
  }

  /** Of a page on which the script that draws can't be loaded the popup tells all the same. */
  async #loadOverlay(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      if (!offeredOverlay()) await persist(() => sendMessage('loadMarks', undefined));
      const make = offeredOverlay();
      if (!make) throw new Error('The script that draws was loaded and is not there.');
      if (this.#end.signal.aborted) return;
      this.#overlay = make(document, this.#actions());
      this.#redraw();
    } catch (error) {
      reportError('load what draws on the page', error);
    } finally {
      this.#isLoading = false;
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
      if (isInvalidated(error)) this.stop();
    };
    sendMessage(type, { judged, page: location.href }).then(({ error }) => {
      if (error !== undefined) takeBack(error);
    }, takeBack);
  }

  /** Ends it and takes every mark away. */
  stop(): void {
    this.#reading.abort();
    this.#end.abort();
    this.#overlay?.clear();
  }
}

/** A mark of another watch that nobody answers any more: of the version before an update, or of a second run here. */
function removeLeftovers(): void {
  for (const mark of document.querySelectorAll(MARK_TAG)) if (mark.shadowRoot) mark.remove();
}

/** A page whose host was granted while it was open gets this script again: the last one goes on, alone. */
const WATCH = Symbol.for('deadringer:watch'); // a string could be the id of an element, and then be found here
const running = globalThis as { [WATCH]?: PageWatch };

const site = siteFor(new URL(location.href), document);
running[WATCH]?.stop();
if (site) {
  removeLeftovers();
  running[WATCH] = new PageWatch(site);
}
