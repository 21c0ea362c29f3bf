/**
 * Handover between the script that draws and the one that reads, by a symbol in the extension's isolated world, which
 * the page can't see into. Most pages have nothing to draw on them, and never load the first.
 */
import type { CardActions } from './card';
import type { Overlay } from './overlay';

/** Makes what draws into a document. */
export type MakeOverlay = (doc: Document, actions: CardActions) => Overlay;

/** A string could be the id of an element of the page, and that would be found in its place. */
const OVERLAY = Symbol.for('deadringer:overlay');
const shared = globalThis as { [OVERLAY]?: MakeOverlay };

/** Said by the script that draws, when it has been loaded. */
export function offerOverlay(make: MakeOverlay): void {
  shared[OVERLAY] = make;
}

/** What was offered; undefined as long as the script that draws isn't there. */
export function offeredOverlay(): MakeOverlay | undefined {
  return shared[OVERLAY];
}
