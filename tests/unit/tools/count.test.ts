/** The last line of `npm test` counts what happened, also when jest never got as far as a test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FAILED, countOfJest, inWords, sumOf } from '../../../tools/test/count';

const folder = mkdtempSync(path.join(os.tmpdir(), 'deadringer-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(result: Record<string, number>): string {
  const file = path.join(folder, 'jest.json');
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  writeFileSync(file, JSON.stringify({ ...none, numRuntimeErrorTestSuites: 0, ...result }));
  return file;
}

test('skipped tests are named only when there are any', () => {
  expect(inWords({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(inWords({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});

test('counts add up', () => {
  expect(sumOf([FAILED, { passed: 2, failed: 1, skipped: 1 }])).toEqual({ passed: 2, failed: 2, skipped: 1 });
});

test('a file of tests that could not start is a failure', async () => {
  const file = written({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 });
  expect(await countOfJest(file, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('a run that ended badly is a failure although no test failed', async () => {
  expect((await countOfJest(written({ numPassedTests: 5 }), false)).failed).toBe(1);
});

test('a run that left no result is a failure', async () => {
  expect(await countOfJest(path.join(folder, 'none.json'), true)).toEqual(FAILED);
});
