/** The evaluation as a program. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, lines: readonly (object | string)[]): string => {
  const at = path.join(folder, name);
  writeFileSync(at, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return at;
};

function evaluate(...options: string[]): Promise<{ stdout: string; stderr: string; status: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/run.mjs', 'evaluate', ...options]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ stdout, stderr, status }));
  });
}

const fake = { site: 'x', handle: 'GeorgeWBushs', displayName: 'George W. Bush', badge: 'paid' };
const plain = { site: 'x', handle: 'ada_quill77', displayName: 'Ada Quillfeather' };
const LIST = ['--list', 'fixtures/own-list.jsonl'];

test('judges profiles of one’s own by their labels, and tells every error', async () => {
  const profiles = file('profiles.jsonl', [fake, plain, '{"site":"x"}']);
  const labels = file('labels.jsonl', [
    { site: 'x', handle: 'georgewbushs', expect: 'quiet', kind: 'wrongly so' },
    { site: 'x', handle: 'ada_quill77', expect: 'none', kind: 'ordinary' },
  ]);
  const { stdout, stderr, status } = await evaluate('--profiles', profiles, '--labels', labels);
  expect(stdout).toMatch(/profiles\/wrongly so: likely .* as George W\. Bush, expected none\|/);
  expect(stdout).toMatch(/^profiles +2 /m);
  expect(stdout).not.toContain('report:');
  expect(stderr).toContain('profile 3: handle: missing');
  expect(status).toBe(1);
});

test('labels may be a table, stand in the same order, or be one expectation for all', async () => {
  const profiles = file('two.jsonl', [fake, plain]);
  const tabs = file('labels.tsv', ['site\thandle\texpect\tkind', 'x\tGeorgeWBushs\twarn\tposing']);
  const order = file('order.jsonl', [
    { expect: 'warn', kind: 'first' },
    { expect: 'none', kind: 'second' },
  ]);
  const kinds = async (...options: string[]) =>
    (await evaluate('--profiles', profiles, '--kinds', ...options)).stdout;
  expect(await kinds('--labels', tabs)).toMatch(/profiles\/posing +1 /);
  expect(await kinds('--labels', order)).toMatch(/profiles\/second +1 /);
  expect(await kinds('--expect', 'quiet')).toMatch(/expected none\|official\|disclosed\|namesake/);
});

test('lines about people’s profiles never go into the repository', async () => {
  const profiles = file('one.jsonl', [plain]);
  const { stderr, status } = await evaluate('--profiles', profiles, '--errors-to', 'out/errors.txt');
  expect(stderr).toContain("don't go into the repository");
  expect(status).toBe(2);
});

test('a held figure that got worse is named, and the status is 1', async () => {
  const held = file('held.json', [[{ set: 'renamed', figure: 'found', atLeast: 1 }]]);
  const json = path.join(folder, 'figures.json');
  const report = path.join(folder, 'report.html');
  const run = await evaluate('--set', 'renamed', ...LIST, '--held', held, '--json', json, '--report', report);
  expect(run.stderr).toContain('held figure is worse: renamed found is 0.00000, held at 1');
  expect(run.status).toBe(1);
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
    sets: { renamed: { levels: { none: 800 } } },
  });
  expect(readFileSync(report, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<svg/);
  const again = await evaluate('--set', 'renamed', ...LIST, '--compare', json, '--report', report);
  expect(again.stdout).toContain('nothing changed');
});

test('wrong arguments say what is wrong and how it goes', async () => {
  for (const options of [
    ['--set', 'nonsense'],
    ['--labels', 'x'],
    ['--now', 'soon'],
    ['--profiles', 'x', '--expect', 'loud'],
    ['--colour'],
  ]) {
    const { status, stderr } = await evaluate(...options);
    expect([options, status]).toEqual([options, 2]);
    expect(stderr).toContain('usage: npm run evaluate');
  }
});

test('keeping to the held figures needs the file that holds them', async () => {
  const { stdout, stderr, status } = await evaluate(...LIST, '--only-held');
  expect(stderr).toContain('--only-held speaks of --held FILE; add it');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
