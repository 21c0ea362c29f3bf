/** Titles and forms of address, taken off people's names on both sides. */
import { wordSet } from './word-set';

export const TITLES = wordSet(`
  president pres senator sen representative rep congressman congresswoman speaker governor gov mayor minister prime
  secretary chancellor ambassador judge justice mp mep dr prof professor sir dame lord lady pope king
  queen prince princess rev reverend father hon honorable honourable imam rabbi sheikh general gen colonel col captain
  capt coach jr sr ii iii phd md esq ceo`);

/** Titles that somebody has only by election or appointment: a namesake of a politician's needs the office as well. */
export const PUBLIC_TITLES = wordSet(`
  president pres senator sen representative rep congressman congresswoman speaker governor gov mayor minister pm mp mep
  secretary chancellor`);
