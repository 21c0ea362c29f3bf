/** The handles that held the old, checked tick, as the repository keeps them. */
import { readFile } from 'node:fs/promises';
import { openHeldTick, type HeldTick } from '../../src/lists/held-tick';

export const HELD_TICK_FILE = 'lists/held-tick-2023-04.bin';

/** @throws Error when the file is missing, cut or damaged */
export async function heldTickFromFile(): Promise<HeldTick> {
  return openHeldTick(new Uint8Array(await readFile(HELD_TICK_FILE)));
}
