/** Injects the script that draws, into pages that have something to be drawn. */
import browser from 'webextension-polyfill';

/** Of the build; it offers itself to the content script (`ui/offered.ts`). */
const MARKS_SCRIPT = '/marks.js';

/** @throws when the frame has gone, or the extension may not see its page any more */
export async function loadMarks({ tabId, frameId }: { tabId: number; frameId: number }): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [MARKS_SCRIPT] });
}
