/**
 * What is known of each frame of each tab, in session storage: one key per frame, so it outlives the worker and no
 * two tabs overwrite each other. Where frames of a site are read too, all of them together make the state of the tab.
 * The popup reads it here directly.
 */
import { dequal } from 'dequal/lite';
import type { Judged, PageState, TrustedAccount, UnknownPage } from '../page-model';
import { withLock } from './keyed-mutex';
import { hasFrames } from '../sites/registry';
import { RecordMap } from './record-map';
import { FrameSchema } from './record-schemas';
import { withFrames } from './merged-frames';
import type { Page } from './messages';
import { reportError } from './report-error';
import { isSameAccount } from '../identity/same-account';
import { judgedWith } from './trusted';

/** Accounts remembered per page; the worst are kept. */
const MAX_ACCOUNTS = 200;
/** And characters of them: 10 MB are shared by all tabs, and a page may fill every name up to its bound. */
const MAX_CHARACTERS = 200_000;

/** A frame of a tab; 0 is the page itself. */
export interface Frame {
  tabId: number;
  frameId: number;
}

interface Kept {
  document: string;
  frame: Frame;
}
type Remembered = (PageState | UnknownPage) & Kept;

/** Whether a page that is known of has a reader. */
export function isRead<T extends PageState | UnknownPage>(page: T): page is Extract<T, PageState> {
  return 'accounts' in page;
}

const map = new RecordMap<Remembered>('page', FrameSchema, 'session');

const keyOf = ({ tabId, frameId }: Frame): string => `${tabId}:${frameId}`;

/** What is new about a page. */
export interface News {
  judged: Judged[];
  paused: boolean;
  problem?: PageState['problem'];
  statedDomain?: string;
}

/** Addresses differ as pages when more than the fragment differs. */
function isSamePage(before: Remembered, page: Page): boolean {
  const address = (url: string): string => url.replace(/#.*$/, '');
  return before.document === page.document && address(before.url) === address(page.url);
}

/** The accounts of a page after news: newer readings replace older ones, and there is one profile header at most. */
function merged(before: Judged[], news: Judged[]): Judged[] {
  const stays = (known: Judged): boolean =>
    known.profile.place !== 'profile' && !news.some(({ profile }) => isSameAccount(profile, known.profile));
  const all = [...news.map(withoutContext), ...before.filter(stays)];
  const sizes = new Map(all.map((judged) => [judged, JSON.stringify(judged).length]));
  const size = (judged: Judged): number => sizes.get(judged) ?? 0;
  const total = all.reduce((sum, judged) => sum + size(judged), 0);
  if (all.length <= MAX_ACCOUNTS && total <= MAX_CHARACTERS) return all;
  const quiet = ({ verdict }: Judged): number => (verdict.level === 'none' ? 1 : 0);
  let room = MAX_CHARACTERS;
  const fits = (judged: Judged): boolean => {
    if (size(judged) > room) return false;
    room -= size(judged);
    return true;
  };
  const loudFirst = all.sort((one, other) => quiet(one) - quiet(other));
  return loudFirst.filter(fits).slice(0, MAX_ACCOUNTS);
}

/** The other accounts of the page are in the state already. */
function withoutContext(judged: Judged): Judged {
  const profile = { ...judged.profile };
  delete profile.context;
  delete profile.drawn;
  return { ...judged, profile };
}

/** Adds news to what is known of a frame, or starts anew when it shows another page. Returns what is known now. */
export function remember(frame: Frame, page: Page, news: News): Promise<PageState> {
  return withLock(keyOf(frame), async () => {
    const before = await map.get(keyOf(frame));
    // If a part of the page can't be read, the accounts of the rest stay.
    const isFresh = news.paused || (news.problem !== undefined && news.problem.kind !== 'unreadable');
    const known = !isFresh && before && isRead(before) && isSamePage(before, page) ? before : undefined;
    const statedDomain = news.judged.length > 0 ? news.statedDomain : known?.statedDomain;
    // Where the user has just said whether that domain counts, the handles from before are others.
    const earlier = known?.statedDomain === statedDomain ? (known?.accounts ?? []) : [];
    const state: PageState & Kept = {
      url: page.url,
      host: page.host,
      site: page.site,
      document: page.document,
      frame: { tabId: frame.tabId, frameId: frame.frameId },
      paused: news.paused,
      health: page.health,
      accounts: merged(earlier, news.judged),
      ...(news.problem ? { problem: news.problem } : {}),
      ...(page.isNetworkUnread && { isNetworkUnread: true }),
      ...(statedDomain !== undefined && { statedDomain }),
    };
    await keep(state);
    return state;
  });
}

/**
 * Session storage may be full. Then what is known of the page still goes to the toolbar; what stood there of an earlier
 * one is taken away, and the popup is told why it has no accounts to show.
 */
async function keep(state: PageState & Kept): Promise<void> {
  const key = keyOf(state.frame);
  try {
    await map.set(key, state);
  } catch (error) {
    reportError('remember a page', error);
    await map.remove(key);
    const problem = { kind: 'not-remembered' as const, detail: String(error) };
    await map.set(key, { ...state, accounts: [], problem }).catch((again: unknown) => {
      reportError('remember that a page could not be remembered', again);
    });
  }
}

/** Remembers that no reader knows the page of a frame. */
export function rememberUnknown(frame: Frame, page: UnknownPage & { document: string }): Promise<void> {
  return withLock(keyOf(frame), () =>
    map.set(keyOf(frame), { ...page, frame: { tabId: frame.tabId, frameId: frame.frameId } }),
  );
}

/**
 * Forgets a frame whose document goes away, and with a page all its frames. False when the next document has already
 * written there.
 */
export function forgetDocument(frame: Frame, document: string): Promise<boolean> {
  return withLock(keyOf(frame), async () => {
    const known = await map.get(keyOf(frame));
    if (known?.document !== document) return false;
    if (frame.frameId === 0) await forgetTab(frame.tabId);
    else await map.remove(keyOf(frame));
    return true;
  });
}

/** Brings the accounts of every page up to date after the user trusted one or took trust away. */
export async function retrustPages(trusted: readonly TrustedAccount[]): Promise<void> {
  const frames = (await map.all()).map(({ frame }) => frame);
  await Promise.all(frames.map((frame) => withLock(keyOf(frame), () => retrust(frame, trusted))));
}

async function retrust(frame: Frame, trusted: readonly TrustedAccount[]): Promise<void> {
  const state = await map.get(keyOf(frame));
  if (!state || !isRead(state)) return;
  const accounts = state.accounts.map(({ profile, verdict, followed }) => ({
    ...judgedWith(trusted, profile, verdict),
    ...(followed && { followed }),
  }));
  if (!dequal(accounts, state.accounts)) await map.set(keyOf(frame), { ...state, accounts });
}

/** Forgets every frame of a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await map.removeUnder(`${tabId}:`);
}

/** What is known of the page in a tab, with its frames where these are read; undefined when the page hasn't reported. */
export async function pageState(tabId: number): Promise<PageState | UnknownPage | undefined> {
  const page = await map.get(keyOf({ tabId, frameId: 0 }));
  if (!page || !isRead(page) || !hasFrames(page.site)) return page;
  const all = await map.all(`${tabId}:`);
  return withFrames(page, all.filter((one) => one.frame.frameId !== 0).filter(isRead));
}

/** Calls back whenever what is known of the page in a tab changes. */
export function onPageState(
  tabId: number,
  changed: (state: PageState | UnknownPage | undefined) => void,
  signal?: AbortSignal,
): void {
  map.onChanged((key, state: Remembered | undefined) => {
    if (!key.startsWith(`${tabId}:`)) return;
    const isAlone = !state || !isRead(state) || !hasFrames(state.site);
    if (isAlone && key === keyOf({ tabId, frameId: 0 })) {
      changed(state);
      return;
    }
    pageState(tabId).then(changed, (error: unknown) => reportError('read what is known of a tab', error));
  }, signal);
}
