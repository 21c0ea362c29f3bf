/** The listed handle or name that a handle is most like, where it is no look-alike of any. */
import type { Entity } from '../model';
import { similarity } from '../text/similarity';
import { namesOf, squeeze } from './names';
import { core } from './spelling';

/** By Dice similarity, 0 to 1; at 0 `nearest` is empty. */
export function nearestHandle(entity: Entity, own: string): { similarity: number; nearest: string } {
  const best = { similarity: 0, nearest: '' };
  const listed = Object.values(entity.accounts)
    .flat()
    .map((handle) => [handle, core(handle)]);
  for (const [text = '', plain = ''] of [
    ...listed,
    ...namesOf(entity).map((name) => [name, squeeze(name)]),
  ]) {
    const score = similarity(own.toLowerCase(), plain.toLowerCase());
    if (score > best.similarity) Object.assign(best, { similarity: score, nearest: text });
  }
  return best;
}
