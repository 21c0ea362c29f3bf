/** Draws from lists in which some items are far more frequent than others. */
import type { Random } from '../evaluate/random';

/** Items with their share of all; drawn in proportion. */
export class Weighted<T> {
  readonly #items: T[] = [];
  readonly #until: number[] = [];
  #total = 0;

  constructor(items: Iterable<readonly [item: T, share: number]>) {
    for (const [item, share] of items) {
      this.#total += share;
      this.#items.push(item);
      this.#until.push(this.#total);
    }
  }

  draw(random: Random): T {
    const at = random.next() * this.#total;
    let low = 0;
    let high = this.#until.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#until[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const item = this.#items[low];
    if (item === undefined) throw new RangeError('draw: nothing to draw from');
    return item;
  }
}
