/** Draws into a page by the script that draws, which is loaded when there is something to draw for the first time. */
import { reportError } from '../../platform/report-error';
import { askToLoadMarks } from '../../platform/verdict-client';
import type { CardActions } from '../../ui/card';
import { offeredOverlay } from '../../ui/offered';
import type { Overlay, Placed, Theme } from '../../ui/overlay';

export class Drawing {
  readonly #actions: CardActions;
  readonly #loaded: () => void;
  readonly #signal: AbortSignal;
  #overlay: Overlay | undefined;
  #isLoading = false;

  /** `loaded` is called when what was to be drawn can be. */
  constructor(actions: CardActions, loaded: () => void, signal: AbortSignal) {
    this.#actions = actions;
    this.#loaded = loaded;
    this.#signal = signal;
  }

  /** Makes the page's marks those of `placed`, as soon as that is possible. */
  draw(placed: Placed[], theme: Theme): void {
    if (this.#overlay) this.#overlay.draw(placed, theme);
    else if (placed.length > 0) void this.#load();
  }

  /** Takes every mark away. */
  clear(): void {
    this.#overlay?.clear();
  }

  /** Of a page on which the script that draws can't be loaded the popup tells all the same. */
  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      if (!offeredOverlay()) await askToLoadMarks();
      const make = offeredOverlay();
      if (!make) throw new Error('The loaded script is not there.');
      if (this.#signal.aborted) return;
      this.#overlay = make(document, this.#actions);
      this.#loaded();
    } catch (error) {
      reportError('load what draws on the page', error);
    } finally {
      this.#isLoading = false;
    }
  }
}
