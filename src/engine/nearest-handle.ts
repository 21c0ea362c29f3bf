/** The listed handle or name that a handle is most like, where it is no look-alike of any. */
import type { Entity, Site } from '../model';
import { similarity } from '../text/similarity';
import { namesOf, squeeze } from './names';
import { handlesOf, lettersOf } from './spelling';

/** The listed handle, or name, that a handle is most like. */
export interface NearestHandle {
  /** Dice similarity from 0 to 1; at 0 `nearest` is empty. */
  similarity: number;
  nearest: string;
  /** The site of the handle; undefined for a name. */
  site: Site | undefined;
}

/** Handles are looked at before names, and the first of equals counts. */
export function nearestHandle(entity: Entity, own: string): NearestHandle {
  let best: NearestHandle = { similarity: 0, nearest: '', site: undefined };
  const lower = own.toLowerCase();
  const look = (text: string, site: Site | undefined, letters: string): void => {
    const score = similarity(lower, letters.toLowerCase());
    if (score > best.similarity) best = { similarity: score, nearest: text, site };
  };
  for (const { text, site } of handlesOf(entity)) look(text, site, lettersOf(text, site));
  for (const name of namesOf(entity)) look(name, undefined, squeeze(name));
  return best;
}
