/** State and actions of the popup: what it shows, and what it can ask for; the entry knows how to do that. */
import type { AccountName, Site } from '../../model';
import type {
  Judged,
  OpenQuestion,
  PageState,
  Problem,
  Report,
  ServerTrust,
  TrustedAccount,
  UnknownPage,
} from '../../page-model';
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
  | ({ kind: 'page'; page: PageState; isRemovable: boolean } & OfServer);

/** What the popup asks and says of a server outside the manifest. */
export interface OfServer {
  /** What the user said of it; unset for hosts of the manifest, and where a server's word is asked for nothing. */
  server?: ServerTrust;
  /** What was pressed in the page and is to be confirmed. */
  question?: OpenQuestion;
}

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
  /** Confirms what was pressed in the page, answers the report that this makes. */
  readonly confirm: (question: OpenQuestion) => Promise<Report>;
  /** Drops what was pressed in the page. */
  readonly dismiss: () => Promise<void>;
  readonly trustVerifier: (isOn: boolean) => Promise<void>;
  readonly confirmDomain: (domain: string) => Promise<void>;
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
