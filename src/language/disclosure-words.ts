/**
 * Single words around a name by which accounts say that they are about somebody; of parts of speech only that they make
 * no other name. What the account discloses is read with `sayings.ts`.
 */
import { WORDS_OF_DISCLOSURE } from './phrases/disclosure-words';
import { wordSet } from './word-set';

export const DISCLOSURE_WORDS = wordSet(WORDS_OF_DISCLOSURE);
