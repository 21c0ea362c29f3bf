/** Upside-down text, turned by half a circle: "ʞsnW uolƎ" reads "Elon Musk". */
import type { Character } from './characters';
import { TURNED_FOR_SURE, TURNED_PAIRS } from './data/supplement';
import { pairs } from './looks';

const SURE = new Set(TURNED_FOR_SURE);
let turned: Map<string, string> | undefined;

/** With so many letters that are never written for themselves there is no doubt; then a letter with an accent may stay. */
const BEYOND_DOUBT = 3;

/**
 * The text turned back, undefined when it isn't turned. It is when every letter has a turned reading and at least
 * two different ones are hardly ever written for themselves. Digits without one are left as they are.
 */
export function turnedBack(characters: readonly Character[]): string | undefined {
  const sure = new Set(characters.filter((c) => SURE.has(c.raw)).map((c) => c.raw));
  if (sure.size < 2) return undefined;
  turned ??= pairs(TURNED_PAIRS);
  let back = '';
  for (let i = characters.length - 1; i >= 0; i -= 1) {
    const character = characters[i];
    if (character === undefined) continue;
    const upright = turned.get(character.raw);
    const stays = isAccented(character) && sure.size >= BEYOND_DOUBT;
    if (upright === undefined && character.kind === 'letter' && !stays) return undefined;
    back += upright ?? (character.raw < '\x80' || stays ? character.raw : ' ');
  }
  return back;
}

function isAccented({ raw, kind, script }: Character): boolean {
  return kind === 'letter' && script === 'Latin' && raw.normalize('NFD').length > raw.length;
}
