/** Claims that are ordinary adjectives: "New Time" and "Real Bumble" are names of shops. */
import { wordSet } from './word-set';

export const SOFT_CLAIMS = wordSet(`
  real thereal true actual original genuine authentic only new main second 2nd secondary alternate alt spare back up private
  priv personal`);
