/**
 * One page under watch: its names are read, the background is asked what is known of them, and what it says is drawn. It
 * knows no list, judges nothing, and loads what draws only when there is something to draw.
 */
import { onOverruled } from '../../platform/changes';
import { Judging } from '../../platform/verdict-client';
import { sendMessage } from '../../platform/messages';
import { retryOnce } from '../../platform/retry';
import { isInvalidated, reportError } from '../../platform/report-error';
import type { Place } from '../../model';
import type { Judged } from '../../page-model';
import { healthOf, unreadableIn } from '../../sites/reading/health';
import { rootsOf } from '../../sites/reading/shadow-hosts';
import { MARK_TAG, type PageReading, type PlacedProfile, type SiteReader } from '../../sites/site';
import { watch, type Watch } from '../../sites/reading/watch';
import type { CardActions } from '../../ui/card';
import { isDrawn, isMarked } from '../../ui/drawn';
import { offeredOverlay } from '../../ui/offered';
import type { Overlay } from '../../ui/overlay';

/** Everything that goes on in one document, until the extension is gone, or may not read it any more. */
export class PageWatch {
  readonly #site: SiteReader;
  readonly #end: AbortController;
  readonly #judging: Judging;
  #overlay: Overlay | undefined;
  #isLoading = false;
  #reading = new AbortController();
  #watch: Watch | undefined;

  constructor(site: SiteReader, end: AbortController) {
    this.#site = site;
    this.#end = end;
    this.#judging = new Judging(site.id, { changed: () => this.#redraw(), gone: () => end.abort() });
    const { signal } = end;
    signal.addEventListener('abort', () => this.#clear());
    onOverruled(() => this.#askAgain(), signal);
    addEventListener('pagehide', () => this.#judging.leave(), { signal });
    const comesBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) this.#askAgain(); // settings may have changed while the page was put away
    };
    addEventListener('pageshow', comesBack, { signal });
    this.#read();
    this.#site.network?.()?.onNews(() => {
      const { aborted } = this.#reading.signal;
      if (!aborted && this.#watch) this.#take(this.#watch.read(), new URL(location.href));
    });
  }

  /** With what the site sent of it and doesn't draw, where the user has turned that on. */
  #completed(profile: PlacedProfile): PlacedProfile {
    return this.#site.network?.()?.complete(profile) ?? profile;
  }

  #read(): void {
    const take = (reading: PageReading, url: URL): void => this.#take(reading, url);
    this.#watch = watch(this.#site, document, take, this.#reading.signal);
  }

  #take(reading: PageReading, url: URL): void {
    this.#draw(() => reading);
    const wanted = this.#wanted(reading);
    const profiles = wanted.names.map(({ profile }) => this.#completed(profile));
    const health = healthOf(wanted);
    const unreadable = unreadableIn(health);
    this.#judging.read({
      ...{ url, profiles, health },
      ...(unreadable !== undefined && { unreadable }),
      ...(this.#site.network?.()?.isUnread && { isSentUnread: true }),
    });
  }

  /** Without the places that the user switched off. */
  #wanted({ names, unread, theme }: PageReading): PageReading {
    const { off } = this.#judging.marks;
    const isOn = (place: Place): boolean => !off.includes(place);
    if (off.length === 0) return { names, unread, theme };
    return {
      names: names.filter(({ profile }) => isOn(profile.place)),
      unread: unread.filter(({ place }) => isOn(place)),
      theme,
    };
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
    if (page && !this.#end.signal.aborted) this.#draw(() => page.read());
  }

  /** A card that can't be drawn must not stop the reading, nor leave half of itself. */
  #draw(read: () => PageReading): void {
    try {
      const { names, theme } = this.#wanted(read());
      const placed = names.flatMap(({ profile, anchor }) => {
        // Until there is news of a completed profile, what was said of it before stands.
        const judged = this.#judging.judgedOf(this.#completed(profile)) ?? this.#judging.judgedOf(profile);
        const isShown = judged && isDrawn(judged) && isMarked(judged, this.#judging.marks);
        return isShown && anchor.isConnected ? [{ anchor: this.#spotOf(profile, anchor), judged }] : [];
      });
      if (this.#overlay) this.#overlay.draw(placed, theme);
      else if (placed.length > 0) void this.#loadOverlay();
    } catch (error) {
      this.#overlay?.clear();
      reportError('draw on the page', error);
    }
  }

  /** A card goes below the whole header, a chip beside the name. */
  #spotOf({ place }: PlacedProfile, anchor: Element): Element {
    return place === 'profile' ? anchor : (this.#site.spotBeside?.(anchor) ?? anchor);
  }

  /** Of a page on which the script that draws can't be loaded the popup tells all the same. */
  async #loadOverlay(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      if (!offeredOverlay()) await retryOnce(() => sendMessage('loadMarks', undefined));
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
      if (isInvalidated(error)) this.#end.abort();
    };
    retryOnce(() => sendMessage(type, { judged, page: location.href })).then(({ error }) => {
      if (error !== undefined) takeBack(error);
    }, takeBack);
  }

  /** Takes every mark away. */
  #clear(): void {
    this.#reading.abort();
    this.#overlay?.clear();
  }
}

/** A mark of another watch that nobody answers any more: of the version before an update, or of a second run here. */
export function removeLeftovers({ shadowHosts }: SiteReader): void {
  const marks = rootsOf(document, shadowHosts).flatMap((root) => [...root.querySelectorAll(MARK_TAG)]);
  for (const mark of marks) if (mark.shadowRoot) mark.remove();
}
