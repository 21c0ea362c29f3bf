/**
 * Where the content script finds what X sent, when the user has turned that on: left there by a script of its own, in
 * the extension's world of the page, which the page can't reach. Under a symbol, since every string may be the id of
 * an element and then be found on the window.
 */
import type { SiteNetwork } from '../../site';

const KNOWN = Symbol.for('deadringer:known');
const world = globalThis as { [KNOWN]?: SiteNetwork };

/** Undefined while reading what X sent is off. */
export function knownAccounts(): SiteNetwork | undefined {
  return world[KNOWN];
}

/** Leaves it to be found. */
export function keepKnown(known: SiteNetwork): void {
  world[KNOWN] = known;
}
