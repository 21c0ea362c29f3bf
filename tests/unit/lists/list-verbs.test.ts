import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { checkFile } from '../../../tools/list/check-file';
import { changesBetween } from '../../../tools/list/changes';
import { figuresOf, knownTargets } from '../../../tools/list/figures';
import { knownImpostors } from '../../../tools/list/known-impostors';
import { lineOf, readSourceInfo, readSourceRows, textOf } from '../../../tools/list/row-files';
import { asEntity, parseSourceRow, type SourceRow } from '../../../src/lists/entity';

const BASE = {
  kind: 'person',
  field: 'politics',
  country: 'US',
  certainty: 'high',
  tier: 2,
  sources: ['compiled'],
};
const row = (more: object): SourceRow =>
  parseSourceRow(JSON.stringify({ name: 'Ann Vole', ...BASE, ...more }), 'lists/politics.jsonl', 1);

describe('check', () => {
  const checked = async (text: string, field = 'politics') =>
    checkFile({
      file: `lists/${field}.jsonl`,
      field,
      text,
      sources: await readSourceInfo(),
      impostors: await knownImpostors(),
    });
  const line = (more: object): string => JSON.stringify({ name: 'Ann Vole', ...BASE, ...more });

  test.each([
    [{ sources: ['hearsay'] }, 'sources: "hearsay" isn\'t in sources.json; add it there'],
    [{ sources: ['openstates'] }, 'checked: its newest source is of 2026-08-05; write that date'],
    [{ field: 'music' }, 'field: is "music"; move the row to music.jsonl'],
    [{ accounts: { x: ['None'] } }, 'accounts.x: None: "None" stands for no handle; correct or remove it'],
    [{ accounts: { x: ['@vole'] } }, 'accounts.x: write @vole as vole'],
    [{ accounts: { x: ['vole', 'Vole'] } }, 'accounts.x: Vole stands there twice; keep one'],
    [{ name: 'Tesla', accounts: { x: ['TesIaReal'] } }, 'accounts.x: TesIaReal posed as Tesla; take it out'],
    [{ tier: 7 }, 'tier: '],
  ])('%j is a problem with file, line, field and cure', async (more, problem) => {
    const { problems } = await checked(`\n${line(more)}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`lists/politics.jsonl line 2: ${problem}`);
  });

  test('rows that are right but out of order or form are named, and come back in form', async () => {
    const { problems, unordered, rows } = await checked(`${line({ name: 'Zoe Vole' })}\n${line({})}\n`);
    expect(problems).toEqual([]);
    expect(unordered).toContain('check --fix');
    expect((await checked(textOf(rows))).unordered).toBeUndefined();
  });
});

describe('stats', () => {
  const rows = [
    row({ accounts: { x: ['a', 'b'], bluesky: ['a.example'] } }),
    row({ name: 'Tea', kind: 'organisation', tier: 1 }),
  ].map(asEntity);

  test('count entities, people, accounts by site, sources and tiers', () => {
    expect(figuresOf(rows)).toEqual({
      entities: 2,
      people: 1,
      accounts: { total: 3, x: 2, bluesky: 1 },
      sources: { compiled: 2 },
      tiers: { '1': 1, '2': 1 },
    });
  });

  test('count an account once that is listed by id and by handle', () => {
    const both = row({ accounts: { youtube: ['ann', 'UCLA_DiR1FfKNvjuUpBHmylQ'], x: ['a'] } });
    expect(figuresOf([both].map(asEntity)).accounts).toEqual({ total: 2, x: 1, youtube: 1 });
  });

  test('say which documented targets are known, by name or alias, fiction aside', () => {
    const impostors = [
      { site: 'x' as const, handle: 'a', target: 'ann vole' },
      { site: 'x' as const, handle: 'b', target: 'Nobody Here' },
      { site: 'x' as const, handle: 'c' },
    ];
    expect(knownTargets(rows, impostors)).toEqual({ known: ['ann vole'], unknown: ['Nobody Here'] });
  });
});

test('diff says what changes for users, and tells accounts as sites do', () => {
  const before = [row({ accounts: { x: ['vole'] } }), row({ name: 'Gone' })];
  const after = [row({ accounts: { x: ['Vole', 'vole2'] }, absent: ['tiktok'] }), row({ name: 'New' })];
  expect(changesBetween(before, after).map(({ what, text }) => `${what}: ${text}`)).toEqual([
    'account added: Ann Vole: + x:vole2',
    'absence: Ann Vole: + tiktok has no account',
    'entity added: New: ',
    'entity removed: Gone: ',
  ]);
});

describe('by command, on a copy of the project’s list files', () => {
  let folder = '';
  let bundle = '';
  const run = (...args: string[]): Promise<{ status: number; out: string; err: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [bundle, ...args], { cwd: folder }, (error, out, err) => {
        resolve({ status: error ? Number(error.code) : 0, out, err });
      });
    });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'deadringer-list-'));
    // run.mjs makes the bundle; it is then run where there is a small list instead of the real one.
    await new Promise((resolve) => execFile(process.execPath, ['tools/run.mjs', 'list', '--help'], resolve));
    bundle = path.resolve('node_modules/.cache/deadringer/list.mjs');
    await cp('fixtures', path.join(folder, 'fixtures'), { recursive: true });
    for (const file of ['sources.json', 'decided.tsv'])
      await cp(`lists/${file}`, path.join(folder, 'lists', file));
    await writeFile(
      path.join(folder, 'lists/politics.jsonl'),
      `${lineOf(row({ accounts: { x: ['vole'] } }))}\n`,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const list = (): Promise<SourceRow[]> => readSourceRows(path.join(folder, 'lists'));

  test('every verb explains itself, and an unknown one ends with 2', async () => {
    const { out } = await run('--help');
    const verbs = ['import', 'add', 'check', 'compile', 'diff', 'who', 'stats', 'apply-report', 'held-tick'];
    for (const verb of verbs) {
      expect(out).toContain(verb);
      expect(await run(verb, '--help')).toMatchObject({
        status: 0,
        out: expect.stringContaining('usage: ') as string,
      });
    }
    expect(await run('remember')).toMatchObject({ status: 2 });
    expect(await run('import', 'nothing')).toMatchObject({ status: 2 });
    expect(await run('check', '--colour')).toMatchObject({ status: 2 });
  });

  test('an import says what was taken, merged, refused and conflicting, and keeps the refusals for review', async () => {
    const { status, out } = await run('import', 'collected', '--from', 'fixtures/import/collected.jsonl');
    expect(status).toBe(0);
    expect(out).toMatch(
      /taken +5 rows[^]*merged +0 rows[^]*refused +2 rows, \d accounts[^]*conflicting 0 pairs/,
    );
    const refused = await readFile(path.join(folder, 'lists/refused.tsv'), 'utf8');
    expect(refused).toContain('mbfcext\tAxios\tx\tCALFIRE\tneither the name nor axios.com supports it');
    expect(await readFile(path.join(folder, 'out/import-collected.tsv'), 'utf8')).toContain('CALFIRE');
    expect(await run('check')).toMatchObject({ status: 0 });
    const before = await list();
    await run('import', 'collected', '--from', 'fixtures/import/collected.jsonl');
    expect(await list()).toEqual(before);
  });

  test('an entity is added by flags, and found by name and handle with its sources', async () => {
    const flags = [
      '--name',
      'Ada Quill',
      '--kind',
      'person',
      '--field',
      'science',
      '--account',
      'x:https://x.com/quill',
    ];
    expect(await run('add', ...flags)).toMatchObject({ status: 0 });
    expect((await list()).find(({ name }) => name === 'Ada Quill')?.accounts).toEqual({ x: ['quill'] });
    for (const wanted of ['ada QUILL', '@quill', 'x:Quill']) {
      const { status, out } = await run('who', wanted);
      expect([status, out]).toEqual([
        0,
        expect.stringContaining('General knowledge, no document, not confirmed'),
      ]);
    }
    expect(await run('who', 'nobody at all')).toMatchObject({ status: 1 });
    expect(await run('add', '--name', 'Ada', '--kind', 'robot')).toMatchObject({ status: 2 });
  });

  test('a report of a false alarm becomes a change that is shown first and made with --yes', async () => {
    const report = {
      id: '1',
      kind: 'false-alarm',
      made: '2026-11-20T10:00:00Z',
      reason: 'genuine',
      page: 'https://x.com/v2',
      profile: { site: 'x', handle: 'vole2', displayName: 'Ann Vole' },
      extension: '0.1.0',
      list: '1',
      verdict: { level: 'possible', target: { name: 'Ann Vole', kind: 'person', accounts: {} }, signals: [] },
    };
    const file = path.join(folder, 'report.json');
    await writeFile(file, JSON.stringify(report));
    const accounts = async () => (await list()).find(({ name }) => name === 'Ann Vole')?.accounts;
    expect(await run('apply-report', file)).toMatchObject({
      status: 0,
      out: expect.stringContaining('--yes') as string,
    });
    expect(await accounts()).toEqual({ x: ['vole'] });
    expect(await run('apply-report', file, '--yes')).toMatchObject({ status: 0 });
    expect(await accounts()).toEqual({ x: ['vole', 'vole2'] });
    expect((await list()).find(({ name }) => name === 'Ann Vole')).toMatchObject({
      confirmed: {},
      checked: '2026-11-20',
    });
    expect(await run('check')).toMatchObject({ status: 0 });
    await writeFile(file, JSON.stringify({ ...report, kind: 'missed', posesAs: 'Ann Vole' }));
    expect(await run('apply-report', file)).toMatchObject({ status: 1 });
    for (const [broken, fault] of [
      ['{"kind":', 'not JSON'],
      [JSON.stringify({ ...report, made: '2026-02-31T10:00:00Z' }), 'made: no day that has been'],
      [JSON.stringify({ ...report, made: '9999-01-01T10:00:00Z' }), 'made: no day that has been'],
      [JSON.stringify({ ...report, posesAs: 'x'.repeat(301) }), 'posesAs: longer than 300'],
      [`"${'x'.repeat(1_000_000)}"`, 'larger than 1000000'],
    ] as const) {
      await writeFile(file, broken);
      const { status, err } = await run('apply-report', file);
      expect(status).toBe(1);
      expect(err).toContain(fault);
    }
    await writeFile(file, JSON.stringify({ ...report, kind: 'missed', posesAs: '\u001b[2J\u202eeloV' }));
    expect((await run('apply-report', file)).out).toContain('a missed fake of \\u{1b}[2J\\u{202e}eloV');
  });

  test('what is out of form is refused by check and mended by check --fix', async () => {
    const file = path.join(folder, 'lists/music.jsonl');
    await writeFile(
      file,
      `{"field":"music","name":"Zed","kind":"person","country":"XX","certainty":"low","tier":3,"sources":["compiled"]}\n`,
    );
    expect(await run('check')).toMatchObject({ status: 1 });
    expect(await run('check', '--fix')).toMatchObject({ status: 0 });
    expect(await run('check')).toMatchObject({ status: 0 });
  });

  test('stats --json has its documented shape', async () => {
    const { out } = await run('stats', '--json');
    const stats = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(stats)).toEqual(['entities', 'people', 'accounts', 'sources', 'tiers']);
  });
});
