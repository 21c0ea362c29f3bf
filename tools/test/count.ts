/** What a step of `npm test` came to. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

export function sumOf(counts: readonly Count[]): Count {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** `12 passed, 0 failed`, and `, 1 skipped` only where there are any. */
export function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

/**
 * What jest wrote with `--outputFile`. A file of tests that could not even start counts as one failure, and so does
 * a run that ended badly without naming a failed test.
 */
export async function countOfJest(file: string, isSuccess: boolean): Promise<Count> {
  if (!existsSync(file)) return FAILED;
  const result = JSON.parse(await readFile(file, 'utf8')) as JestResult;
  await rm(file);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && !isSuccess ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
