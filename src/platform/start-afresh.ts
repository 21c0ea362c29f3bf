/** Reset: deletes all that is kept for good, as if Deadringer had just been installed. Servers stay the browser's to keep. */
import { stopNetworkReading } from './network-reading';
import { retrustPages } from './tab-state';

export async function startAfresh(): Promise<void> {
  await stopNetworkReading(); // first: its scripts would outlive the setting that says they are wanted
  await chrome.storage.local.clear();
  await retrustPages([]);
}
