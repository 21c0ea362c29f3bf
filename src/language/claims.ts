/** Words around a name that claim to be the one named ("official", "backup"). */
import { CLAIM_WORDS } from './phrases/claim-words';
import { wordSet } from './word-set';

export const CLAIMS = wordSet(CLAIM_WORDS);

/** Claims that an author's own second account wouldn't make. */
export const FIRM_CLAIMS = wordSet('official real verified original genuine authentic');
