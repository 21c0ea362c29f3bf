/** Words by which a name denies, at its very start, what follows ("Not …", "Faux …"). */

/** For texts as plain-text.ts gives them. */
export const NOT_REAL =
  /^\W*(not|fake|definitely not|not the real|faux|fausse|falso|falsa|finto|finta|falscher|falsche|nep|falszywy|фейковый|фейк) /u;
