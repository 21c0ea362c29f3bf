/**
 * Clickjacking guard: a press on what changes something counts only where the person saw what they pressed. A page can
 * make our card see-through or cover it, and bait two clicks. The overlay says here how that is told; in our own pages
 * nobody else draws, so every press counts.
 */
import { createContext } from 'preact';

/** Why a press doesn't count: the card can't be wholly seen, or it has only just appeared under the pointer. */
export type PressFault = 'unseen' | 'too-soon';

/** An element that is watched for being seen. */
export interface Watched {
  /** Why a press on `button` now doesn't count; undefined where it does. */
  faultOf: (button: Element) => PressFault | undefined;
  /** Stops watching. */
  end: () => void;
}

/** Begins to watch a card. */
export type WatchSeen = (card: Element) => Watched;

const ALWAYS_SEEN: Watched = { faultOf: () => undefined, end: () => undefined };

export const PressGuard = createContext<WatchSeen>(() => ALWAYS_SEEN);
