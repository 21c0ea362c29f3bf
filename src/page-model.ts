/**
 * What a page, the user's own words on it and a report are made of: the second half of the shared vocabulary,
 * spoken by browser, ui and the entries. The engine and the lists know nothing of it.
 */
import type { AccountName, Level, Place, Profile, Site, Verdict } from './model';

/** An account the user said is fine. Kept by stable id where the page showed one, else by handle and name together. */
export interface TrustedAccount extends AccountName {
  id?: string;
  /**
   * Set where it was said on a server outside the manifest: it counts on the pages of that host alone. An entry of an
   * earlier version has none, and counts everywhere, as it did.
   */
  host?: string;
  /** When the user said so, ISO 8601. */
  since: string;
}

/** A profile of a page with its verdict; `trusted` when the user has overruled it, so that nothing is drawn. */
export interface Judged {
  profile: Profile;
  verdict: Verdict;
  trusted?: TrustedAccount;
  /** The user follows the account, so its warning isn't drawn (a setting). Unset where there would be none. */
  followed?: true;
  /**
   * On a server outside the manifest: that the account is fine has to be said once more in the popup, where no page can
   * bait a click. Set in the answer to a page alone.
   */
  asksAgain?: true;
  /** Judging it failed: the verdict says nothing of the account. */
  isUnjudged?: true;
}

/** What the user said in a page of a server outside the manifest, and is asked once more in the popup. */
export interface OpenQuestion {
  judged: Judged;
  /** What was pressed: "This is fine", or "Report…". */
  by: 'fine' | 'report';
  /** Address of the page. */
  page: string;
}

/** What the user said of a server outside the manifest. */
export interface ServerTrust {
  host: string;
  /** "I trust what this server verifies". */
  isVerifier?: boolean;
  /** The domain of its accounts, where that is neither its host nor above it, and the user confirmed it. */
  domain?: string;
}

/** The most profiles in one message: a page may have made a million, and the background has other pages to answer. */
export const MOST_PROFILES = 500;

/** Why a page gives no verdicts, in the order in which the popup would say it. */
export const PROBLEMS = [
  'unreadable', // a page that should have names on it can't be read
  'list-broken', // the packaged list can't be opened
  'not-remembered', // the browser's storage for a session is full
  'judge-failed', // judging failed, for the settings can't be read, or by a fault of ours
  'disconnected', // the extension was updated or its background can't be reached
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** How well one place of a page can be read: names read, and names that stand there and could not be. */
export interface PlaceHealth {
  place: Place;
  read: number;
  unread: number;
  /** What was looked for and not found, the first of them, as one English fragment. */
  why?: string;
}

/** The levels from which marks beside names can begin. */
export const MARK_LEVELS = ['disclosed', 'possible', 'likely'] as const satisfies readonly Level[];
export type MarkLevel = (typeof MARK_LEVELS)[number];

/** Where the user wants to be told, and of what. */
export interface MarkSettings {
  /** Places in which nothing is read or marked. */
  off: Place[];
  /** Beside names in posts, lists and messages: from this level on. A card always says all there is to say. */
  from: MarkLevel;
}

/** One change of them. Never all of them at once: two that follow quickly would undo each other. */
export type MarkChange = { from: MarkLevel } | { place: Place; isOn: boolean };

/** What is known of one frame of one tab; what popup and toolbar show. */
export interface PageState {
  url: string;
  host: string;
  site: Site;
  paused: boolean;
  problem?: { kind: Problem; detail: string };
  accounts: Judged[];
  /** Place by place, as the page stood when it last told of something. */
  health: PlaceHealth[];
  /** What X sends can't be understood, where the user wants that to be read. */
  isNetworkUnread?: true;
  /** The domain that the page states for its accounts, and that doesn't count unless the user confirms it. */
  statedDomain?: string;
}

/** A page of a host that Deadringer may read, and that no reader knows. */
export interface UnknownPage {
  url: string;
  host: string;
  /** What runs the server, where that is known. */
  software?: string;
}

/** How much of what is kept for good can be read. */
export interface SavedHealth {
  /** Records that can't be read and are kept aside. */
  aside: number;
  /** Settings of a newer version that this one can't read, by name; they are as on the first day. */
  newerSettings: string[];
}

/** What a person may care to say about a warning that is wrong. */
export const REASONS = ['genuine', 'namesake', 'discloses', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** A report that waits to be sent by its author: a false alarm or a fake that was missed. Nothing sends it by itself. */
export interface Report {
  id: string;
  kind: 'false-alarm' | 'missed';
  /** ISO 8601. */
  made: string;
  profile: Profile;
  /** What Deadringer had said. */
  verdict?: Verdict;
  reason?: Reason;
  /** In the author's words. */
  note?: string;
  /** For a missed fake: whom it poses as, in the author's words. */
  posesAs?: string;
  page: string;
  extension: string;
  list: string;
}
