/** The look-up over the whole packaged list. */
import { open } from '../../../src/lists/lookup';
import type { Site } from '../../../src/model';
import { packagedList } from '../../../tools/list/packaged';
import { readRows } from '../../../tools/list/rows';

test('every listed account leads to its entity, whatever name it shows', async () => {
  const { bytes } = await packagedList();
  const index = open(bytes.buffer as ArrayBuffer);
  const rows = await readRows();
  const lost: string[] = [];
  rows.forEach((entity, i) => {
    const displayName = rows[(i * 7919) % rows.length]?.name ?? '';
    for (const [site, handles] of Object.entries(entity.accounts) as [Site, string[]][]) {
      for (const handle of handles) {
        const [first] = index.candidates({ site, handle, displayName });
        if (!first?.ways.includes('account'))
          lost.push(`${site}:${handle} (${entity.name}) as ${displayName}`);
      }
    }
  });
  expect(lost).toEqual([]);
});
