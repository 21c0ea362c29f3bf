/**
 * Every message that one part of the extension sends to another, with its answer. The background answers all of them;
 * nobody else listens. Senders are checked there (`sender.ts`), not here.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Profile, Site } from '../model';
import type {
  Judged,
  MarkChange,
  MarkSettings,
  PlaceHealth,
  Problem,
  Reason,
  Report,
  SavedHealth,
  UnknownPage,
} from '../page-model';
import type { NamedAccount } from '../identity/same-account';
import type { Switch } from './settings';

/** The page that a content script stands in. */
export interface Page {
  url: string;
  host: string;
  site: Site;
  /** Made up once by each content script, to tell its document from the next one in the same tab. */
  document: string;
  /** How well it can be read, place by place. */
  health: PlaceHealth[];
  /** Why a page that should have names on it can't be read. */
  unreadable?: string;
  /** What X sends can't be understood, where the user wants that to be read. */
  isNetworkUnread?: true;
}

/** The answer to `judge`: one entry per profile, in order; none while the site is paused or there is a problem. */
export interface Judgement {
  judged: Judged[];
  paused: boolean;
  /** Where marks are wanted, and from which level. */
  marks?: MarkSettings;
  problem?: { kind: Problem; detail: string };
  /** The domain that the page states for its accounts, and that doesn't count; it is asked about in the popup. */
  statedDomain?: string;
  /** The host was taken from the extension: the page isn't to be read any more. */
  withdrawn?: true;
}

/** The answer of everything that writes to storage: `error` is a sentence for the user; then nothing was kept. */
export type Kept<T extends object = object> = (T & { error?: undefined }) | { error: string };

/** A warning that the user overrules. */
export interface FineRequest {
  judged: Judged;
  /** Address of the page on which it stood. */
  page: string;
}

/** A fake that went without a warning, in the user's words. */
export interface MissedRequest {
  /** The name is empty where the user gave only a handle. */
  account: NamedAccount;
  posesAs: string;
  note?: string;
  page: string;
  /** What Deadringer had said about it, where it was on the page. */
  judged?: Judged;
}

/** What the opened list says of itself. */
export interface ListInfo {
  version: string;
  entities: number;
  accounts: number;
  date: string;
}

export interface Protocol {
  /** `profiles`: those not yet sent from this address, and always the page's own profile (place `profile`). */
  judge: (data: { page: Page; profiles: Profile[] }) => Judgement;
  /** Puts the script that draws into the sender's own frame. */
  loadMarks: () => void;
  /** Puts the script that reads a site into the sender's own frame: what runs there has found out which site it is. */
  loadReader: (data: { site: Site }) => void;
  /** No reader knows the page. */
  unknown: (data: { page: UnknownPage & { document: string } }) => void;
  /** The document is going away, or isn't read any more. */
  left: (data: { document: string }) => void;
  /**
   * Trusts the account and makes a report of a false alarm. From a page of a server outside the manifest it only makes the
   * popup ask, and there is no report yet.
   */
  fine: (data: FineRequest) => Kept<{ report?: Report }>;
  /** As `fine`, and opens the report. */
  report: (data: FineRequest) => Kept<{ report?: Report }>;
  /** What was pressed in a tab's page was answered in the popup. */
  answered: (data: { tabId: number }) => Kept;
  /** Takes trust away, and the reports that were made with it. */
  undo: (data: { account: NamedAccount }) => Kept;
  /** Adds what the user cares to say to a report that waits; an empty note takes it out. */
  explain: (data: { report: string; reason?: Reason; note?: string }) => Kept;
  missed: (data: MissedRequest) => Kept<{ report: Report }>;
  deleteReport: (data: { report: string }) => Kept;
  pause: (data: { host: string }) => Kept;
  resume: (data: { host: string }) => Kept;
  turn: (data: { name: Switch; isOn: boolean }) => Kept;
  /** Whether the user trusts what a server verifies. */
  trustVerifier: (data: { host: string; isOn: boolean }) => Kept;
  /** The domain of a server's accounts, as the user confirms it; without one that is taken back. */
  confirmDomain: (data: { host: string; domain?: string }) => Kept;
  setMarks: (data: MarkChange) => Kept;
  openCorrections: () => void;
  /** Looks through what is kept, and says how much of it can be read. */
  savedHealth: () => SavedHealth;
  /** Deletes the records that are kept aside. */
  forgetAside: () => Kept;
  /** Deletes all that is kept: settings, accounts that are fine, reports, what is aside. */
  startAfresh: () => Kept;
  listInfo: () => ListInfo | { error: string };
}

// @webext-core/messaging hands on the browser's own `sender`, over whatever the message says (tested in sender.test.ts).
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
