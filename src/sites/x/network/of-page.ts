/**
 * Where the content script finds what X sent, when the user has turned that on: left there by a script of its own, in
 * the extension's world of the page, which the page can't reach. Under a symbol, since every string may be the id of
 * an element and then be found on the window.
 */
import type { SiteNetwork } from '../../site';

const NETWORK = Symbol.for('deadringer:network');
const world = globalThis as { [NETWORK]?: SiteNetwork };

/** Undefined while reading what X sent is off. */
export function networkOfPage(): SiteNetwork | undefined {
  return world[NETWORK];
}

/** Leaves it to be found. */
export function offerNetwork(network: SiteNetwork): void {
  world[NETWORK] = network;
}
