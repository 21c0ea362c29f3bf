/**
 * Where the content script finds what X sent, when the user has turned that on: left there by a script of its own, in
 * the extension's world of the page, which the page can't reach. Under a symbol, since every string may be the id of
 * an element and then be found on the window.
 */
import type { Profile } from '../../../model';

/** What X has sent of the accounts of this page. */
export interface Known {
  /** The profile with what X sent of it, or itself. */
  complete<T extends Profile>(profile: T): T;
  /** X sends accounts, and none of them is understood. */
  readonly isUnread: boolean;
  /** Calls back whenever more was sent, or is no longer understood. */
  onNews(changed: () => void): void;
}

const KNOWN = Symbol.for('deadringer:known');
const world = globalThis as { [KNOWN]?: Known };

/** Undefined while reading what X sent is off. */
export function knownAccounts(): Known | undefined {
  return world[KNOWN];
}

/** Leaves it to be found. */
export function keepKnown(known: Known): void {
  world[KNOWN] = known;
}
