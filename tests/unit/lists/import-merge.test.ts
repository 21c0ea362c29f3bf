import fc from 'fast-check';
import type { Site } from '../../../src/model';
import { toDraft, toRow, type Draft, type Sources } from '../../../tools/list/draft';
import { mergeInto } from '../../../tools/list/merge';
import { settleDomains } from '../../../tools/list/settle-domains';
import { confirmVerified } from '../../../tools/list/import/legacy-verified';
import { RowSchema, parseSourceRow } from '../../../src/lists/entity';
import { lineOf } from '../../../tools/list/row-files';
import * as v from 'valibot';

const SOURCES: Sources = {
  compiled: { title: 'General knowledge', kind: 'knowledge', licence: 'CC0' },
  register: { title: 'Register', kind: 'register', licence: 'CC0', date: '2025-03' },
  brands: { title: 'Brands', kind: 'document', licence: 'CC0', date: '2024' },
  outlets: { title: 'Outlets', kind: 'document', licence: 'MIT', date: '2026-01-02' },
  'legacy-verified': { title: 'Ticks', kind: 'verified', licence: 'MIT', date: '2023-04' },
};

/** Accounts as `site:handle`. */
function draft(name: string, source: string, accounts: string[], more: Partial<Draft> = {}): Draft {
  const seen: Draft['seen'] = {};
  for (const account of accounts) {
    const [site, handle] = account.split(':') as [Site, string];
    (seen[site] ??= new Map()).set(handle, [source]);
  }
  return {
    name,
    aliases: [],
    kind: 'person',
    field: 'politics',
    country: 'US',
    seen,
    domains: [],
    sharedDomains: [],
    absent: [],
    certainty: 'medium',
    tier: 3,
    sources: [source],
    ...more,
  };
}
const names = (rows: readonly Draft[]): string[] => rows.map(({ name }) => name);

describe('two descriptions are one', () => {
  test('with a handle and a name in common; accounts, aliases and sources are added up', () => {
    const row = draft('Imelda Farnsworth', 'brands', ['x:RepFarnsworth']);
    const other = draft('Mel Farnsworth', 'register', ['x:repfarnsworth', 'x:MelForUs'], {
      aliases: ['Imelda Farnsworth'],
      tier: 2,
    });
    const { rows, taken, merged } = mergeInto([row], [other]);
    expect([rows.length, taken, merged]).toEqual([1, 0, 1]);
    expect(toRow(rows[0] as Draft, SOURCES)).toMatchObject({
      name: 'Imelda Farnsworth',
      aliases: ['Mel Farnsworth'],
      tier: 2,
      sources: ['register', 'brands'],
      accounts: { x: ['RepFarnsworth', 'MelForUs'] },
      checked: '2025-03',
    });
  });

  test('with the same Wikidata id, whatever else', () => {
    const [one, other] = [
      draft('Meridian Tea', 'brands', ['x:a'], { wikidata: 'Q1' }),
      draft('メリディアン', 'outlets', ['x:b'], { wikidata: 'Q1' }),
    ];
    expect(mergeInto([one], [other]).merged).toBe(1);
  });

  test('with the same name and the same domain', () => {
    const tea = { kind: 'organisation' as const, domains: ['tea.example'] };
    expect(
      mergeInto([draft('Tea', 'brands', ['x:a'], tea)], [draft('TEA', 'outlets', ['x:b'], tea)]).merged,
    ).toBe(1);
  });

  test('with or without a middle name and a title, once a handle is the same', () => {
    const one = draft('Carol A. Murphy', 'brands', ['x:carolm']);
    expect(mergeInto([one], [draft('Senator Carol Murphy', 'outlets', ['x:carolm'])]).merged).toBe(1);
  });

  test('where a person decided it', () => {
    const [one, other] = [draft('Ann Vole', 'brands', ['x:a']), draft('Ann Vole', 'outlets', ['x:b'])];
    const decided = new Map([
      ['x:a', new Set(['x:b'])],
      ['x:b', new Set(['x:a'])],
    ]);
    expect(mergeInto([one], [other], decided).merged).toBe(1);
  });
});

describe('two descriptions stay apart and are listed for a person', () => {
  const apart = (one: Draft, other: Draft): string[] => {
    const { rows, conflicts } = mergeInto([one], [other]);
    expect(rows).toHaveLength(2);
    return conflicts.map(({ why }) => why);
  };

  test('with nothing but a name in common', () => {
    expect(apart(draft('John Young', 'brands', ['x:a']), draft('John Young', 'outlets', ['x:b']))).toEqual([
      'a name in common, no account or domain',
    ]);
  });

  test('with nothing but a handle in common: an office and its holder', () => {
    expect(
      apart(draft('The Mayor', 'brands', ['x:mayor']), draft('Ann Vole', 'outlets', ['x:mayor'])),
    ).toEqual(['an account in common, no name']);
  });

  test('with different Wikidata ids, as a parent brand and its branch have', () => {
    const [one, other] = [
      draft('Shellfish', 'brands', ['x:shell'], { wikidata: 'Q1' }),
      draft('Shellfish', 'brands', ['x:shell'], { wikidata: 'Q2' }),
    ];
    expect(apart(one, other)).toEqual(['different Wikidata ids']);
  });

  test('a person and an organisation', () => {
    const band = draft('Ann Vole', 'brands', ['x:vole'], { kind: 'organisation' });
    expect(apart(draft('Ann Vole', 'outlets', ['x:vole']), band)).toEqual([
      'one is a person, one an organisation',
    ]);
  });

  test('sons and fathers: "Jr." is nobody’s last name', () => {
    expect(
      apart(draft('Ada Quill Jr.', 'brands', ['x:a']), draft('Ada Moss, Jr.', 'outlets', ['x:a'])),
    ).toEqual(['an account in common, no name']);
  });

  test("the project's own rows, which a person told apart", () => {
    const [one, other] = [
      draft('Ann Vole', 'compiled', ['x:vole'], { field: 'music' }),
      draft('Ann Vole', 'compiled', ['x:vole'], { field: 'sport' }),
    ];
    expect(apart(one, other)).toHaveLength(1);
  });
});

test('what is like two rows shows that they are one', () => {
  const rows = [draft('Ann Vole', 'brands', ['x:a']), draft('Ann Vole', 'outlets', ['facebook:b'])];
  const { rows: left } = mergeInto(rows, [draft('Ann Vole', 'register', ['x:a', 'facebook:b'])]);
  expect(left).toHaveLength(1);
});

describe('what a row says of its sources', () => {
  const rowOf = (...drafts: Draft[]) => toRow(mergeInto([], drafts).rows[0] as Draft, SOURCES);

  test('a document alone confirms nothing, a second one does', () => {
    const one = draft('Tea', 'brands', ['x:tea', 'facebook:tea']);
    expect(rowOf(one).confirmed).toEqual({});
    expect(rowOf(structuredClone(one), draft('Tea', 'outlets', ['x:tea'])).confirmed).toEqual({
      x: { tea: ['outlets'] },
    });
  });

  test('a register is enough by itself', () => {
    expect(rowOf(draft('Ann Vole', 'register', ['x:vole'])).confirmed).toEqual({ x: { vole: ['register'] } });
  });

  test('an old tick confirms what another source says, and adds nothing', () => {
    const rows = [draft('Tea', 'brands', ['x:Tea', 'facebook:Tea'])];
    expect(confirmVerified(rows, 'tea\nstranger\n')).toBe(1);
    const row = toRow(rows[0] as Draft, SOURCES);
    expect(row.confirmed).toEqual({ x: { Tea: ['legacy-verified'] } });
    expect(row.accounts).toEqual({ x: ['Tea'], facebook: ['Tea'] });
  });

  test('knowledge without a document has no date; the newest document dates a row', () => {
    expect(rowOf(draft('Tea', 'compiled', ['x:tea'])).checked).toBeUndefined();
    expect(rowOf(draft('Tea', 'brands', ['x:tea']), draft('Tea', 'outlets', ['x:tea'])).checked).toBe(
      '2026-01-02',
    );
  });

  test('a source that isn’t known is an error with its cure', () => {
    expect(() => rowOf(draft('Tea', 'hearsay', ['x:tea']))).toThrow('lists/sources.json');
  });
});

test('reading a source twice changes nothing', () => {
  const source = (): Draft[] => [
    draft('Tea', 'brands', ['x:tea'], { wikidata: 'Q1' }),
    draft('Tea', 'brands', ['x:tea'], { wikidata: 'Q2' }),
    draft('Ann Vole', 'brands', ['x:vole']),
  ];
  const first = mergeInto([], source()).rows;
  const before = first.map((row) => lineOf(toRow(row, SOURCES)));
  const { rows, taken } = mergeInto(first, source());
  expect(taken).toBe(0);
  expect(rows.map((row) => lineOf(toRow(row, SOURCES)))).toEqual(before);
});

test('rows and drafts say the same, whatever the sources of each account', () => {
  const handle = fc.stringMatching(/^[a-z0-9_]{1,8}$/);
  const sources = fc.uniqueArray(fc.constantFrom(...Object.keys(SOURCES)), { minLength: 1 });
  const accounts = fc.uniqueArray(fc.tuple(handle, sources), {
    selector: ([one]) => one,
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(accounts, accounts, (x, facebook) => {
      const seen = { x: new Map(x), facebook: new Map(facebook) };
      const own = [...new Set([...x, ...facebook].flatMap(([, ids]) => ids))];
      const row = toRow(draft('Ann Vole', 'compiled', [], { seen, sources: own }), SOURCES);
      expect(toRow(toDraft(row), SOURCES)).toEqual(row);
      const back = toDraft(parseSourceRow(lineOf(row), 'lists/politics.jsonl', 1));
      for (const [site, of] of Object.entries(seen)) {
        for (const [one, ids] of of)
          expect(back.seen[site as Site]?.get(one)?.sort()).toEqual([...ids].sort());
      }
      expect(v.safeParse(RowSchema, row).success).toBe(true);
    }),
  );
});

describe('whose a domain is', () => {
  const own = (domain: string, source = 'brands'): Draft => draft(domain, source, [], { domains: [domain] });

  test('one that two rows name proves neither, unless it is the own row’s', () => {
    const rows = [own('tea.example'), own('tea.example'), own('tea.example', 'compiled')];
    settleDomains(rows);
    expect(rows.map(({ domains }) => domains)).toEqual([[], [], ['tea.example']]);
    expect(rows[0]?.sharedDomains).toEqual(['tea.example']);
  });

  test('one that many have theirs under, or a registry’s, proves nobody', () => {
    const house = own('house.example', 'compiled');
    const rows = [
      house,
      own('a.house.example'),
      own('b.house.example'),
      own('c.house.example'),
      own('gov.uk', 'compiled'),
    ];
    settleDomains(rows);
    expect(names(rows.filter(({ domains }) => domains.length === 0))).toEqual(['house.example', 'gov.uk']);
  });
});
