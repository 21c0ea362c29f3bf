/** The mutation run's own rules: which changes it makes, where it looks whether a test comes by, what it prints. */
import { findMutants } from '../../../tools/mutate/find-mutants';
import { describeMutant } from '../../../tools/mutate/mutant';
import { readMutateOptions } from '../../../tools/mutate/options';
import { report } from '../../../tools/mutate/report';
import type { Fate, Tried } from '../../../tools/mutate/try-mutants';
import { wilson } from '../../../tools/mutate/wilson';

const changesIn = (text: string, file = 'src/a.ts'): string[] =>
  findMutants(file, text).map(({ original, replacement }) => `${original} → ${replacement}`);

test.each([
  ['if (a < 9) f();', ['a < 9 → true', 'a < 9 → false', '< → <=', '9 → 10', 'f(); → ;']],
  ['const b = a === 0.5 && !c;', ['&& → ||', '=== → !==', '0.5 → 0.45', '!c → c']],
  ['const b = a.filter(f).some(g);', ['some → every', 'a.filter(f) → a']],
  [
    "const b = true ? ['x'] : '';",
    ['true → false', 'true → false', "['x'] → []", '\'x\' → ""', '\'\' → "mutant"'],
  ],
  ['for (let i = 0; i < n; i++) continue;', ['i < n → false', '0 → 1', '< → <=', 'continue; → ;']],
])('%s', (text, changes) => {
  expect(changesIn(text).sort()).toEqual([...changes].sort());
});

test('what isn’t run is left alone: types, imports, keys, the words of errors', () => {
  const text = [
    "import a from 'a';",
    "type A = 'x' | 1;",
    "interface B { c: 'y' }",
    "const d = { 'e': f };",
    "throw new Error('words');",
    "reportError('do a thing', f);",
  ].join('\n');
  expect(changesIn(text)).toEqual([]);
});

test('a probe stands before the statement, or around the body of an arrow function', () => {
  const text = 'const f = (a: number) => a + 1;\nfunction g() {\n  return a - 1;\n}';
  const probes = findMutants('src/a.ts', text).map(
    ({ probe: { start, end, form } }) => `${form}: ${text.slice(start, end)}`,
  );
  expect(new Set(probes)).toEqual(new Set(['expression: a + 1', 'statement: return a - 1;']));
});

test('the interval is Wilson’s', () => {
  expect(wilson(85, 100).map((end) => end.toFixed(4))).toEqual(['0.7672', '0.9069']);
  expect(wilson(0, 10)[0]).toBe(0);
  expect(wilson(10, 10)[1]).toBe(1);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test('the report counts those that hang as killed, and names the others with place and change', () => {
  const [mutant] = findMutants('src/lists/a.ts', '\n\nf(a < 1);');
  const tried = (fate: Fate, reachedBy: number): Tried => ({ mutant: mutant!, fate, reachedBy });
  const lines = report([tried('killed', 2), tried('hung', 1), tried('survived', 3), tried('unreached', 0)]);
  expect(lines.find((line) => line.startsWith('all'))).toMatch(/2 of +4 +50\.0 %/);
  expect(lines.filter((line) => line.startsWith('src/lists/a.ts:3'))).toHaveLength(2);
  expect(lines.join('\n')).toContain('no test comes by');
  expect(describeMutant(mutant!)).toBe('src/lists/a.ts:3  f(a < 1);  →  ;');
});

test('arguments that aren’t known are refused', () => {
  expect(readMutateOptions([])).toMatchObject({ sample: 400, seed: '20221109', jobs: 2 });
  expect(readMutateOptions(['--help'])).toBeUndefined();
  expect(() => readMutateOptions(['--sample', '0'])).toThrow('--sample 0: a whole number from 1 on');
});
