/** The options page's entry: shows what is kept and every change of it, hands on what is asked. */
import { render } from 'preact';
import { onKeptChange } from '../platform/changes';
import { sendMessage } from '../platform/messages';
import { savedAsText } from '../platform/export-saved';
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
import type { SavedHealth } from '../page-model';
import type { ListState } from '../ui/options/list-facts';
import { Options, type OptionsActions } from '../ui/options/options';
import { inspectable } from '../ui/report-text';
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
  exportSaved: async () => {
    const now = new Date().toISOString();
    await reportActions.save(`deadringer-${now.slice(0, 10)}.json`, inspectable(await savedAsText(now)));
  },
  forgetAside: async () => void orThrow(await sendMessage('forgetAside', undefined)),
  startAfresh: async () => void orThrow(await sendMessage('startAfresh', undefined)),
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

/** What is kept can be saved and deleted even where nobody can say how much of it can be read. */
async function savedHealth(): Promise<SavedHealth | undefined> {
  try {
    return await sendMessage('savedHealth', undefined);
  } catch (error) {
    reportError('ask how much of what is kept can be read', error);
    return undefined;
  }
}

async function show(list: ListState): Promise<void> {
  const [saved, trusted, settings, all, allowed, known] = await Promise.all([
    savedHealth(),
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
    saved,
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
