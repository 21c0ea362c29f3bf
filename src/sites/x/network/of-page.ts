/**
 * Where the content script finds what X sent, when the user has turned that on. A script of its own leaves it in the
 * extension's isolated world, which the page can't reach. The key is a symbol, because an element whose id is the
 * same string would be found on the window instead.
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
