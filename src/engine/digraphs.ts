/** Transliteration: how German, Danish, Norwegian and Swedish names are written without letters of their own. */

const DIGRAPHS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  ß: 'ss',
};

/** A name in lower case with two letters for each of those: Jürgen is juergen. */
export const withDigraphs = (name: string): string =>
  name.toLowerCase().replace(/[äöüøåæß]/g, (letter) => DIGRAPHS[letter] ?? letter);
