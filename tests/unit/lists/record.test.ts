import { isDeepStrictEqual } from 'node:util';
import { readRecord, type Tables } from '../../../src/lists/record';
import { readList } from '../../../src/lists/format';
import { listFromFile, packagedList } from '../../../tools/list/packaged';
import { readRows } from '../../../tools/list/rows';
import type { Meta } from '../../../src/lists/compile';

test('every packaged row comes back from the bytes as it was', async () => {
  const rows = await readRows();
  const { bytes } = await packagedList();
  const list = readList(bytes.buffer);
  const meta = JSON.parse(Buffer.from(list.meta).toString('utf8')) as Meta;
  const tables: Tables = meta.tables;
  expect(meta.entities).toBe(rows.length);
  rows.forEach((row, i) => {
    const { entity, commonness } = readRecord(list.records, list.recordAt[i] ?? 0, tables);
    const { threads, ...listed } = entity.accounts;
    // Threads accounts are derived from Instagram's.
    const derived = row.accounts.threads ? { ...listed, threads } : listed;
    // Which of its domains anybody can have a page on is added by the compiler, never by a row.
    const { openDomains = [], ...own } = entity;
    const back = { ...own, accounts: derived };
    // Asked of each row, jest's own comparisons take longer than all else here: they only tell what differs.
    if (!isDeepStrictEqual(back, row)) expect(back).toEqual(row);
    const domains = [...row.domains, ...row.sharedDomains];
    if (!openDomains.every((domain) => domains.includes(domain)))
      expect(domains).toEqual(expect.arrayContaining(openDomains));
    if (commonness.length !== 1 + row.aliases.length) expect(commonness).toHaveLength(1 + row.aliases.length);
  });
});

test('a list that is not there is an error that names it', async () => {
  await expect(listFromFile('no-such-list.jsonl')).rejects.toThrow('no-such-list.jsonl');
});
