/** The options page's entry: shows what is kept and every change of it, hands on what is asked. */
import { render } from 'preact';
import { onKeptChange } from '../platform/changes';
import { sendMessage } from '../platform/messages';
import { allowedPatterns, ask, onAccessChange, withdraw } from '../platform/hosts';
import { reportActions } from '../platform/report-actions';
import { reportError } from '../platform/report-error';
import { reports } from '../platform/reports';
import { loadSettings } from '../platform/settings';
import { orThrow } from '../platform/storage-fault';
import { extensionVersion } from '../platform/this-tab';
import { translate } from '../platform/translate';
import { trustedAccounts } from '../platform/trusted';
import { serversWith, trustedServers } from '../platform/trusted-servers';
import type { ListState } from '../ui/options/list-facts';
import { Options, type OptionsActions } from '../ui/options/options';
import { messages } from '../ui/messages';

const say = messages(translate, { onMissing: (what) => reportError('find a sentence', what) });
const root = document.getElementById('root');

const actions: OptionsActions = {
  ...reportActions,
  undo: async (account) => void orThrow(await sendMessage('undo', { account })),
  resume: async (host) => void orThrow(await sendMessage('resume', { host })),
  turn: async (name, isOn) => void orThrow(await sendMessage('turn', { name, isOn })),
  allow: ask,
  withdraw,
  trustVerifier: async (host, isOn) => void orThrow(await sendMessage('trustVerifier', { host, isOn })),
  unconfirmDomain: async (host) => void orThrow(await sendMessage('confirmDomain', { host })),
  setMarks: async (change) => void orThrow(await sendMessage('setMarks', change)),
};

/** Asked once: the list doesn't change while the extension runs. */
async function listState(): Promise<ListState> {
  try {
    const info = await sendMessage('listInfo', undefined);
    return 'error' in info ? { problem: info.error } : info;
  } catch (error) {
    reportError('ask about the list', error);
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function show(list: ListState): Promise<void> {
  const [trusted, settings, all, allowed, known] = await Promise.all([
    trustedAccounts(),
    loadSettings(),
    reports(),
    allowedPatterns(),
    trustedServers(),
  ]);
  const { pausedSites: paused, readsPageData, followedAreFine, marks } = settings;
  const state = {
    trusted,
    paused,
    allowed,
    servers: serversWith(allowed, known),
    marks,
    isOn: { readsPageData, followedAreFine },
    reports: all,
    list,
    extension: extensionVersion(),
  };
  if (root) render(<Options state={state} actions={actions} messages={say} />, root);
}

function fail(error: unknown): void {
  reportError('show the options', error);
  if (root) render(<p role="alert">{say.fill('popup_failed', { detail: String(error) })}</p>, root);
}

async function start(): Promise<void> {
  const list = await listState();
  const renew = (): void => void show(list).catch(fail);
  onKeptChange(renew);
  onAccessChange(renew);
  await show(list);
}

start().catch(fail);
