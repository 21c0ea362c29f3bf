/** Tab cleanup: what is remembered of a tab is deleted when the tab is closed. */
import browser from 'webextension-polyfill';
import { forgetFollowed } from './followed';
import { forgetQuestion } from './open-question';
import { reportError } from './report-error';
import { forgetTab } from './tab-state';

/** Starts listening. Call it while the background script first runs. */
export function cleanUpClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    Promise.all([forgetTab(tabId), forgetFollowed(tabId), forgetQuestion(tabId)]).catch((error: unknown) => {
      reportError('forget a closed tab', error);
    });
  });
}
