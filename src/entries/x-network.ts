/**
 * The isolated world script on X, together with `x-network-main`; there only when the user has turned on "what X
 * already sent". It reads what that script hands over, keeps the accounts of it in the memory of this tab, and leaves
 * them where the content script finds them. It makes no requests.
 */
import { onKeptChange } from '../platform/changes';
import { isNetworkRead } from '../platform/network-setting';
import { reportError } from '../platform/report-error';
import { SETTINGS_KEY } from '../platform/storage-keys';
import { AnswerReader } from '../sites/x/network/answer-reader';
import { openChannel, type IsolatedEnd } from '../sites/x/network/open-channel';
import { heardIn } from '../sites/x/network/heard';
import { NetworkMemory } from '../sites/x/network/memory';
import { offerNetwork } from '../sites/x/network/of-page';

function start({ onText, order }: IsolatedEnd): void {
  const memory = new NetworkMemory();
  const reader = new AnswerReader(memory, (work, options) => requestIdleCallback(work, options));
  let isOn = false;

  onText((text) => {
    const heard = isOn ? heardIn(text) : undefined;
    if (heard && 'fault' in heard) reportError('listen to what X sent', heard.fault);
    else if (heard) reader.take(heard);
  });

  /** Off where the site is paused, and at once when the user turns it off. */
  const obey = async (): Promise<void> => {
    isOn = await isNetworkRead(location.hostname);
    if (!isOn) reader.forget();
    order(isOn);
  };
  const failed = (error: unknown): void => {
    isOn = false;
    reportError('learn whether to read what X sent', error);
  };
  offerNetwork(memory);
  onKeptChange((keys) => {
    if (keys.includes(SETTINGS_KEY)) obey().catch(failed);
  });
  obey().catch(failed);
}

const channel = openChannel(document);
if (channel) start(channel);
else console.info('Deadringer reads what X sent after a reload: this page ran before it could.');
