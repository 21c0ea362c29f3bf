/** Words of slogans, and of accounts without a name, that hundreds of strangers bear. */
import { WORDS_OF_SLOGANS } from './phrases/slogan-words';
import { wordSet } from './word-set';

export const SLOGAN_WORDS = wordSet(WORDS_OF_SLOGANS);
