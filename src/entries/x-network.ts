/**
 * The script in the extension's own world beside `x-network-main`, there only when the user has turned on "what X already
 * sent": takes in what that hands over, keeps it in the memory of this tab, and leaves it where the content script
 * finds it. It asks nobody for anything.
 */
import { onKeptChange } from '../platform/changes';
import { isPageDataRead } from '../platform/page-data-setting';
import { reportError } from '../platform/report-error';
import { SETTINGS_KEY } from '../platform/storage-keys';
import { ORDER, SENT, type Order } from '../sites/x/network/hand-over';
import { keepKnown } from '../sites/x/network/known';
import { Memory } from '../sites/x/network/memory';
import { readHandover } from '../sites/x/network/read-handover';

const memory = new Memory();
let isOn = false;

function take(event: Event): void {
  if (!isOn) return;
  const { accounts, fault, isUnread } = readHandover((event as CustomEvent<unknown>).detail);
  if (fault !== undefined) reportError('read what X sent', fault);
  memory.take(accounts);
  if (isUnread) memory.takeUnread();
}

/** Off where the site is paused, and at once when the user turns it off. */
async function obey(): Promise<void> {
  isOn = await isPageDataRead(location.hostname);
  if (!isOn) memory.forget();
  const order: Order = isOn ? 'on' : 'off';
  document.dispatchEvent(new CustomEvent(ORDER, { detail: order }));
}

function failed(error: unknown): void {
  isOn = false;
  reportError('learn whether to read what X sent', error);
}

document.addEventListener(SENT, take);
keepKnown(memory);
onKeptChange((keys) => {
  if (keys.includes(SETTINGS_KEY)) obey().catch(failed);
});
obey().catch(failed);
