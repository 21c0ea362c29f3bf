/**
 * Confirmation of a press: on a server outside the manifest a page might have baited it, so nothing is trusted until the
 * user says so again in the popup. One question a tab, in session storage; the popup reads it here directly.
 */
import { StorageItemMap } from 'webext-storage';
import type { Judged, OpenQuestion } from '../page-model';
import { aloneOn } from './trust-scope';

const map = new StorageItemMap<OpenQuestion>('question', { area: 'session' });

/** Tells a card in a page that a press is to be confirmed, where it stands on a server outside the manifest. */
export function askingAgain(judged: Judged): Judged {
  return aloneOn(judged.profile) === undefined ? judged : { ...judged, asksAgain: true };
}

/** Keeps what was pressed in a tab until the popup asks about it. A later press takes its place. */
export async function askInPopup(tabId: number, question: OpenQuestion): Promise<void> {
  await map.set(String(tabId), question);
}

/** What was pressed in a tab; undefined where nothing is asked, or where the tab shows another host by now. */
export async function openQuestion(tabId: number, host: string): Promise<OpenQuestion | undefined> {
  const question = await map.get(String(tabId));
  return question && new URL(question.page).hostname === host ? question : undefined;
}

/** Calls back whenever what is asked about a tab changes. */
export function onQuestion(tabId: number, changed: () => void): void {
  map.onChanged((key) => {
    if (key === String(tabId)) changed();
  });
}

/** Forgets what was pressed in a tab: it was answered, or the tab was closed. */
export async function forgetQuestion(tabId: number): Promise<void> {
  await map.remove(String(tabId));
}
