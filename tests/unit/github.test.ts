/** What GitHub reads of .github can't be run here: it is parsed, and checked against what it speaks of. */
import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { partOf } from '../../tools/test/steps';
import { sourcesUnder } from '../support/sources';

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  name: string;
  on: object;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { 'runs-on': string; 'timeout-minutes': number; permissions?: Record<string, string>; steps: Step[] }
  >;
}
interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: unknown[] };
}
interface Form {
  name: string;
  description: string;
  labels: string[];
  body: Field[];
}

const files = sourcesUnder('.github', /\.yml$/);
const isWorkflow = (file: string): boolean => file.startsWith('.github/workflows/');
const isForm = (file: string): boolean => file.includes('ISSUE_TEMPLATE') && !file.endsWith('config.yml');
const named = (isWanted: (file: string) => boolean) =>
  files.filter(({ file }) => isWanted(file)).map((source) => [source.file, source.text] as const);

test.each(named(() => true))('%s is YAML without faults', (_, text) => {
  const { errors, warnings } = parseDocument(text, { strict: true, uniqueKeys: true });
  expect([...errors, ...warnings]).toEqual([]);
});

describe.each(named(isWorkflow))('%s', (_, text) => {
  const workflow = parseDocument(text).toJS() as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('has a name, a cause, an end, and may read and no more until a job says why', () => {
    expect(workflow.name).toBeTruthy();
    expect(Object.keys(workflow.on)).not.toEqual([]);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of jobs) {
      expect(job['runs-on']).toMatch(/^ubuntu-\d/);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    }
    const writes = text.split('\n').filter((line) => line.includes(': write'));
    expect(writes.filter((line) => !/: write # to /.test(line))).toEqual([]);
  });

  test('pins each action of others to a major version, and says so', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    expect(uses.filter((line) => !/ (actions|github)\/[\w/-]+@v\d+ # major version/.test(line))).toEqual([]);
  });

  test('runs scripts that there are, and lets no text of a stranger into a shell', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const runs = steps.map((step) => step.run ?? '').join('\n');
    const wanted = [...runs.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)].map(([, name]) => name ?? '');
    expect(wanted.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
    expect(runs.match(/\$\{\{(?! matrix\.)[^}]*\}\}/g) ?? []).toEqual([]);
  });
});

test('the parts of `npm test` in CI are those that there are', () => {
  const text = readFileSync('.github/workflows/ci.yml', 'utf8');
  const ci = parseDocument(text).toJS() as {
    jobs: { test: { strategy: { matrix: { part: string[] } } } };
  };
  const { part } = ci.jobs.test.strategy.matrix;
  expect(part).toHaveLength(3);
  for (const name of part) expect(partOf(name)).not.toEqual([]);
});

test('a release comes with what it is made of, and is built again elsewhere before anybody may write', () => {
  const text = readFileSync('.github/workflows/release.yml', 'utf8');
  const { jobs } = parseDocument(text).toJS() as Workflow & {
    jobs: Record<string, { needs?: string | string[] }>;
  };
  const runsOf = (job: string): string => (jobs[job]?.steps ?? []).map(({ run = '' }) => run).join('\n');
  expect(runsOf('build')).toMatch(/npm .*sbom .*cyclonedx/);
  expect(runsOf('build')).toContain('npm run -s permissions');
  expect(runsOf('again')).toMatch(
    /sources\.zip[^]*npm ci --ignore-scripts[^]*SHA256SUMS \| sha256sum --check/,
  );
  expect(jobs['again']?.['runs-on']).not.toBe(jobs['build']?.['runs-on']);
  // Whoever may write runs nothing that packages of others could have changed.
  expect(jobs['draft']?.needs).toEqual(['build', 'again']);
  expect(runsOf('draft')).not.toMatch(/\bnp[mx]\b|\bnode\b/);
  const writers = Object.entries(jobs).filter(([, { permissions = {} }]) =>
    JSON.stringify(permissions).includes('write'),
  );
  expect(writers.map(([name]) => name)).toEqual(['draft']);
});

describe.each(named(isForm))('%s', (_, text) => {
  const form = parseDocument(text).toJS() as Form;

  test('has what an issue form needs', () => {
    expect([form.name, form.description].every(Boolean)).toBe(true);
    expect(form.labels).toHaveLength(1);
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    const ids = fields.map(({ id }) => id);
    expect(ids.filter((id) => !id || !/^[a-z]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
      expect(type === 'markdown' ? attributes.value : attributes.label).toBeTruthy();
      if (/dropdown|checkboxes/.test(type)) expect(attributes.options).not.toHaveLength(0);
    }
  });
});

test('reports are asked for as the JSON that the extension makes', () => {
  for (const name of ['false-alarm', 'missed-fake']) {
    const form = parseDocument(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8')).toJS() as Form;
    expect(form.body.find(({ id }) => id === 'report')).toMatchObject({ attributes: { render: 'json' } });
  }
});

test('Dependabot looks after packages and actions', () => {
  const { version, updates } = parseDocument(readFileSync('.github/dependabot.yml', 'utf8')).toJS() as {
    version: number;
    updates: { 'package-ecosystem': string; directory: string; schedule: { interval: string } }[];
  };
  expect(version).toBe(2);
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
});

test('the pages that a stranger looks for are there', () => {
  const pages = ['SECURITY.md', 'PRIVACY.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'LICENSE'];
  const more = ['.github/PULL_REQUEST_TEMPLATE.md', '.github/ISSUE_TEMPLATE/config.yml', 'docs/stores.md'];
  expect([...pages, ...more].filter((file) => !existsSync(file))).toEqual([]);
});
