/** The popup's entry: finds the tab, shows what is known of it and every change of that, hands on what is asked. */
import { render } from 'preact';
import { sendMessage } from './browser/messages';
import { reportDesk } from './browser/report-desk';
import { reportError } from './browser/report-error';
import { orThrow } from './browser/storage-fault';
import { onPageState, pageState } from './browser/tab-state';
import { openOptions, thisTab, type ThisTab } from './browser/this-tab';
import { translate } from './browser/translate';
import type { PageState } from './page-model';
import { SITE_READERS, siteOfHost } from './sites/all';
import { Popup } from './ui/popup/popup';
import type { PopupActions, PopupState } from './ui/popup/state';
import { words } from './ui/words';

/** Milliseconds that a page which has loaded may take to report; then it isn't going to. */
const SILENT_MS = 2000;
const SILENT: PopupState = { kind: 'problem', problem: { kind: 'disconnected', detail: '' } };

const say = words(translate, { onMissing: (what) => reportError('find a sentence', what) });
const root = document.getElementById('root');

function stateOf({ url }: ThisTab, page: PageState | undefined): PopupState {
  if (!url || !siteOfHost(url)) return { kind: 'unsupported', reads: SITE_READERS.map(({ id }) => id) };
  // After moving to another host of a site, what is known is of the page before.
  return page?.host === url.hostname ? { kind: 'page', page } : { kind: 'loading' };
}

function actionsOn(page: PageState | undefined): PopupActions {
  const [url, host] = [page?.url ?? '', page?.host ?? ''];
  return {
    ...reportDesk,
    fine: async (judged) => orThrow(await sendMessage('fine', { judged, page: url })).report,
    undo: async (account) => void orThrow(await sendMessage('undo', { account })),
    missed: async (fake) => orThrow(await sendMessage('missed', { ...fake, page: url })).report,
    pause: async () => void orThrow(await sendMessage('pause', { host })),
    resume: async () => void orThrow(await sendMessage('resume', { host })),
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

function show(state: PopupState, page?: PageState): void {
  if (root) render(<Popup state={state} actions={actionsOn(page)} words={say} />, root);
}

async function start(): Promise<void> {
  const tab = await thisTab();
  let known = await pageState(tab.id);
  const update = (): void => show(stateOf(tab, known), known);
  onPageState(tab.id, (page) => {
    known = page;
    update();
  });
  update();
  setTimeout(() => {
    if (stateOf(tab, known).kind === 'loading' && !tab.isLoading) show(SILENT);
  }, SILENT_MS);
}

start().catch((error: unknown) => {
  reportError('show the popup', error);
  show({ kind: 'problem', problem: { kind: 'disconnected', detail: String(error) } });
});
