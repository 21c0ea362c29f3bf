/** State and actions of the popup: what it shows, and what it can ask for; the entry knows how to do that. */
import type { AccountName, Site } from '../../model';
import type { Judged, PageState, Problem, Report, TrustedAccount, UnknownPage } from '../../page-model';
import type { ReportActions } from '../report-view';

export type PopupState =
  | { kind: 'loading' }
  /** No site that Deadringer reads; `reads` are those it does. */
  | { kind: 'unsupported'; reads: readonly Site[] }
  /** A server that Deadringer may not read; `isRefused`: it was asked for, and not allowed. */
  | { kind: 'off'; host: string; isRefused: boolean }
  /** A page that no reader knows, on a server that Deadringer may read. */
  | { kind: 'unknown'; page: UnknownPage; isRemovable: boolean }
  /** Nothing is known of the page, because of this. */
  | { kind: 'problem'; problem: { kind: Problem; detail: string } }
  /** A page of a site it reads; paused, or with a problem, or with accounts. `isRemovable`: on a server the user allowed. */
  | { kind: 'page'; page: PageState; isRemovable: boolean };

/** A fake that went without a warning. */
export interface MissedFake {
  /** `displayName` is empty when the account isn't one of the page's. */
  account: AccountName;
  posesAs: string;
  note?: string;
  /** The account as it was judged, where it is one of the page's. */
  judged?: Judged;
}

/** Each promise rejects with what went wrong, as a sentence. */
export interface PopupActions extends ReportActions {
  /** "This is fine": trusts the account, answers the report that this makes. */
  readonly fine: (judged: Judged) => Promise<Report>;
  readonly undo: (account: TrustedAccount) => Promise<void>;
  readonly missed: (fake: MissedFake) => Promise<Report>;
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Asks for a server; false when the user says no. Has to be called in the very click. */
  readonly allow: (host: string) => Promise<boolean>;
  /** Gives the server of this tab back. */
  readonly withdraw: () => Promise<void>;
  /** Opens the options page. */
  readonly options: () => void;
  /** Opens the options page at "Is this about you?". */
  readonly corrections: () => void;
}
