/**
 * The main world script on X, there only when the user has turned on "what X already sent". It listens to the answers
 * that X's page asked for, and hands their text to the extension's isolated world, which reads it: here a page can
 * replace every function, and so change what it would read. This script gets nothing that the page doesn't have.
 */
import { joinChannel } from '../sites/x/network/join-channel';
import { asFault, asText } from '../sites/x/network/heard';
import { listen, type Body } from '../sites/x/network/listen';

const MAX_FAULTS = 3;

// Taken before the page's first script runs.
const { stringify } = JSON;
const { getPrototypeOf } = Object;
const asString = String;
const [objects, arrays] = [Object.prototype, Array.prototype];

let faults = 0;
let isOn = false;

/** The text of an answer; undefined for one that the browser has parsed where the page would have a say in its text. */
function textOf(body: Body): string | undefined {
  if (typeof body === 'string') return body;
  const isSafe = getPrototypeOf(arrays) === objects && !('toJSON' in arrays);
  return isSafe ? stringify(body) : undefined;
}

joinChannel(document, ({ tell, onOrder }) => {
  onOrder((isWanted) => {
    isOn = isWanted;
  });
  listen(globalThis, {
    hear: (body, address) => {
      const text = isOn ? textOf(body) : undefined;
      if (text !== undefined) tell(asText(address, text));
    },
    /** Errors are reported in the extension's world, because nobody reads them here. */
    fault: (error) => {
      if (++faults > MAX_FAULTS) return;
      try {
        tell(asFault(asString(error)));
      } catch {
        faults = MAX_FAULTS; // the page has broken its own errors, so nothing is sent
      }
    },
  });
});
