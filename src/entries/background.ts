/**
 * The background: opens the list, judges what content scripts read, remembers it for the popup and shows it on the
 * toolbar. Chrome ends it when idle and starts it for the next message, so every listener is added at once, here.
 */
import { followAllowedServers } from '../platform/allowed-servers';
import { cleanUpClosedTabs } from '../platform/tab-cleanup';
import { forgetFollowed, compareWithFollowed, sparedIfFollowed } from '../platform/followed';
import { isAllowed } from '../platform/hosts';
import { withLock } from '../platform/keyed-mutex';
import { packaged, PACKAGED_HELD_TICK, PACKAGED_LIST } from '../platform/list-store';
import { onMessage, type Judgement, type Page } from '../platform/messages';
import { askingAgain } from '../platform/open-question';
import { reportError } from '../platform/report-error';
import { answerRequests } from '../platform/requests';
import { loadMarks } from '../platform/load-marks';
import { loadReader } from '../platform/load-reader';
import { ofPage } from '../platform/page-origin';
import { keepNetworkReading } from '../platform/network-reading';
import { onlyFromContent, onlyFromPage, Refused, senderOf, type Sender } from '../platform/sender';
import { keepSavedReadable } from '../platform/set-aside';
import { loadSettings } from '../platform/settings';
import { forgetDocument, isRead, pageState, remember, rememberUnknown } from '../platform/tab-state';
import { showOnToolbar, summaryOf } from '../platform/toolbar';
import { translate } from '../platform/translate';
import { judgedWith, trustedAccounts } from '../platform/trusted';
import { forgetServersTakenBack, trustedServers, verifiersAmong } from '../platform/trusted-servers';
import { judge } from '../engine/judge';
import { faultOfSize, withinBounds } from '../engine/profile-bounds';
import { openHeldTick, type HeldTick } from '../lists/held-tick';
import { open, type Index } from '../lists/lookup';
import type { Profile, Verdict } from '../model';
import { MOST_PROFILES, type PageState } from '../page-model';
import { hasFrames, maySpeakOf } from '../sites/registry';
import { messages } from '../ui/messages';
import { judgeSent } from '../platform/judge-sent';

type FromPage = Extract<Sender, { kind: 'content' }>;

const list = packaged(PACKAGED_LIST, open);
const ticks = packaged(PACKAGED_HELD_TICK, (bytes) => openHeldTick(new Uint8Array(bytes)));
// The list is read here because reading it is most of the time that a started worker takes to its first verdict, and
// that verdict is what it is mostly started for.
void list();
void ticks();
const say = messages(translate, {
  isolate: false,
  onMissing: (what) => reportError('find a sentence', what),
});

interface Known {
  now: Date;
  heldTick: HeldTick;
  verifiers: ReadonlySet<string>;
}
const UNREAD: Verdict = { level: 'none', signals: [] };
/** This very object: of a profile whose judgement failed. */
const UNJUDGED: Verdict = { level: 'none', signals: [] };

/** One profile that can't be judged must not cost the others their verdicts. */
function verdictOn(profile: Profile, index: Index, known: Known): Verdict {
  try {
    const fault = faultOfSize(profile);
    if (fault !== undefined) throw new Error(fault);
    const bounded = withinBounds(profile);
    return judge(bounded, index.candidates(bounded), known);
  } catch (error) {
    reportError(`judge ${profile.site}:${profile.handle.slice(0, 50)}`, error);
    return UNJUDGED;
  }
}

const broken = (detail: string): Judgement => ({
  judged: [],
  paused: false,
  problem: { kind: 'list-broken', detail },
});

async function judgePage({ tabId, frameId }: FromPage, page: Page, shown: Profile[]): Promise<Judgement> {
  const [isHere, settings, trusted, servers] = await Promise.all([
    isAllowed(page.host),
    loadSettings(),
    trustedAccounts(),
    trustedServers(),
  ]);
  const { pausedSites, followedAreFine, marks } = settings;
  if (!isHere) return { judged: [], paused: false, withdrawn: true };
  if (pausedSites.includes(page.host)) return { judged: [], paused: true };
  const [opened, heldTick] = await Promise.all([list(), ticks()]);
  // Without either the answer would be another one: better none than a wrong one.
  if (opened.problem !== undefined) return broken(opened.problem);
  if (heldTick.problem !== undefined) return broken(heldTick.problem);
  const known = { now: new Date(), heldTick: heldTick.value, verifiers: verifiersAmong(servers) };
  const { profiles, uncounted } = await ofPage(page.host, shown, servers);
  if (frameId === 0) await forgetFollowed(tabId, page.host);
  const isOff = ({ place }: Profile): boolean => place !== undefined && marks.off.includes(place);
  const verdicts = await compareWithFollowed({ tabId, host: page.host }, profiles, (profile) =>
    // The content script leaves such places out once it knows; its first message may hold some.
    isOff(profile) ? UNREAD : judgeSent(profile, (one) => verdictOn(one, opened.value, known)),
  );
  const judged = verdicts.flatMap(({ verdict, isFollowed }, at) => {
    const profile = profiles[at];
    const isSpared = isFollowed && followedAreFine;
    if (!profile) return [];
    const one = sparedIfFollowed(judgedWith(trusted, profile, verdict), isSpared);
    return [verdict === UNJUDGED ? { ...one, isUnjudged: true as const } : one];
  });
  const { unreadable } = page;
  return {
    judged,
    paused: false,
    marks,
    ...(uncounted !== undefined && { statedDomain: uncounted }),
    ...(unreadable ? { problem: { kind: 'unreadable', detail: unreadable } } : {}),
  };
}

/** A judgement that fails is told by popup and toolbar too: silence there would read as "no warnings". */
async function judgeOrTell(from: FromPage, page: Page, profiles: Profile[]): Promise<Judgement> {
  try {
    return await judgePage(from, page, profiles);
  } catch (error) {
    reportError('judge a page', error);
    const detail = error instanceof Error ? error.message : String(error);
    await keepAndShow(from, page, { judged: [], paused: false, problem: { kind: 'judge-failed', detail } });
    throw error;
  }
}

async function keepAndShow(from: FromPage, page: Page, judgement: Judgement): Promise<void> {
  try {
    // A name of 60,000 characters would eat up the room in which other tabs are remembered.
    const judged = judgement.judged.filter(({ profile }) => faultOfSize(profile) === undefined);
    const remembered = await remember(from, page, { ...judgement, judged });
    const isAlone = from.frameId === 0 && !hasFrames(page.site);
    const state = isAlone ? remembered : await pageState(from.tabId);
    if (state && isRead(state)) await showOnToolbar(from.tabId, summaryOf(state), titleOf(state));
  } catch (error) {
    reportError('remember a page', error);
  }
}

function titleOf(state: PageState): string {
  if (state.problem) return say.fill(`popup_problem_${state.problem.kind.replace('-', '_')}`);
  if (state.paused) return say.fill('popup_paused_says', { host: state.host });
  const { counted } = summaryOf(state);
  const [worst] = counted;
  const unjudged = state.accounts.filter(({ isUnjudged }) => isUnjudged).length;
  if (!worst) return unjudged > 0 ? say.count('popup_unjudged', unjudged) : say.fill('extension_name');
  const headline = `${say.fill('extension_name')}: ${say.headline(worst.verdict, worst.profile)}`;
  return counted.length > 1
    ? `${headline} ${say.fill('card_more', { count: counted.length - 1 })}`
    : headline;
}

// What one frame says is answered in the order in which it says it.
const turnOf = (from: FromPage): string => `messages of ${from.tabId}:${from.frameId}`;

onMessage('judge', ({ data: { page, profiles }, sender }) => {
  const from = onlyFromPage(sender, page.host);
  if (![page, ...profiles].every(({ site }) => maySpeakOf(from.url, site))) {
    throw new Refused(`${page.host}: a page may only speak of its own accounts.`);
  }
  if (profiles.length > MOST_PROFILES)
    throw new Refused(`${page.host}: ${profiles.length} accounts in one message; at most ${MOST_PROFILES}.`);
  return withLock(turnOf(from), async () => {
    const judgement = await judgeOrTell(from, page, profiles);
    // The page needn't wait for the popup's copy.
    if (!judgement.withdrawn) void keepAndShow(from, page, judgement);
    return { ...judgement, judged: judgement.judged.map(askingAgain) };
  });
});

onMessage('loadMarks', ({ sender }) => loadMarks(onlyFromContent(sender)));

onMessage('loadReader', ({ data: { site }, sender }) => {
  const from = onlyFromContent(sender);
  if (!maySpeakOf(from.url, site)) {
    throw new Refused(`${from.url.hostname}: a page may only be read as its own site.`);
  }
  return loadReader(from, site);
});

onMessage('unknown', ({ data: { page }, sender }) => {
  const from = onlyFromPage(sender, page.host);
  return withLock(turnOf(from), async () => {
    await rememberUnknown(from, page);
    if (from.frameId !== 0) return;
    await showOnToolbar(from.tabId, summaryOf(undefined), say.fill('popup_unknown', { host: page.host }));
  });
});

onMessage('left', async ({ data, sender }) => {
  const from = senderOf(sender);
  if (from.kind !== 'content') return;
  const wasKnown = await withLock(turnOf(from), () => forgetDocument(from, data.document));
  if (!wasKnown) return;
  const state = await pageState(from.tabId);
  const isKnown = state !== undefined && isRead(state);
  const title = isKnown ? titleOf(state) : say.fill('extension_name');
  await showOnToolbar(from.tabId, summaryOf(isKnown ? state : undefined), title);
});

onMessage('listInfo', async () => {
  const opened = await list();
  return opened.problem === undefined ? opened.value.info : { error: opened.problem };
});

keepSavedReadable();
answerRequests({
  maySpeakOf,
  listVersion: async () => {
    const opened = await list();
    return opened.problem === undefined ? opened.value.info.version : 'none';
  },
});
cleanUpClosedTabs();
forgetServersTakenBack();
keepNetworkReading();
followAllowedServers();
