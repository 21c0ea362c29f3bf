/**
 * The isolated world script on X, together with `x-network-main`; there only when the user has turned on "what X
 * already sent". It takes what that script hands over, keeps it in the memory of this tab, and leaves it where the
 * content script finds it. It makes no requests.
 */
import { onKeptChange } from '../platform/changes';
import { isNetworkRead } from '../platform/network-setting';
import { reportError } from '../platform/report-error';
import { SETTINGS_KEY } from '../platform/storage-keys';
import { ORDER, NETWORK_NEWS, type Order } from '../sites/x/network/events';
import { offerNetwork } from '../sites/x/network/of-page';
import { NetworkMemory } from '../sites/x/network/memory';
import { readNetworkEvent } from '../sites/x/network/read-event';

const memory = new NetworkMemory();
let isOn = false;

function take(event: Event): void {
  if (!isOn) return;
  const { accounts, fault, isUnread } = readNetworkEvent((event as CustomEvent<unknown>).detail);
  if (fault !== undefined) reportError('read what X sent', fault);
  memory.take(accounts);
  if (isUnread) memory.takeUnread();
}

/** Off where the site is paused, and at once when the user turns it off. */
async function obey(): Promise<void> {
  isOn = await isNetworkRead(location.hostname);
  if (!isOn) memory.forget();
  const order: Order = isOn ? 'on' : 'off';
  document.dispatchEvent(new CustomEvent(ORDER, { detail: order }));
}

function failed(error: unknown): void {
  isOn = false;
  reportError('learn whether to read what X sent', error);
}

document.addEventListener(NETWORK_NEWS, take);
offerNetwork(memory);
onKeptChange((keys) => {
  if (keys.includes(SETTINGS_KEY)) obey().catch(failed);
});
obey().catch(failed);
