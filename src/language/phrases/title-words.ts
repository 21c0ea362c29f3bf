/** Titles and forms of address; folded, see titles.ts. */
export const TITLE_WORDS = `
  president pres senator sen representative rep congressman congresswoman speaker governor gov mayor minister prime
  secretary chancellor ambassador judge justice mp mep dr prof professor sir dame lord lady pope king
  queen prince princess rev reverend father hon honorable honourable imam rabbi sheikh general gen colonel col captain
  capt coach jr sr ii iii phd md esq ceo`;
