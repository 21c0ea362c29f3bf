/**
 * Runs a page's session: hands it what happens, one event after the other, and carries out its effects, with real timers
 * and messages. What goes on in the page itself is done by its owner (`page-watch.ts`).
 */
import type { Site } from '../../model';
import { isInvalidated, reportError } from '../../platform/report-error';
import { askVerdicts, keepOverruled, tellLeft } from '../../platform/verdict-client';
import { Debounce, Throttle, type Clock } from '../../sites/reading/schedule';
import { next } from './page-session';
import { newSession, type Effect, type Session, type SessionEvent } from './session-state';

/** Milliseconds between two messages about new names: rows are read before they come into view, and each message costs. */
const EVERY_MS = 300;
/** Milliseconds after a move until what still stands in the page counts as the new page's. */
const SETTLED_MS = 800;
/** Milliseconds until a page whose background could not be reached tries again by itself. */
const LATER_MS = 5000;

/** What is done in the page. */
export interface PageDoings {
  draw(): void;
  startReading(): void;
  stopReading(): void;
  /** Ends all work on the page; then the session is told that it has ended. */
  end(): void;
}

export class SessionRunner {
  readonly #page: PageDoings;
  readonly #asking: Throttle;
  readonly #settling: Debounce;
  readonly #retrying: Debounce;
  readonly #events: SessionEvent[] = [];
  #session: Session;
  #isRunning = false;

  constructor(site: Site, page: PageDoings, clock: Clock) {
    this.#page = page;
    this.#session = newSession(site, crypto.randomUUID());
    this.#asking = new Throttle(clock, { restMs: EVERY_MS, run: () => this.take({ type: 'turn' }) });
    this.#settling = new Debounce(clock, SETTLED_MS, () => this.take({ type: 'settled' }));
    this.#retrying = new Debounce(clock, LATER_MS, () => this.take({ type: 'retried' }));
  }

  /** The session as it stands now. */
  get session(): Session {
    return this.#session;
  }

  /** Handles an event. An event that an effect causes waits until all effects of the event before are carried out. */
  take(event: SessionEvent): void {
    this.#events.push(event);
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (let one = this.#events.shift(); one; one = this.#events.shift()) {
        const { session, effects } = next(this.#session, one);
        this.#session = session;
        for (const effect of effects) this.#carryOut(effect);
      }
    } finally {
      this.#isRunning = false;
    }
    if (this.#session.isEnded) this.#retrying.cancel();
  }

  #carryOut(effect: Effect): void {
    if (effect.type === 'ask') this.#ask(effect.when);
    else if (effect.type === 'judge') void this.#judge(effect);
    else if (effect.type === 'keep') void this.#keep(effect);
    else if (effect.type === 'settle') this.#settle(effect.isWanted);
    else if (effect.type === 'retry') this.#retrying.again();
    else if (effect.type === 'leave') tellLeft(effect.document);
    else if (effect.type === 'report') reportError(effect.what, effect.error);
    else this.#page[effect.type]();
  }

  #ask(when: 'now' | 'soon' | 'never'): void {
    if (when === 'now') this.#asking.now();
    else if (when === 'soon') this.#asking.soon();
    else this.#asking.cancel();
  }

  #settle(isWanted: boolean): void {
    if (isWanted) this.#settling.again();
    else this.#settling.cancel();
  }

  async #judge({ era, page, profiles }: Effect & { type: 'judge' }): Promise<void> {
    // Don't retry after a move: the message would put the previous page in the place of the new one in the popup.
    const isHere = (): boolean => this.#session.shown?.href === page.url;
    try {
      this.take({ type: 'answered', era, profiles, answer: await askVerdicts(page, profiles, isHere) });
    } catch (error) {
      this.take({ type: 'failed', era, href: page.url, error, isGone: isInvalidated(error) });
    }
  }

  async #keep({ by, judged }: Effect & { type: 'keep' }): Promise<void> {
    try {
      await keepOverruled(by, judged, location.href);
    } catch (error) {
      this.take({ type: 'notKept', judged, error, isGone: isInvalidated(error) });
    }
  }
}
