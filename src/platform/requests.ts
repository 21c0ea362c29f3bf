/**
 * Message handlers: the background's answers to everything that isn't a judgement, each with the check of who may ask
 * for it.
 */
import browser from 'webextension-polyfill';
import type { Site } from '../model';
import type { OpenQuestion, Report } from '../page-model';
import { onMessage, type FineRequest, type Kept } from './messages';
import { askInPopup, forgetQuestion } from './open-question';
import { overrideWarning, reportMissed, undoOverride, type ListVersion } from './overrides';
import { forgetAside } from './aside';
import { setNetworkReading } from './network-reading';
import { readOn } from './page-origin';
import { deleteReport, explainReport } from './reports';
import { Refused, onlyFromExtension, senderOf, type MessageSender } from './sender';
import { lookThroughSaved } from './set-aside';
import { setMarks, setPaused, setSwitch } from './settings';
import { kept } from './storage-fault';
import { startAfresh } from './start-afresh';
import { showFault, showQuestion } from './toolbar';
import { translate } from './translate';
import { aloneOn } from './trust-scope';
import { confirmDomain, trustVerifier } from './trusted-servers';

/** What the entry knows and these handlers need. */
export interface Knowledge {
  /** Whether pages of that address may speak of accounts of the site. */
  maySpeakOf: (url: URL, site: Site) => boolean;
  listVersion: ListVersion;
}

/**
 * Content scripts may overrule accounts of the site they stand on, on the host that the browser names; the extension's
 * own pages, any.
 */
function checkedFine(request: FineRequest, sender: MessageSender, { maySpeakOf }: Knowledge): FineRequest {
  const from = senderOf(sender);
  if (from.kind === 'extension') return request;
  const isItsOwn = maySpeakOf(from.url, request.judged.profile.site);
  if (!isItsOwn || new URL(request.page).host !== from.url.host) {
    throw new Refused(`${from.url.host}: a page may only speak of its own accounts.`);
  }
  const { verdict, profile } = request.judged;
  return { ...request, judged: { verdict, profile: readOn(from.url.hostname, profile) } };
}

async function openOptions(fragment: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${fragment}`) });
}

/** Starts answering. Call it while the background script first runs: a later listener misses the message that woke it. */
export function answerRequests(knowledge: Knowledge): void {
  answerOverrides(knowledge);
  answerReports(knowledge);
  answerServers();
  answerSaved();
  onMessage('pause', ({ data, sender }) => {
    onlyFromExtension(sender, 'pause');
    return kept('pause on a site', async () => (await setPaused(data.host, true), {}));
  });
  onMessage('setMarks', ({ data, sender }) => {
    onlyFromExtension(sender, 'setMarks');
    return kept('keep where marks are wanted', async () => (await setMarks(data), {}));
  });
  onMessage('resume', ({ data, sender }) => {
    onlyFromExtension(sender, 'resume');
    return kept('resume on a site', async () => (await setPaused(data.host, false), {}));
  });
  onMessage('turn', ({ data: { name, isOn }, sender }) => {
    onlyFromExtension(sender, 'turn');
    const turn = name === 'readsPageData' ? setNetworkReading(isOn) : setSwitch(name, isOn);
    return kept('change a setting', async () => (await turn, {}));
  });
}

/**
 * Overrules a warning, or makes the popup ask where a page outside the manifest may have baited the press. A card in a
 * page has no room to say that nothing was kept, so the toolbar says it.
 */
async function overrideFor(
  sender: MessageSender,
  by: OpenQuestion['by'],
  { judged, page }: FineRequest,
  list: ListVersion,
): Promise<Kept<{ report?: Report }>> {
  const from = senderOf(sender);
  if (from.kind === 'content' && aloneOn(judged.profile) !== undefined) {
    return kept('ask in the popup', async () => {
      await askInPopup(from.tabId, { judged, by, page });
      await showQuestion(from.tabId, translate('toolbar_asks'));
      return {};
    });
  }
  const answer = await overrideWarning({ judged, page }, list);
  if (answer.error !== undefined && from.kind === 'content') await showFault(from.tabId, answer.error);
  if (answer.error === undefined && by === 'report') await openOptions(`report=${answer.report.id}`);
  return answer;
}

function answerOverrides(knowledge: Knowledge): void {
  const { listVersion } = knowledge;
  onMessage('fine', ({ data, sender }) =>
    overrideFor(sender, 'fine', checkedFine(data, sender, knowledge), listVersion),
  );
  onMessage('report', ({ data, sender }) =>
    overrideFor(sender, 'report', checkedFine(data, sender, knowledge), listVersion),
  );
  onMessage('answered', ({ data: { tabId }, sender }) => {
    onlyFromExtension(sender, 'answered');
    return kept('forget a question', async () => (await forgetQuestion(tabId), {}));
  });
  onMessage('undo', ({ data, sender }) => {
    onlyFromExtension(sender, 'undo');
    return undoOverride(data.account);
  });
}

function answerServers(): void {
  onMessage('trustVerifier', ({ data: { host, isOn }, sender }) => {
    onlyFromExtension(sender, 'trustVerifier');
    return kept('keep what a server is trusted in', async () => (await trustVerifier(host, isOn), {}));
  });
  onMessage('confirmDomain', ({ data: { host, domain }, sender }) => {
    onlyFromExtension(sender, 'confirmDomain');
    return kept('keep the domain of a server', async () => (await confirmDomain(host, domain), {}));
  });
}

function answerSaved(): void {
  onMessage('savedHealth', ({ sender }) => {
    onlyFromExtension(sender, 'savedHealth');
    return lookThroughSaved();
  });
  onMessage('forgetAside', ({ sender }) => {
    onlyFromExtension(sender, 'forgetAside');
    return kept('delete what is kept aside', async () => (await forgetAside(), {}));
  });
  onMessage('startAfresh', ({ sender }) => {
    onlyFromExtension(sender, 'startAfresh');
    return kept('start afresh', async () => (await startAfresh(), {}));
  });
}

function answerReports({ listVersion }: Knowledge): void {
  onMessage('missed', ({ data, sender }) => {
    onlyFromExtension(sender, 'missed');
    return reportMissed(data, listVersion);
  });
  onMessage('explain', ({ data: { report, ...said }, sender }) => {
    onlyFromExtension(sender, 'explain');
    return kept('add to a report', async () => (await explainReport(report, said), {}));
  });
  onMessage('deleteReport', ({ data, sender }) => {
    onlyFromExtension(sender, 'deleteReport');
    return kept('delete a report', async () => (await deleteReport(data.report), {}));
  });
  onMessage('openCorrections', async ({ sender }) => {
    senderOf(sender);
    await openOptions('corrections');
  });
}
