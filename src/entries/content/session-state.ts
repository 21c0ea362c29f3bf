/**
 * State, events and effects of a page's session: what it remembers, what may happen to it, and what it then wants
 * done. All of it is plain data. `page-session.ts` has the reducer.
 */
import type { Profile, Site } from '../../model';
import type { Judged, MarkSettings } from '../../page-model';
import type { Judgement, Page } from '../../platform/messages';
import type { PlacedProfile, Unread } from '../../sites/site';
import type { Verdicts } from './verdicts';

/** A page as it stands. */
export interface Shown {
  /** Its address. */
  href: string;
  host: string;
  /** With what the site sent of them and doesn't draw, where the user has turned that on. */
  profiles: readonly PlacedProfile[];
  unread: readonly Unread[];
  /** What the site sends can't be understood, where the user wants that to be read. */
  isNetworkUnread: boolean;
}

export interface Session {
  readonly site: Site;
  /** Made up for this document: see `Page`. */
  readonly document: string;
  /** Where marks are wanted; as on the first day until the background has answered. */
  readonly marks: MarkSettings;
  /** The site is paused: the page isn't read. */
  readonly isPaused: boolean;
  /** Nothing works on this page any more, and nothing that happens counts. */
  readonly isEnded: boolean;
  /** The last reading; undefined before the first, and while paused. */
  readonly shown: Shown | undefined;
  /** Whether the page has had the time to show what its address says. */
  readonly isSettled: boolean;
  /** Counts what makes earlier answers void. */
  readonly era: number;
  /** The era of the last answer. */
  readonly answeredEra: number;
  /** Content of the profiles sent, or about to be, from this address. */
  readonly sent: ReadonlySet<string>;
  /** New since the last message. */
  readonly waiting: readonly Profile[];
  /** What else of the page the last message told. */
  readonly told: string;
  /** Handles of the headers on the page whose accounts are followed. */
  readonly followed: string;
  readonly verdicts: Verdicts;
  /** Accounts overruled on this page, until the background says so itself. */
  readonly overruled: readonly Profile[];
}

/** With which word the user overrules a warning. */
export type Overruling = 'fine' | 'report';

export type SessionEvent =
  /** The page was read, and something on it is another. */
  | { type: 'read'; shown: Shown }
  /** It is the session's turn to send a message. */
  | { type: 'turn' }
  /** The page has had its time since the address changed. */
  | { type: 'settled' }
  /** The background may be reached again. */
  | { type: 'retried' }
  | { type: 'answered'; era: number; profiles: readonly Profile[]; answer: Judgement }
  /** `isGone`: because the extension was updated or removed. */
  | { type: 'failed'; era: number; href: string; error: unknown; isGone: boolean }
  /** Settings changed, or the page came back from the browser's cache: all answers may be others. */
  | { type: 'changed' }
  /** The document goes away. */
  | { type: 'left' }
  | { type: 'overruled'; by: Overruling; judged: Judged }
  /** It could not be kept that a warning was overruled. */
  | { type: 'notKept'; judged: Judged; error: unknown; isGone: boolean }
  /** The extension's work on the page is over. */
  | { type: 'ended' };

export type Effect =
  /** Draw what is known of what the page shows at this moment. */
  | { type: 'draw' }
  /** Give the session its turn: at once, when the last is some time ago, or not at all. */
  | { type: 'ask'; when: 'now' | 'soon' | 'never' }
  | { type: 'judge'; era: number; page: Page; profiles: readonly Profile[] }
  /** Tell when the page has had its time, counted from now; or don't. */
  | { type: 'settle'; isWanted: boolean }
  /** Tell when the background may be reached again. */
  | { type: 'retry' }
  | { type: 'startReading' }
  | { type: 'stopReading' }
  /** Tell the background that the document goes away, or isn't read any more. */
  | { type: 'leave'; document: string }
  /** Keep for good that a warning was overruled. */
  | { type: 'keep'; by: Overruling; judged: Judged }
  | { type: 'report'; what: string; error: unknown }
  /** End all work on this page. */
  | { type: 'end' };

/** What follows from an event. Effects are carried out in their order, after the session is the new one. */
export interface Step {
  session: Session;
  effects: readonly Effect[];
}

/** A session before anything was read. */
export function newSession(site: Site, document: string): Session {
  return {
    site,
    document,
    marks: { off: [], from: 'disclosed' },
    isPaused: false,
    isEnded: false,
    shown: undefined,
    isSettled: false,
    era: 0,
    answeredEra: 0,
    sent: new Set(),
    waiting: [],
    told: '',
    followed: '',
    verdicts: new Map(),
    overruled: [],
  };
}
