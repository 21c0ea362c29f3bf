/** The look-up answers the same in every engine that it runs in. */
import { readFileSync } from 'node:fs';
import { readRows } from '../../tools/list/rows';
import { KINDS } from '../../tools/browser/driver';
import { lookUpAnswers } from '../../tools/bench/look-up-answers';
import { answersIn } from '../../tools/bench/look-up-page';
import { manyProfiles } from '../../tools/bench/many-profiles';
import { distOf, sharedBrowser } from '../support/session';

const QUERIES = 5000;

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test('5,000 profiles have the same candidates, found in the same ways, as in Node', async () => {
    const list = `${distOf(kind)}/lists/packaged.bin`;
    const profiles = manyProfiles(await readRows(), QUERIES);
    const bytes = new Uint8Array(readFileSync(list));
    const here = lookUpAnswers(bytes.buffer, profiles).hashes;
    const there = (await answersIn(browser(), list, profiles)).hashes;
    const differ = profiles.filter((_, i) => here[i] !== there[i]);
    expect(there).toHaveLength(QUERIES);
    expect(differ).toEqual([]);
    expect(new Set(here).size).toBeGreaterThan(QUERIES / 3);
  });
});
