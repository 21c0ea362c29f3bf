/**
 * Lazy loading of the drawing: loads the script that draws when there is something to draw for the first time, and
 * draws by it.
 */
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

  /** `loaded` is called once the script is there and the marks can be drawn. */
  constructor(actions: CardActions, loaded: () => void, signal: AbortSignal) {
    this.#actions = actions;
    this.#loaded = loaded;
    this.#signal = signal;
  }

  /** Whether anything was ever drawn. */
  get hasDrawn(): boolean {
    return this.#overlay !== undefined;
  }

  /** Makes the marks of the page match `placed`, as soon as that is possible. */
  draw(placed: Placed[], theme: Theme): void {
    if (this.#overlay) this.#overlay.draw(placed, theme);
    else if (placed.length > 0) void this.#load();
  }

  /** Takes every mark away. */
  clear(): void {
    this.#overlay?.clear();
  }

  /** If the script that draws can't be loaded into a page, the popup still tells of that page. */
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
