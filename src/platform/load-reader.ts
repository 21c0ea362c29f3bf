/** Injects the script that reads a site, into pages where the recogniser has found out which site it is. */
import browser from 'webextension-polyfill';
import type { Site } from '../model';
import { readerScript } from '../sites/registry';

/** @throws when the frame has gone, or the extension may not see its page any more */
export async function loadReader(
  { tabId, frameId }: { tabId: number; frameId: number },
  site: Site,
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [`/${readerScript(site)}`] });
}
