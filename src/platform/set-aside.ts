/**
 * Looks through all that is kept for good, and sets aside what can't be read: one bad record costs nobody the others,
 * and is never lost silently. The background alone does this, so that nothing is moved twice.
 */
import browser from 'webextension-polyfill';
import type { SavedHealth } from '../page-model';
import { countAside, keepAside, putBack } from './aside';
import { withLock } from './keyed-mutex';
import type { Entry } from './record-map';
import { reportError } from './report-error';
import { reportRecords } from './reports';
import { newerSettings, repairSettings } from './settings';
import { trustedRecords } from './trusted';
import { serverRecords } from './trusted-servers';

const KINDS = [trustedRecords, serverRecords, reportRecords];

/** Starts listening: an update may read what the version before couldn't, and the other way round. */
export function keepSavedReadable(): void {
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(() => {
      lookThroughSaved().catch((error: unknown) => reportError('look through what is kept', error));
    });
  }
}

/** Sets aside what can't be read, and puts back what can be again. Then says what is aside, and what settings aren't read. */
export function lookThroughSaved(): Promise<SavedHealth> {
  return withLock('saved records', async () => {
    await putBack((entry) => KINDS.some((kind) => kind.canRead(entry)));
    let left = 0;
    for (const kind of KINDS) {
      for (const entry of await kind.unreadable()) if (!(await isAside(entry))) left++;
    }
    if (!(await didWork(repairSettings))) left++;
    return { aside: (await countAside()) + left, newerSettings: await newerSettings() };
  });
}

function isAside([key, value]: Entry): Promise<boolean> {
  return didWork(async () => {
    await keepAside([key, value]);
    await chrome.storage.local.remove(key);
  });
}

/** Storage may be full. Then a record stays where it is, unread, and is counted all the same. */
async function didWork(move: () => Promise<void>): Promise<boolean> {
  try {
    await move();
    return true;
  } catch (error) {
    reportError('set a record aside', error);
    return false;
  }
}
