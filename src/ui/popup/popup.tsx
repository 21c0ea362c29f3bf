/** The toolbar's popup: what Deadringer says of this tab, and what a person can say back. */
import { useState } from 'preact/hooks';
import type { PageState, Report, SavedHealth } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import { TwoCircles } from '../icons';
import { ReportView } from '../report-view';
import type { Messages } from '../messages';
import { SavedNotice } from '../saved-notice';
import { Health, SentHealth } from './health';
import { MissedForm } from './missed-form';
import { PageAccounts } from './page-accounts';
import { ProblemView } from './problem-view';
import { OffServer, UnknownServer } from './server';
import { Question } from './question';
import { ServerTrustView } from './server-trust';
import type { PopupActions, PopupState } from './state';
import { Thanks } from './thanks';

export interface PopupProps {
  state: PopupState;
  /** How much of what is kept can be read, once that is known. */
  saved?: SavedHealth | undefined;
  actions: PopupActions;
  messages: Messages;
}

/** What stands in the popup instead of or above the page's accounts. */
type View = { kind: 'page' | 'missed' } | { kind: 'thanks' | 'report'; report: Report };

export function Popup({ state, saved, actions, messages }: PopupProps) {
  const [view, setView] = useState<View>({ kind: 'page' });
  const page = state.kind === 'page' ? state.page : undefined;
  return (
    <main class="popup">
      <header class="bar">
        <TwoCircles />
        <h1>{messages.fill('extension_name')}</h1>
        <Status state={state} messages={messages} />
      </header>
      <Dialogue view={view} page={page} messages={messages} actions={actions} setView={setView} />
      {isBodyShown(view, page) && (
        <Body
          state={state}
          actions={actions}
          messages={messages}
          onReport={(kind, report) => setView({ kind, report })}
        />
      )}
      <SavedNotice saved={saved} messages={messages} />
      <Foot
        state={state}
        messages={messages}
        actions={actions}
        onMissed={() => setView({ kind: 'missed' })}
      />
    </main>
  );
}

/** A report and the form for a missed fake take all the room; the form goes with the page that it is about. */
function isBodyShown({ kind }: View, page: PageState | undefined): boolean {
  return kind === 'page' || kind === 'thanks' || (kind === 'missed' && !page);
}

interface DialogueProps {
  view: View;
  page: PageState | undefined;
  messages: Messages;
  actions: PopupActions;
  setView: (view: View) => void;
}

/** What a person is saying back: a report, a missed fake, or why a warning was wrong. */
function Dialogue({ view, page, messages, actions, setView }: DialogueProps) {
  const back = () => setView({ kind: 'page' });
  const show = (report: Report) => setView({ kind: 'report', report });
  if (view.kind === 'report') {
    return <ReportView report={view.report} messages={messages} actions={actions} onClose={back} />;
  }
  if (view.kind === 'thanks') {
    return <Thanks report={view.report} messages={messages} actions={actions} onShow={show} onDone={back} />;
  }
  if (view.kind === 'page' || !page) return null;
  return <MissedForm page={page} messages={messages} actions={actions} onMade={show} onCancel={back} />;
}

function Status({ state, messages }: { state: PopupState; messages: Messages }) {
  const said = statusOf(state);
  return said ? <span class="by push">{messages.fill(said.key, { host: said.host })}</span> : null;
}

function statusOf(state: PopupState): { key: string; host: string } | undefined {
  if (state.kind === 'off') return { key: 'popup_off', host: state.host };
  if (state.kind !== 'page') return undefined;
  return { key: state.page.paused ? 'popup_paused' : 'popup_on', host: state.page.host };
}

interface BodyProps extends PopupProps {
  onReport: (kind: 'thanks' | 'report', report: Report) => void;
}

function Body({ state, actions, messages, onReport }: BodyProps) {
  if (state.kind === 'loading') return <p role="status">{messages.fill('popup_loading')}</p>;
  if (state.kind === 'unsupported') {
    return (
      <div class="stack">
        <p>{messages.fill('popup_unsupported')}</p>
        <p class="quiet">
          {messages.fill('popup_reads')} {state.reads.map((site) => messages.siteName(site)).join(' · ')}
        </p>
      </div>
    );
  }
  if (state.kind === 'off') {
    return <OffServer host={state.host} isRefused={state.isRefused} messages={messages} actions={actions} />;
  }
  if (state.kind === 'unknown') return <UnknownServer page={state.page} messages={messages} />;
  if (state.kind === 'problem') {
    return <ProblemView problem={state.problem} messages={messages} copy={actions.copy} />;
  }
  return <PageBody state={state} actions={actions} messages={messages} onReport={onReport} />;
}

interface PageBodyProps extends Omit<BodyProps, 'state'> {
  state: Extract<PopupState, { kind: 'page' }>;
}

/** What is said of a page that is read. */
function PageBody({ state, actions, messages, onReport }: PageBodyProps) {
  const { page, question, server } = state;
  const asked = question && (
    <Question question={question} messages={messages} actions={actions} onReport={onReport} />
  );
  if (page.paused) return <p>{messages.fill('popup_paused_says', { host: page.host })}</p>;
  if (page.problem) {
    return (
      <>
        {asked}
        <ProblemView problem={page.problem} page={page} messages={messages} copy={actions.copy} />
        <SentHealth page={page} messages={messages} />
        {page.accounts.length > 0 && (
          <PageAccounts page={page} messages={messages} actions={actions} onReport={onReport} />
        )}
      </>
    );
  }
  return (
    <>
      {asked}
      <PageAccounts page={page} messages={messages} actions={actions} onReport={onReport} />
      {server && <ServerTrustView server={server} page={page} messages={messages} actions={actions} />}
      <SentHealth page={page} messages={messages} />
      <Health health={page.health} messages={messages} />
    </>
  );
}

interface FootProps {
  state: PopupState;
  messages: Messages;
  actions: PopupActions;
  onMissed: () => void;
}

function Foot({ state, messages, actions, onMissed }: FootProps) {
  const page = state.kind === 'page' ? state.page : undefined;
  const isRemovable = (state.kind === 'page' || state.kind === 'unknown') && state.isRemovable;
  const isRead = page !== undefined && !page.paused;
  const { failure, attempt } = useAttempt();
  return (
    <footer class="foot">
      <div class="foot-buttons buttons">
        {isRead && <Button onPress={onMissed}>{messages.fill('popup_missed')}</Button>}
        {page?.paused && (
          <Button onPress={() => attempt(actions.resume)}>{messages.fill('popup_resume')}</Button>
        )}
        <Button class="button options-button" onPress={actions.options}>
          {messages.fill('popup_options')}
        </Button>
        {isRead && <Button onPress={() => attempt(actions.pause)}>{messages.fill('popup_pause')}</Button>}
        {isRemovable && (
          <Button onPress={() => attempt(actions.withdraw)}>{messages.fill('popup_withdraw')}</Button>
        )}
      </div>
      <Failure failure={failure} messages={messages} />
    </footer>
  );
}
