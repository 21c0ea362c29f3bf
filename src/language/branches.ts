/** Words of a branch, a region or a channel around a name: neither a claim nor a disclosure. */
import { BRANCH_WORDS } from './phrases/branch-words';
import { wordSet } from './word-set';

export const BRANCHES = wordSet(BRANCH_WORDS);

/** Branches that a person has only who is known: an office, people who speak for them. */
export const OFFICES = wordSet('pr press media hq team office');
