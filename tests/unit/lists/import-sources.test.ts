import { readFileSync } from 'node:fs';
import { importCollected } from '../../../tools/list/import/collected';
import { importCongress } from '../../../tools/list/import/congress-legislators';
import { importCsv } from '../../../tools/list/import/csv';
import { importCurated } from '../../../tools/list/import/curated';
import { importNsi } from '../../../tools/list/import/name-suggestion-index';
import { importOpenStates } from '../../../tools/list/import/openstates';
import { readTexts } from '../../../tools/list/read-from';
import type { Draft, Imported } from '../../../tools/list/draft';

const FOLDER = 'fixtures/import';
const text = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
const named = ({ drafts }: Imported, name: string): Draft | undefined =>
  drafts.find((one) => one.name === name);
const accounts = (draft: Draft | undefined): string[] =>
  Object.entries(draft?.seen ?? {}).flatMap(([site, handles]) =>
    [...handles.keys()].map((one) => `${site}:${one}`),
  );
const reasons = ({ refused }: Imported): string[] =>
  refused.map(({ handle, reason }) => `${handle}: ${reason}`);

describe('curated rows', () => {
  const imported = importCurated(text('curated.jsonl'));

  test('keep what they say; X accounts carry their second sources under our names', () => {
    const ada = named(imported, 'Ada Brightwater');
    expect(ada).toMatchObject({
      aliases: ['Ада Брайтуотер'],
      field: 'science',
      tier: 1,
      absent: ['bluesky'],
    });
    expect(ada?.seen.x?.get('adabright')).toEqual(['compiled', 'legacy-verified', 'name-suggestion-index']);
    expect(ada?.seen.x?.get('AskAda')).toEqual(['compiled']);
    expect(accounts(ada)).toContain('youtube:adabright');
  });

  test('a country of no code is none, and a row without accounts stays', () => {
    expect(named(imported, 'Meridian Tea')).toMatchObject({ country: 'XX', note: 'closed in 2020' });
    expect(named(imported, 'Nobody Online')).toMatchObject({ absent: ['x'], seen: {} });
  });

  test('what stands in brackets behind a name is shown nowhere', () => {
    const scott =
      '{"name":"Ada Vole (golfer)","kind":"person","field":"sport","country":"AU","tier":2,"certainty":"low"}';
    expect(importCurated(scott).drafts[0]?.aliases).toEqual(['Ada Vole']);
  });

  test('a line that is no JSON is named', () => {
    expect(() => importCurated('{"name":"A"}\n{')).toThrow('curated line 2');
  });
});

describe('collected rows', () => {
  const imported = importCollected(text('collected.jsonl'));

  test('of a scraped outlet only handles that bear its name or domain are taken', () => {
    expect(accounts(named(imported, 'Axios'))).toEqual(['facebook:axiosnews']);
    expect(accounts(named(imported, 'Quillon Harbour News'))).toEqual(['x:qhnews']);
    expect(reasons(imported)).toContain('CALFIRE: neither the name nor axios.com supports it');
    expect(named(imported, 'Figwort')).toBeUndefined();
  });

  test('theme vendors, groups, playlists and "None" are refused, each with its reason', () => {
    expect(named(imported, 'The Quiet Gazette')).toBeUndefined();
    expect(reasons(imported)).toEqual(
      expect.arrayContaining([
        'jegtheme: neither the name nor quietgazette.example supports it',
        'None: "None" stands for no handle',
        'playlist?list=PL1: "playlist" leads to a page of the site, not to an account',
        ': no account that could be taken',
      ]),
    );
  });

  test('a person is politics, keeps whole names only, and two sources vouch as the weaker one', () => {
    const person = named(imported, 'Wendell Ostrander');
    expect(person).toMatchObject({ field: 'politics', aliases: ['Wendell P. Ostrander'] });
    expect(person?.seen.x?.get('RepOstrander')).toEqual(['us-politicians-2021']);
  });

  test('who held an office before is no alias, and brings no accounts of their own name', () => {
    const holder = named(imported, 'Odalys Ferncliff');
    expect(holder?.aliases).toEqual(['Odalys Jane Ferncliff']);
    expect(accounts(holder)).toEqual(['x:GovernorZZ']);
    expect(reasons(imported)).toContain('teamthrupp: bears the name of another holder of the office');
  });

  test('a branch in brackets gives the country', () => {
    expect(named(imported, 'Cardinal Pay')).toMatchObject({ country: 'AR', field: 'services' });
  });
});

test('congress-legislators: names and accounts are joined by id, a stranger to the register is refused', () => {
  const imported = importCongress({
    'legislators-current.yaml': text('congress/legislators-current.yaml'),
    'legislators-social-media.yaml': text('congress/legislators-social-media.yaml'),
  });
  const [member] = imported.drafts;
  expect(member).toMatchObject({
    name: 'Imelda K. Farnsworth',
    aliases: ['Imelda Farnsworth', 'Mel Farnsworth'],
    country: 'US',
    wikidata: 'Q999000001',
    domains: ['farnsworth.house.gov'],
    certainty: 'high',
  });
  expect(accounts(member)).toEqual([
    'x:RepFarnsworth',
    'mastodon:RepFarnsworth@mastodon.social',
    'facebook:RepFarnsworth',
    'youtube:RepFarnsworth',
    'youtube:UCabcdefghijklmnopqrstuv',
  ]);
  expect(reasons(imported)).toEqual([': bioguide id Z000002 is in no legislators file']);
  expect(() => importCongress({})).toThrow('--from');
});

test('openstates: whoever has an account is taken, whole names only, group paths refused', async () => {
  const imported = importOpenStates(await readTexts(`${FOLDER}/openstates`, /data[\\/].*\.yml$/));
  expect(imported.drafts.map(({ name, tier }) => [name, tier])).toEqual([
    ['Perpetua Lindqvist', 2],
    ['Odell Marchbanks', 3],
  ]);
  expect(imported.drafts[1]?.aliases).toEqual(['Odell James Marchbanks']);
  expect(accounts(imported.drafts[1])).toEqual(['x:SenMarchbanks', 'youtube:SenMarchbanks']);
  expect(reasons(imported)).toEqual(['groups/888: "groups" leads to a page of the site, not to an account']);
});

test('name-suggestion-index: brands with their kind, country, native name and own web sites', () => {
  const imported = importNsi({
    'wikidata.json': text('nsi/wikidata.json'),
    'nsi.json': text('nsi/nsi.json'),
  });
  const tea = named(imported, 'Meridian Tea');
  expect(tea).toMatchObject({
    kind: 'organisation',
    field: 'food',
    country: 'GB',
    wikidata: 'Q999100001',
    aliases: ['メリディアン'],
    domains: ['meridiantea.example', 'meridiantea.de'],
  });
  expect(accounts(tea)).toEqual([
    'x:MeridianTea',
    'facebook:MeridianTea',
    'youtube:meridiantea',
    'youtube:UCABCDEFGHIJKLMNOPQRSTUV',
    'linkedin:company/meridian-tea',
  ]);
  expect(named(imported, 'Webpage Only')).toBeUndefined();
  expect(named(imported, 'Lower Fenbury Borough Council')).toMatchObject({
    field: 'government',
    country: 'GB',
  });
  expect(reasons(imported)).toEqual([
    ': dissolved, says Wikidata',
    'ZSJLHHhDR: no handle that tiktok allows',
  ]);
});

describe('a plain table', () => {
  test('gives rows with several values in a cell, addresses and quotes', () => {
    const imported = importCsv(text('table.csv'), 'compiled');
    const [tansy] = imported.drafts;
    expect(tansy).toMatchObject({
      name: 'Tansy, Rue & Co',
      aliases: ['Tansy Rue', 'タンジー'],
      country: 'JP',
      tier: 1,
      domains: ['tansyrue.example'],
      absent: ['tiktok'],
      checked: '2026-03',
      note: 'says "hello"',
    });
    expect(accounts(tansy)).toEqual([
      'x:TansyRue',
      'x:tansyhelp',
      'mastodon:help@social.example',
      'bluesky:tansyrue.example',
    ]);
    expect(reasons(imported)).toEqual([
      'None: "None" stands for no handle',
      ': no account that could be taken',
    ]);
  });

  test.each([
    ['name,twitter\nA,b', 'column "twitter" isn\'t known'],
    ['x\nb', 'no column "name"'],
  ])('%j is refused', (table, message) => {
    expect(() => importCsv(table, 'compiled')).toThrow(message);
  });
});
