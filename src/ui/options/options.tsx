/** The options page: what the user has said so far, each with its undo, and what this copy of Deadringer is. */
import type { MarkChange, MarkSettings, Report, TrustedAccount } from '../../page-model';
import type { ReportActions } from '../report-view';
import type { Words } from '../messages';
import { TwoCircles } from '../icons';
import { Corrections } from './corrections';
import { ListFacts, type ListState } from './list-facts';
import { MarkChoice } from './mark-choice';
import { PausedSites } from './paused-sites';
import { Reports } from './reports';
import { Servers } from './servers';
import { Switches, type SwitchName } from './switches';
import { TrustedAccounts } from './trusted-accounts';

export interface OptionsState {
  trusted: TrustedAccount[];
  /** Hosts. */
  paused: string[];
  isOn: Record<SwitchName, boolean>;
  /** Match patterns that the user allowed, beyond those that come with Deadringer. */
  allowed: string[];
  marks: MarkSettings;
  /** Reports not yet sent. */
  reports: Report[];
  list: ListState;
  /** The extension's version. */
  extension: string;
}

/** Each promise rejects with what went wrong, as a sentence. */
export interface OptionsActions extends ReportActions {
  readonly undo: (account: TrustedAccount) => Promise<void>;
  readonly resume: (host: string) => Promise<void>;
  readonly turn: (name: SwitchName, isOn: boolean) => Promise<void>;
  /** Asks for a server; false when the user says no. Has to be called in the very click. */
  readonly allow: (host: string) => Promise<boolean>;
  readonly withdraw: (pattern: string) => Promise<void>;
  readonly setMarks: (change: MarkChange) => Promise<void>;
}

export interface OptionsProps {
  state: OptionsState;
  actions: OptionsActions;
  words: Words;
}

export function Options({ state, actions, words }: OptionsProps) {
  return (
    <main class="options">
      <header class="bar">
        <TwoCircles />
        <h1>{words.fill('options_title')}</h1>
      </header>
      <Reports reports={state.reports} words={words} actions={actions} />
      <TrustedAccounts trusted={state.trusted} words={words} undo={actions.undo} />
      <Servers allowed={state.allowed} words={words} allow={actions.allow} withdraw={actions.withdraw} />
      <PausedSites paused={state.paused} words={words} resume={actions.resume} />
      <Switches isOn={state.isOn} words={words} turn={actions.turn} />
      <MarkChoice marks={state.marks} words={words} choose={actions.setMarks} />
      <Corrections words={words} />
      <ListFacts list={state.list} words={words} />
      <footer class="quiet">{words.fill('options_version', { version: state.extension })}</footer>
    </main>
  );
}
