/** Places that a branch of a brand is called by ("of America"), as single words beside a name. */
import { PLACE_WORDS } from './phrases/place-words';
import { wordSet } from './word-set';

export const PLACES = wordSet(PLACE_WORDS);
