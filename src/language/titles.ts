/** Titles and forms of address, taken off people's names on both sides. */
import { TITLE_WORDS } from './phrases/title-words';
import { wordSet } from './word-set';

export const TITLES = wordSet(TITLE_WORDS);

/** Titles that somebody has only by election or appointment: a namesake of a politician's needs the office as well. */
export const PUBLIC_TITLES = wordSet(`
  president pres senator sen representative rep congressman congresswoman speaker governor gov mayor minister pm mp mep
  secretary chancellor`);
