/**
 * The content script's memory: which profiles of the page were sent to the background, and what it said of them.
 * Answers only fill the memory; what is drawn is looked up by what the page shows at that moment, so an answer that
 * comes after the page moved on draws nothing.
 */
import type { Profile, Site } from '../model';
import type { Judged, MarkSettings } from '../page-model';
import { sendMessage, type Judgement, type Page } from './messages';
import { retryOnce } from './retry';
import { isInvalidated, reportError } from './report-error';
import { isSameAccount } from '../identity/same-account';
import { VerdictCache, contentKey } from './verdict-cache';

/** A page as it stands: the profiles on it, or why they can't be read. */
export interface Snapshot extends Pick<Page, 'health' | 'unreadable' | 'isSentUnread'> {
  url: URL;
  profiles: Profile[];
}

/** What the content script does on news. */
export interface Listener {
  /** There may be something else to draw. */
  changed: () => void;
  /** The extension was updated or removed, or may not read this host any more: nothing works on this page. */
  gone: () => void;
}

/** Milliseconds until a page whose background could not be reached tries again of itself. */
const LATER_MS = 5000;
/** Milliseconds between two messages about new names: rows are read before they come into view, and each message costs. */
const EVERY_MS = 300;
/** Names in one message: a page may have made a million, and the background has other pages to answer. */
const AT_ONCE = 500;
/** What was sent is remembered this long beyond what stands on the page: nobody scrolls back much further. */
const SENT_BEYOND_PAGE = 1000;
/** Milliseconds after a move until what still stands in the page counts as the new page's. */
const SETTLED_MS = 800;

export class Judging {
  readonly #site: Site;
  readonly #listener: Listener;
  readonly #document = crypto.randomUUID();
  readonly #verdicts = new VerdictCache();
  /** Content of the profiles sent from this address. */
  readonly #sent = new Set<string>();
  /** Whether the page has had the time to show what its address says. */
  #isSettled = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** New since the last message. */
  #waiting: Profile[] = [];
  #askedAt = -Infinity;
  #asking: ReturnType<typeof setTimeout> | undefined;
  /** What else of the page the last message told. */
  #told = '';
  /** Accounts overruled on this page, until the background says so itself. */
  #overruled: Profile[] = [];
  /** Counts what makes earlier answers void. */
  #era = 0;
  #snapshot: Snapshot | undefined;
  #isPaused = false;
  /** Handles of the headers on the page whose accounts are followed. */
  #followed = '';

  constructor(site: Site, listener: Listener) {
    this.#site = site;
    this.#listener = listener;
  }

  /** Where marks are wanted; as on the first day until the background has answered. */
  marks: MarkSettings = { off: [], from: 'disclosed' };

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** Takes in the page as it stands, and asks the background about what is new on it. */
  read(snapshot: Snapshot): void {
    const { profiles, unreadable, isSentUnread, url } = snapshot;
    if (this.#snapshot?.url.href !== url.href) this.#move();
    this.#snapshot = snapshot;
    const own = profiles.filter(({ place }) => place === 'profile');
    this.#heedFollowed(own);
    const telling = JSON.stringify([url.href, unreadable, isSentUnread, own]);
    const fresh = profiles.filter((profile) => !this.#sent.has(contentKey(profile)) && this.#isDue(profile));
    if (fresh.length === 0 && telling === this.#told) return;
    this.#told = telling;
    for (const profile of fresh) this.#sent.add(contentKey(profile));
    this.#verdicts.makeRoomFor(profiles.length);
    if (this.#sent.size > SENT_BEYOND_PAGE + 2 * profiles.length) this.#forgetAllBut(profiles);
    this.#waiting = this.#waiting.concat(fresh); // a push of a million arguments is an error
    this.#askSoon(own.length > 0 || fresh.length === 0);
  }

  /** Whether its posts are warned about goes by what the header says, so they are asked about again when it changes. */
  #heedFollowed(own: readonly Profile[]): void {
    const followed = own.filter((profile) => profile.followed === true).map(({ handle }) => handle);
    if (followed.join() !== this.#followed) this.#forget();
    this.#followed = followed.join();
  }

  /** While somebody scrolls, new names come with every frame: they are asked about together, a few times a second. */
  #askSoon(isUrgent: boolean): void {
    const rest = this.#askedAt + EVERY_MS - performance.now();
    if (isUrgent || rest <= 0) this.#askNow();
    else this.#asking ??= setTimeout(() => this.#askNow(), rest);
  }

  #askNow(): void {
    clearTimeout(this.#asking);
    this.#asking = undefined;
    this.#askedAt = performance.now();
    const fresh = this.#waiting.splice(0, AT_ONCE);
    if (this.#waiting.length > 0) this.#askSoon(false);
    const own = this.#snapshot?.profiles.filter(({ place }) => place === 'profile') ?? [];
    void this.#ask([...fresh, ...own.filter((profile) => !fresh.includes(profile))]);
  }

  /**
   * The address runs ahead of the content: what was known before the move may be about to leave the page, and is told
   * again, as a name of the new page, only when it still stands there a little later.
   */
  #move(): void {
    this.#forget();
    this.#isSettled = false;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#isSettled = true;
      if (this.#snapshot) this.read(this.#snapshot);
    }, SETTLED_MS);
  }

  /** What was asked about, or was about to be, is new again. */
  #forget(): void {
    this.#sent.clear();
    this.#waiting = [];
    clearTimeout(this.#asking);
    this.#asking = undefined;
  }

  /** A timeline has no end: of what has left the page, what was sent would grow without one too. */
  #forgetAllBut(profiles: Profile[]): void {
    const kept = profiles.map(contentKey).filter((key) => this.#sent.has(key));
    this.#sent.clear();
    for (const key of kept) this.#sent.add(key);
  }

  #isDue(profile: Profile): boolean {
    return this.#isSettled || profile.place === 'profile' || this.#verdicts.get(profile) === undefined;
  }

  /** What is known of a profile; undefined before the answer, and for one that was overruled here. */
  judgedOf(profile: Profile): Judged | undefined {
    if (this.#overruled.some((account) => isSameAccount(account, profile))) return undefined;
    return this.#verdicts.get(profile);
  }

  /** Draws nothing for an account from now on; `true` again takes that back. */
  overrule(profile: Profile, isTakenBack = false): void {
    const others = this.#overruled.filter((account) => !isSameAccount(account, profile));
    this.#overruled = isTakenBack ? others : [...others, profile];
    this.#listener.changed();
  }

  /** Asks about the whole page again: settings changed, or the page came back from the browser's cache. */
  askAgain(): void {
    this.#era++;
    this.#forget();
    this.#told = '';
    this.#isPaused = false;
    this.#askedAt = -Infinity;
    this.#isSettled = true; // its answers take the place of all verdicts, so nothing may be left out
    if (this.#snapshot) this.read(this.#snapshot);
  }

  /** Says that the document goes away, or isn't read any more. */
  leave(): void {
    clearTimeout(this.#settling);
    clearTimeout(this.#asking);
    sendMessage('left', { document: this.#document }).catch((error: unknown) => {
      reportError('tell that the page was left', error);
    });
  }

  async #ask(profiles: Profile[]): Promise<void> {
    const era = this.#era;
    const page = this.#page();
    // Asked again after a move, the page before would take the place of the new one in the popup.
    const isHere = (): boolean => this.#snapshot?.url.href === page.url;
    try {
      const answer = await retryOnce(() => sendMessage('judge', { page, profiles }), isHere);
      if (era === this.#era) this.#take(profiles, answer);
    } catch (error) {
      if (era === this.#era && isHere()) this.#lose(error);
    }
  }

  #page(): Page {
    const snapshot = this.#snapshot ?? { url: new URL(location.href), profiles: [], health: [] };
    const { url, health, unreadable, isSentUnread }: Snapshot = snapshot;
    const page = { url: url.href, host: url.hostname, site: this.#site, document: this.#document, health };
    return { ...page, ...(unreadable && { unreadable }), ...(isSentUnread && { isSentUnread }) };
  }

  #answeredEra = 0;

  #take(profiles: Profile[], { judged, paused, problem, marks, withdrawn }: Judgement): void {
    if (withdrawn) {
      this.leave();
      this.#listener.gone();
      return;
    }
    // Verdicts from before a change are drawn until the new ones are here, so that marks don't blink.
    // A page of which a part can't be read still has the names of the rest, and what is known of them.
    const isBroken = problem !== undefined && problem.kind !== 'unreadable';
    const isAnew = this.#answeredEra !== this.#era || paused || isBroken;
    if (isAnew) {
      this.#verdicts.clear();
      this.#overruled = [];
    }
    this.#answeredEra = this.#era;
    this.#isPaused = paused;
    const isMarkedElsewhere = marks !== undefined && JSON.stringify(marks) !== JSON.stringify(this.marks);
    if (marks) this.marks = marks;
    if (paused) {
      this.#forget();
      this.#snapshot = undefined; // the page goes on unread
    }
    const isNews = profiles.map((profile, at) => this.#keep(profile, judged[at])).some(Boolean);
    if (isAnew || isMarkedElsewhere || isNews) this.#listener.changed();
  }

  /** True when something else may have to be drawn: most accounts are ordinary, and their answers change nothing. */
  #keep(profile: Profile, judged: Judged | undefined): boolean {
    if (!judged) return false;
    const before = this.#verdicts.get(profile);
    this.#verdicts.set(profile, judged);
    return judged.verdict.level !== 'none' || (before !== undefined && before.verdict.level !== 'none');
  }

  /** The background can't be reached: no card is better than one that nobody stands behind. */
  #lose(error: unknown): void {
    reportError('reach its background', error);
    this.#verdicts.clear();
    this.#forget();
    this.#told = '';
    this.#listener.changed();
    if (isInvalidated(error)) this.#listener.gone();
    else setTimeout(() => this.#snapshot && this.read(this.#snapshot), LATER_MS);
  }
}
