/** How much is asked of each contender. Fixed counts, so that a run asks the same questions on every machine. */
import type { Sizes } from './corpus';
import type { Samples } from './run-case';

/** Of ourselves: ordinary questions, and impostors by each trick. */
export const FULL: Sizes = { mix: 20_000, each: 100 };
export const QUICK: Sizes = { mix: 4000, each: 10 };
export const FULL_PASSES = 5;
/** Of so short a run more passes, since each of them meets the machine's other programs. */
export const QUICK_PASSES = 7;

/** Peers at 100,000 entities, in under a minute. */
export const QUICK_SAMPLES: Samples = {
  'string-similarity': { mix: 4, impostors: 8, passes: 1 },
  'fuse.js': { mix: 2, impostors: 2, passes: 1 },
  minisearch: { mix: 50, impostors: 50, passes: 1 },
  fuzzysort: { mix: 100, impostors: 124, passes: 1 },
  'fastest-levenshtein': { mix: 30, impostors: 40, passes: 1 },
  mnemonist: { mix: 2000, impostors: 744, passes: 3 },
  '@m31coding/fuzzy-search': { mix: 120, impostors: 124, passes: 1 },
};

/** Peers at 100,000 entities. */
export const FULL_SAMPLES: Samples = {
  'string-similarity': { mix: 50, impostors: 124, passes: 1 },
  'fuse.js': { mix: 12, impostors: 24, passes: 1 },
  minisearch: { mix: 500, impostors: 620, passes: 2 },
  fuzzysort: { mix: 1000, impostors: 1240, passes: 2 },
  'fastest-levenshtein': { mix: 300, impostors: 620, passes: 2 },
  mnemonist: { mix: 10_000, impostors: 6200, passes: 3 },
  '@m31coding/fuzzy-search': { mix: 1000, impostors: 1240, passes: 2 },
};

/** Peers at a million. */
export const LARGE_SAMPLES: Samples = {
  'string-similarity': { mix: 6, impostors: 12, passes: 1 },
  'fuse.js': { mix: 2, impostors: 2, passes: 1 },
  minisearch: { mix: 20, impostors: 24, passes: 1 },
  fuzzysort: { mix: 60, impostors: 124, passes: 1 },
  'fastest-levenshtein': { mix: 20, impostors: 24, passes: 1 },
  mnemonist: { mix: 1000, impostors: 620, passes: 2 },
  '@m31coding/fuzzy-search': { mix: 60, impostors: 124, passes: 1 },
};
