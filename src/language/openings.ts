/** Words by which people begin a handle or a name when the plain one is taken ("the", "iam"); they claim nothing. */
import { wordSet } from './word-set';

export const OPENINGS = wordSet('the its iam im am my hey hi mr mrs ms miss');
