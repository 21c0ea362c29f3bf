/**
 * One page under watch: its names are read, the background is asked about them, and its answer is drawn. This joins
 * what happens in the page to its session, which decides. It knows no list, and judges nothing.
 */
import type { Judged } from '../../page-model';
import { onOverruled } from '../../platform/changes';
import { reportError } from '../../platform/report-error';
import { openCorrections } from '../../platform/verdict-client';
import { clockOf } from '../../sites/reading/schedule';
import { rootsOf } from '../../sites/reading/shadow-hosts';
import { watch, type Watch } from '../../sites/reading/watch';
import { MARK_TAG, type PageReading, type PlacedProfile, type SiteReader } from '../../sites/site';
import type { Placed } from '../../ui/overlay';
import { Drawing } from './drawing';
import { drawnAt } from './page-session';
import { SessionRunner, type PageDoings } from './session-runner';
import type { Overruling } from './session-state';

/** Everything that goes on in one document, until the extension is removed or may not read the document any more. */
class PageWatch implements PageDoings {
  readonly #site: SiteReader;
  readonly #end: AbortController;
  readonly #runner: SessionRunner;
  readonly #drawing: Drawing;
  #reading = new AbortController();
  #watch: Watch | undefined;
  /** What was just read, until it is drawn. */
  #latest: PageReading | undefined;

  constructor(site: SiteReader, end: AbortController) {
    this.#site = site;
    this.#end = end;
    this.#runner = new SessionRunner(site.id, this, clockOf(window));
    this.#drawing = new Drawing(
      { fine: this.#overruler('fine'), report: this.#overruler('report'), corrections: openCorrections },
      () => this.draw(),
      end.signal,
    );
    this.#listen(end.signal);
    this.startReading();
  }

  #listen(signal: AbortSignal): void {
    signal.addEventListener('abort', () => {
      this.#runner.take({ type: 'ended' });
      this.#drawing.clear();
    });
    onOverruled(() => this.#runner.take({ type: 'changed' }), signal);
    addEventListener('pagehide', () => this.#runner.take({ type: 'left' }), { signal });
    const comesBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) this.#runner.take({ type: 'changed' }); // settings may have changed while the page was put away
    };
    addEventListener('pageshow', comesBack, { signal });
    this.#site.network?.()?.onNews(() => {
      if (this.#watch && !this.#reading.signal.aborted)
        this.#take(this.#watch.read(), new URL(location.href));
    });
  }

  /** Adds to a profile what the site sent of it and doesn't draw, where the user has turned that on. */
  #completion(): (profile: PlacedProfile) => PlacedProfile {
    const network = this.#site.network?.(); // once for all names: looking into a page's window is slow
    return network ? (profile) => network.complete(profile) : (profile) => profile;
  }

  startReading(): void {
    this.#reading = new AbortController();
    const take = (reading: PageReading, url: URL): void => this.#take(reading, url);
    this.#watch = watch(this.#site, document, take, this.#reading.signal, {
      hasDrawn: () => this.#drawing.hasDrawn,
    });
  }

  stopReading(): void {
    this.#reading.abort();
  }

  end(): void {
    this.#end.abort();
  }

  #take(reading: PageReading, { href, hostname: host }: URL): void {
    const completed = this.#completion();
    const profiles = reading.names.map(({ profile }) => completed(profile));
    const isNetworkUnread = this.#site.network?.()?.isUnread ?? false;
    this.#latest = reading;
    this.#runner.take({
      type: 'read',
      shown: { href, host, profiles, unread: reading.unread, isNetworkUnread },
    });
  }

  /**
   * Draws what the page holds at this moment. The page is read again unless it just was, because a node may now be of
   * another account. A card that can't be drawn must not stop the reading, nor leave half of itself.
   */
  draw(): void {
    if (this.#end.signal.aborted || !this.#watch) return;
    try {
      const { names, theme } = this.#latest ?? this.#watch.read();
      this.#latest = undefined;
      const { session } = this.#runner;
      const completed = this.#completion();
      const placed: Placed[] = [];
      for (const { profile, anchor } of names) {
        const judged = drawnAt(session, completed(profile), profile);
        if (judged && anchor.isConnected) placed.push({ anchor: this.#spotOf(profile, anchor), judged });
      }
      this.#drawing.draw(placed, theme);
    } catch (error) {
      this.#drawing.clear();
      reportError('draw on the page', error);
    }
  }

  /** A card goes below the whole header, a chip beside the name. */
  #spotOf({ place }: PlacedProfile, anchor: Element): Element {
    return place === 'profile' ? anchor : (this.#site.spotBeside?.(anchor) ?? anchor);
  }

  #overruler(by: Overruling): (judged: Judged) => void {
    return (judged) => this.#runner.take({ type: 'overruled', by, judged });
  }
}

/** A mark of another watch that no longer runs: of the version before an update, or of a second run here. */
function removeLeftovers({ shadowHosts }: SiteReader): void {
  const marks = rootsOf(document, shadowHosts).flatMap((root) => [...root.querySelectorAll(MARK_TAG)]);
  for (const mark of marks) if (mark.shadowRoot) mark.remove();
}

/** Watches a page by a site's reader until `end` aborts, and takes away what an earlier version left in it. */
export function watchPage(site: SiteReader, end: AbortController): void {
  removeLeftovers(site);
  new PageWatch(site, end);
}
