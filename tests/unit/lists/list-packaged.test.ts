/** What must hold of the list in the package. */
import type { Site } from '../../../src/model';
import type { SourceRow } from '../../../src/lists/entity';
import { readDecisions } from '../../../tools/list/decided';
import { figuresOf, knownTargets } from '../../../tools/list/figures';
import { isTarget, knownImpostors, type KnownImpostor } from '../../../tools/list/known-impostors';
import { readRefused } from '../../../tools/list/refused';
import { readSourceInfo, readSourceRows } from '../../../tools/list/row-files';
import { asEntity } from '../../../src/lists/entity';
import type { Sources } from '../../../tools/list/draft';

let rows: SourceRow[] = [];
let impostors: KnownImpostor[] = [];
let sources: Sources = {};
const lister = new Map<string, SourceRow[]>();
const key = (site: string, handle: string): string => `${site}:${handle.toLowerCase()}`;
beforeAll(async () => {
  [rows, impostors, sources] = await Promise.all([readSourceRows(), knownImpostors(), readSourceInfo()]);
  for (const row of rows) {
    for (const [site, handles] of Object.entries(row.accounts) as [Site, string[]][]) {
      for (const handle of handles) {
        const at = key(site, handle);
        lister.set(at, [...(lister.get(at) ?? []), row]);
      }
    }
  }
});

test('it is large', () => {
  const { entities, people, accounts } = figuresOf(rows.map(asEntity));
  expect(entities).toBeGreaterThanOrEqual(30_000);
  expect(people).toBeGreaterThanOrEqual(8000);
  expect(accounts['total']).toBeGreaterThanOrEqual(65_000);
});

test('every row has sources that are known, and the date of its newest document', () => {
  const wrong = rows.filter((row) => {
    const dates = row.sources.flatMap((id) => sources[id]?.date ?? []);
    const newest = dates.sort().at(-1);
    return row.sources.some((id) => !sources[id]) || (newest !== undefined && (row.checked ?? '') < newest);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('no documented impostor is listed for whom it posed as', () => {
  const wrong = impostors.filter(
    (one) =>
      one.handle !== undefined &&
      (lister.get(key(one.site, one.handle)) ?? []).some((row) => isTarget(asEntity(row), one)),
  );
  expect(wrong).toEqual([]);
});

test('accounts that were renamed for a while stay listed for their owners', () => {
  const renamed = impostors.filter((one) => one.renamed && lister.has(key(one.site, one.handle ?? '')));
  expect(renamed.map(({ handle }) => handle)).toEqual(
    expect.arrayContaining(['kathygriffin', 'SarahKSilverman', 'h3h3productions']),
  );
});

test('at least four in five documented targets are known', () => {
  const { known, unknown } = knownTargets(rows.map(asEntity), impostors);
  expect(known.length / (known.length + unknown.length)).toBeGreaterThanOrEqual(0.8);
});

test.each([
  ['RepTenney', 'claudiatenney'],
  ['SenatorHick', 'Hickenlooper'],
  ['RepJoeNeguse', 'JoeNeguse'],
  ['RepMikeJohnson', 'SpeakerJohnson'],
])('a legislator’s accounts %s and %s are one entity’s', (office, own) => {
  const owners = lister.get(key('x', office)) ?? [];
  expect(owners.some((row) => (lister.get(key('x', own)) ?? []).includes(row))).toBe(true);
});

test('nothing that a scraped source was refused is listed for that name by that source alone', async () => {
  const refused = (await readRefused()).filter(({ handle }) => handle !== '');
  expect(refused.length).toBeGreaterThan(300);
  expect(refused.every(({ reason, source }) => reason !== '' && sources[source] !== undefined)).toBe(true);
  const listed = refused.filter(({ site, handle, name, source }) =>
    (lister.get(key(site, handle)) ?? []).some(
      (row) => row.name === name && row.sources.every((id) => id === source),
    ),
  );
  expect(listed).toEqual([]);
});

test('a domain that many rows have theirs under proves none of them', () => {
  const own = rows.filter(({ domains }) =>
    domains.some((one) => /^(house|senate)\.gov$|^gov\.[a-z]{2}$/.test(one)),
  );
  expect(own.map(({ name }) => name)).toEqual([]);
});

test('decisions of people hold', async () => {
  const { same, not } = await readDecisions();
  const stale = [...same.keys()].filter((account) => !lister.has(account.toLowerCase()));
  expect(stale).toEqual([]);
  const broken = [...not].filter((decision) => {
    const [account = '', name] = decision.split('\t');
    return (lister.get(account.toLowerCase()) ?? []).some((row) => row.name === name);
  });
  expect(broken).toEqual([]);
});
