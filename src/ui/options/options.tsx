/** The options page: what the user has said so far, each with its undo, and what this copy of Deadringer is. */
import type {
  MarkChange,
  MarkSettings,
  Report,
  SavedHealth,
  ServerTrust,
  TrustedAccount,
} from '../../page-model';
import type { ReportActions } from '../report-view';
import type { Messages } from '../messages';
import { TwoCircles } from '../icons';
import { Corrections } from './corrections';
import { ListFacts, type ListState } from './list-facts';
import { MarkChoice } from './mark-choice';
import { PausedSites } from './paused-sites';
import { Reports } from './reports';
import { Saved, type SavedActions } from './saved';
import { Servers } from './servers';
import { Switches, type SwitchName } from './switches';
import { TrustedAccounts } from './trusted-accounts';
import { TrustedServers } from './trusted-servers';

export interface OptionsState {
  trusted: TrustedAccount[];
  /** Hosts. */
  paused: string[];
  isOn: Record<SwitchName, boolean>;
  /** Match patterns that the user allowed, beyond those that come with Deadringer. */
  allowed: string[];
  /** The servers that the user allowed one by one, and those of which they said something. */
  servers: ServerTrust[];
  marks: MarkSettings;
  /** Reports not yet sent. */
  reports: Report[];
  list: ListState;
  /** How much of what is kept can be read, where that is known. */
  saved: SavedHealth | undefined;
  /** The extension's version. */
  extension: string;
}

/** Each promise rejects with what went wrong, as a sentence. */
export interface OptionsActions extends ReportActions, SavedActions {
  readonly undo: (account: TrustedAccount) => Promise<void>;
  readonly resume: (host: string) => Promise<void>;
  readonly turn: (name: SwitchName, isOn: boolean) => Promise<void>;
  /** Asks for a server; false when the user says no. Has to be called in the very click. */
  readonly allow: (host: string) => Promise<boolean>;
  readonly withdraw: (pattern: string) => Promise<void>;
  readonly trustVerifier: (host: string, isOn: boolean) => Promise<void>;
  readonly unconfirmDomain: (host: string) => Promise<void>;
  readonly setMarks: (change: MarkChange) => Promise<void>;
}

export interface OptionsProps {
  state: OptionsState;
  actions: OptionsActions;
  messages: Messages;
}

export function Options({ state, actions, messages }: OptionsProps) {
  return (
    <main class="options">
      <header class="bar">
        <TwoCircles />
        <h1>{messages.fill('options_title')}</h1>
      </header>
      <Reports reports={state.reports} messages={messages} actions={actions} />
      <TrustedAccounts trusted={state.trusted} messages={messages} undo={actions.undo} />
      <Servers
        allowed={state.allowed}
        messages={messages}
        allow={actions.allow}
        withdraw={actions.withdraw}
      />
      <TrustedServers
        servers={state.servers}
        messages={messages}
        trustVerifier={actions.trustVerifier}
        unconfirmDomain={actions.unconfirmDomain}
      />
      <PausedSites paused={state.paused} messages={messages} resume={actions.resume} />
      <Switches isOn={state.isOn} messages={messages} turn={actions.turn} />
      <MarkChoice marks={state.marks} messages={messages} choose={actions.setMarks} />
      <Saved saved={state.saved} messages={messages} actions={actions} />
      <Corrections messages={messages} />
      <ListFacts list={state.list} messages={messages} />
      <footer class="quiet">{messages.fill('options_version', { version: state.extension })}</footer>
    </main>
  );
}
