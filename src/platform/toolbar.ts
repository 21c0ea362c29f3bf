/** The toolbar button of one tab: how many accounts are marked, coloured by the worst, in words in its title. */
import browser from 'webextension-polyfill';
import { accountKeyOf } from '../identity/handle-key';
import type { Level } from '../model';
import type { Judged, PageState } from '../page-model';

/** White on each has a contrast above 4.5 : 1. */
const COLOURS = { likely: '#b3261e', possible: '#8a5300', quiet: '#5f6368' } as const;

/** By size in pixels; the paths start at the root of the package. */
const ICONS = {
  on: { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png' },
  paused: { 16: '/icons/icon-paused-16.png', 32: '/icons/icon-paused-32.png' },
} as const;

/** What the button says of a page; `text` is empty when there is nothing to say. */
export interface Summary {
  text: string;
  colour: string;
  /** The sign itself is greyed. */
  isPaused: boolean;
  /** The accounts that are counted, the loudest first. */
  counted: Judged[];
}

/** Counts the accounts warned about; those that say what they are, and those the user trusts or follows, don't count. */
export function summaryOf(state: PageState | undefined): Summary {
  const quiet = { text: '', colour: COLOURS.quiet, isPaused: false, counted: [] };
  if (state?.problem) return { ...quiet, text: '!' };
  if (state?.paused) return { ...quiet, text: 'II', isPaused: true };
  const of = (level: Level): Judged[] =>
    state?.accounts.filter((one) => !one.trusted && !one.followed && one.verdict.level === level) ?? [];
  const counted = oncePerAccount([...of('likely'), ...of('possible')]);
  const [worst] = counted;
  // Silence would read as "no warnings".
  if (!worst) return state?.accounts.some(({ isUnjudged }) => isUnjudged) ? { ...quiet, text: '!' } : quiet;
  const colour = worst.verdict.level === 'likely' ? COLOURS.likely : COLOURS.possible;
  return { ...quiet, text: counted.length > 99 ? '99+' : String(counted.length), colour, counted };
}

/** An account that stands on the page many times counts once, with its loudest verdict. */
function oncePerAccount(judged: Judged[]): Judged[] {
  const accounts = new Map<string, Judged>();
  for (const one of judged) {
    const key = accountKeyOf(one.profile.site, one.profile.handle);
    if (!accounts.has(key)) accounts.set(key, one);
  }
  return [...accounts.values()];
}

/** Shows a page's summary on the button of its tab. A tab that was closed meanwhile needs no button. */
export async function showOnToolbar(tabId: number, summary: Summary, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: summary.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: summary.colour }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setIcon({ tabId, path: ICONS[summary.isPaused ? 'paused' : 'on'] }),
    ]);
  } catch (error) {
    if (!/no tab|invalid tab/i.test(String(error))) throw error;
  }
}

/** Shows on the button that the popup asks something, until the page says something new. */
export function showQuestion(tabId: number, sentence: string): Promise<void> {
  return showOnToolbar(tabId, { text: '?', colour: COLOURS.quiet, isPaused: false, counted: [] }, sentence);
}

/** Shows on the button that something could not be kept, until the page says something new. */
export function showFault(tabId: number, sentence: string): Promise<void> {
  return showOnToolbar(tabId, { text: '!', colour: COLOURS.quiet, isPaused: false, counted: [] }, sentence);
}
