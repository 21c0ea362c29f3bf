/** The popup's entry: finds the tab, shows what is known of it and every change of that, hands on what is asked. */
import { render } from 'preact';
import { onKeptChange } from '../platform/changes';
import { sendMessage } from '../platform/messages';
import { accessTo, ask, onAccessChange, patternOf, withdraw, type Access } from '../platform/hosts';
import { reportActions } from '../platform/report-actions';
import { reportError } from '../platform/report-error';
import { orThrow } from '../platform/storage-fault';
import { onQuestion, openQuestion } from '../platform/open-question';
import { isRead, onPageState, pageState } from '../platform/tab-state';
import { openOptions, thisTab, type ThisTab } from '../platform/this-tab';
import { translate } from '../platform/translate';
import { trustedServers } from '../platform/trusted-servers';
import type { Judged, PageState, Report, SavedHealth, UnknownPage } from '../page-model';
import { isInManifest, REGISTRY } from '../sites/registry';
import { Popup } from '../ui/popup/popup';
import type { OfServer, PopupActions, PopupState } from '../ui/popup/state';
import { messages } from '../ui/messages';

/** Milliseconds that a loaded page may take to report. After that it isn't expected to. */
const SILENT_MS = 2000;
const SILENT: PopupState = { kind: 'problem', problem: { kind: 'disconnected', detail: '' } };

const say = messages(translate, { onMissing: (what) => reportError('find a sentence', what) });
const root = document.getElementById('root');

/** What is known of the tab. */
interface Known {
  page: PageState | UnknownPage | undefined;
  /** What may be done on its host; undefined where it shows no page of the web, or none that can be allowed. */
  access: Access | undefined;
  ofServer: OfServer;
  /** How much of what is kept can be read; undefined until the background has said it. */
  saved?: SavedHealth;
}

/** The host of a tab that Deadringer could read. */
const hostOf = ({ url }: ThisTab): string | undefined =>
  url?.protocol === 'https:' ? url.hostname : undefined;

function stateOf(tab: ThisTab, { page, access, ofServer }: Known): PopupState {
  const host = hostOf(tab);
  if (host === undefined || !access) return { kind: 'unsupported', reads: REGISTRY.map(({ id }) => id) };
  const { isAllowed, isRemovable, isRefused } = access;
  if (!isAllowed) return { kind: 'off', host, isRefused };
  // After a move to another host, what is known is of the previous page.
  if (page?.host !== host) return { kind: 'loading' };
  return isRead(page)
    ? { kind: 'page', page, isRemovable, ...ofServer }
    : { kind: 'unknown', page, isRemovable };
}

/** What is asked and known of a server outside the manifest. Bluesky's clients show no links that a server has verified. */
async function aboutServer({ id }: ThisTab, host: string, page: Known['page']): Promise<OfServer> {
  if (isInManifest(host)) return {};
  const [servers, question] = await Promise.all([trustedServers(), openQuestion(id, host)]);
  const about: OfServer = {};
  if (question) about.question = question;
  if (page && isRead(page) && page.site === 'mastodon')
    about.server = servers.find((server) => server.host === host) ?? { host };
  return about;
}

async function fine(judged: Judged, page: string): Promise<Report> {
  const { report } = orThrow(await sendMessage('fine', { judged, page }));
  if (!report) throw new Error('The background kept no report.');
  return report;
}

function actionsOn({ host, url, tabId }: { host: string; url: string; tabId: number }): PopupActions {
  const dismiss = async (): Promise<void> => void orThrow(await sendMessage('answered', { tabId }));
  return {
    ...reportActions,
    fine: (judged) => fine(judged, url),
    confirm: async ({ judged, page }) => {
      const report = await fine(judged, page);
      await dismiss();
      return report;
    },
    dismiss,
    trustVerifier: async (isOn) => void orThrow(await sendMessage('trustVerifier', { host, isOn })),
    confirmDomain: async (domain) => void orThrow(await sendMessage('confirmDomain', { host, domain })),
    undo: async (account) => void orThrow(await sendMessage('undo', { account })),
    missed: async (fake) => orThrow(await sendMessage('missed', { ...fake, page: url })).report,
    pause: async () => void orThrow(await sendMessage('pause', { host })),
    resume: async () => void orThrow(await sendMessage('resume', { host })),
    allow: ask,
    withdraw: () => withdraw(patternOf(host)),
    options: () => leaveFor(),
    corrections: () => leaveFor('corrections'),
  };
}

function leaveFor(fragment?: string): void {
  openOptions(fragment).then(
    () => close(),
    (error: unknown) => reportError('open the options', error),
  );
}

function show(state: PopupState, { host = '', tabId = -1 } = {}, { page, saved }: Partial<Known> = {}): void {
  const actions = actionsOn({ host, url: page?.url ?? '', tabId });
  if (root) render(<Popup state={state} saved={saved} actions={actions} messages={say} />, root);
}

async function start(): Promise<void> {
  const tab = await thisTab();
  const host = hostOf(tab);
  const access = async (): Promise<Access | undefined> => (host === undefined ? undefined : accessTo(host));
  const known: Known = { page: await pageState(tab.id), access: await access(), ofServer: {} };
  const at = { host: host ?? '', tabId: tab.id };
  const update = (): void => show(stateOf(tab, known), at, known);
  const waitForPage = (): void => {
    setTimeout(() => void hearSilence().catch(fail), SILENT_MS);
  };
  /** A page that is still loading may yet report. Its tab is asked each time, because loading ends at some point. */
  const hearSilence = async (): Promise<void> => {
    const { isLoading } = await thisTab();
    if (stateOf(tab, known).kind !== 'loading') return;
    if (isLoading) waitForPage();
    else show(SILENT, at, known);
  };
  const renewServer = async (): Promise<void> => {
    if (host !== undefined) known.ofServer = await aboutServer(tab, host, known.page);
    update();
  };
  const renewed = (): void => void renewServer().catch(fail);
  onPageState(tab.id, (page) => {
    known.page = page;
    update();
    renewed();
  });
  onQuestion(tab.id, renewed);
  onKeptChange(renewed);
  const renewAccess = async (): Promise<void> => {
    known.access = await access();
    update();
    waitForPage();
  };
  onAccessChange(() => void renewAccess().catch(fail));
  await renewServer();
  waitForPage();
  // It is no part of what the page is about, so the popup doesn't wait for it.
  void learnSaved(known).then(update);
}

/** Asks how much of what is kept can be read. */
async function learnSaved(known: Known): Promise<void> {
  try {
    known.saved = await sendMessage('savedHealth', undefined);
  } catch (error) {
    reportError('ask how much of what is kept can be read', error);
  }
}

function fail(error: unknown): void {
  reportError('show the popup', error);
  show({ kind: 'problem', problem: { kind: 'disconnected', detail: String(error) } });
}

start().catch(fail);
