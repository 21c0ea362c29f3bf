/**
 * Holds the standard terms of the field: who searches `src` for one finds the file that does it. Where a file moves,
 * move its row here; where a thing gets another term, keep the one that an engineer would search for.
 */
import { readFileSync } from 'node:fs';

const TERMS: readonly [term: string, file: string][] = [
  ['edit distance', 'src/text/edit-distance.ts'],
  ['levenshtein', 'src/text/edit-distance.ts'],
  ['homoglyph', 'src/text/homoglyphs.ts'],
  ['rolling hash', 'src/lists/rolling-hash.ts'],
  ['token-set hash', 'src/lists/token-set-hash.ts'],
  ['Bloom filter', 'src/lists/bloom-filter.ts'],
  ['binary fuse filter', 'src/lists/binary-fuse-filter.ts'],
  ['top candidates', 'src/lists/top-candidates.ts'],
  ['keyed mutex', 'src/platform/keyed-mutex.ts'],
  ['retry', 'src/platform/retry.ts'],
  ['rate limit', 'src/sites/reading/rate-limit.ts'],
  ['LRU', 'src/entries/content/verdicts.ts'],
  ['LRU', 'src/sites/x/network/memory.ts'],
  ['memoize', 'src/text/memoize.ts'],
  ['memoize', 'src/sites/reading/rows.ts'],
  ['debounce', 'src/sites/reading/schedule.ts'],
  ['debounce', 'src/sites/reading/grace.ts'],
  ['throttle', 'src/sites/reading/schedule.ts'],
  ['main world', 'src/entries/x-network-main.ts'],
  ['main world', 'src/sites/x/network/listen.ts'],
  ['isolated world', 'src/entries/x-network.ts'],
  ['verdict client', 'src/platform/verdict-client.ts'],
  ['report actions', 'src/platform/report-actions.ts'],
  ['overrides', 'src/platform/overrides.ts'],
  ['tab cleanup', 'src/platform/tab-cleanup.ts'],
];

/** The comment at the head of a file, on one line: a term may stand across two. */
function headOf(file: string): string {
  const [head = ''] = /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(file, 'utf8')) ?? [];
  return head.replace(/\s*\n \*\s*/g, ' ').toLowerCase();
}

test.each(TERMS)('%s stands at the head of %s', (term, file) => {
  expect(headOf(file)).toContain(term.toLowerCase());
});
