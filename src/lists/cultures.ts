/**
 * The cultures by whose names people are counted: how many live in them, what share of those can be met where profiles
 * are judged, how they order a name, and how frequent a name is that their statistics lack.
 */

/** One culture of names, mostly a country or a language. */
export interface Culture {
  /** People, in millions. */
  people: number;
  /** Share of them with an account on the sites that are judged, 0 to 1; rough. */
  online: number;
  /** What a name is worth that is read with the family name first, 0 to 1, against one with it last. */
  familyFirst: number;
  /** Share of the people who bear a typical given or family name that the statistics lack, in parts per million. */
  otherGiven: number;
  otherFamily: number;
  /** The script of its names, where it isn't the Latin one; they are known romanised as well. */
  script?: 'Arabic' | 'Cyrillic' | 'Greek' | 'Hangul' | 'Han' | 'Hebrew' | 'Thai';
  /** How the words after the family name are one given name: Jong-un, Ing-wen. */
  isGivenJoined?: boolean;
}

type Row = [people: number, online: number, familyFirst: number, otherGiven: number, otherFamily: number];

const culture = ([people, online, familyFirst, otherGiven, otherFamily]: Row): Culture => ({
  people,
  online,
  familyFirst,
  otherGiven,
  otherFamily,
});

const inScript = (script: Culture['script'], row: Row): Culture => ({
  ...culture(row),
  ...(script ? { script } : {}),
});

const joined = (script: Culture['script'], row: Row): Culture => ({
  ...inScript(script, row),
  isGivenJoined: true,
});

/**
 * By code; lists/names/cultures.tsv has their names, and of US lists/names/{forenames,surnames}-us.txt. Populations of
 * 2025 with those who moved away left out; `US` stands for the United States, the United Kingdom, Ireland, Canada,
 * Australia and New Zealand.
 */
export const CULTURES: Readonly<Record<string, Culture>> = {
  US: culture([500, 0.6, 0.02, 1, 0.2]),
  // Mexico to Argentina, and Spain; Brazil with Portugal; the Philippines, whose names are Spanish.
  LA: culture([420, 0.45, 0.05, 20, 5]),
  ES: culture([48, 0.5, 0.05, 2, 5]),
  BR: culture([222, 0.5, 0.05, 1, 20]),
  PH: culture([115, 0.5, 0.05, 50, 30]),
  // Germany, Austria and Switzerland; Netherlands and Flanders; the five Nordic countries.
  DE: culture([100, 0.4, 0.05, 20, 15]),
  FR: culture([68, 0.45, 0.05, 20, 15]),
  IT: culture([59, 0.45, 0.1, 20, 10]),
  NL: culture([25, 0.5, 0.05, 30, 20]),
  SE: culture([28, 0.5, 0.05, 30, 20]),
  PL: culture([38, 0.4, 0.1, 20, 20]),
  // From Czechia to Bulgaria and Albania, Hungary with its family names first among them.
  CS: culture([110, 0.4, 0.1, 30, 15]),
  GR: inScript('Greek', [11, 0.45, 0.1, 50, 15]),
  RU: inScript('Cyrillic', [146, 0.25, 0.5, 5, 20]),
  UA: inScript('Cyrillic', [40, 0.4, 0.5, 20, 30]),
  BY: inScript('Cyrillic', [9.2, 0.3, 0.5, 50, 30]),
  TR: culture([86, 0.5, 0.05, 50, 20]),
  AR: inScript('Arabic', [420, 0.45, 0.1, 100, 20]),
  IR: inScript('Arabic', [90, 0.3, 0.1, 100, 20]),
  IL: inScript('Hebrew', [8, 0.5, 0.1, 100, 30]),
  // Hindu India and neighbours; Sikhs; Muslims of Pakistan, India and Bangladesh.
  IN: culture([1150, 0.3, 0.1, 20, 20]),
  SK: culture([28, 0.4, 0.1, 200, 200]),
  SA: culture([610, 0.25, 0.1, 50, 30]),
  CN: joined('Han', [1400, 0.04, 1, 20, 0.5]),
  // With Hong Kong and Macau.
  TW: joined('Han', [31, 0.5, 1, 20, 20]),
  KR: joined('Hangul', [78, 0.4, 1, 100, 2]),
  JP: inScript('Han', [125, 0.6, 1, 50, 5]),
  VN: culture([98, 0.4, 1, 300, 200]),
  TH: inScript('Thai', [70, 0.5, 0.05, 50, 2]),
  ID: culture([275, 0.35, 0.1, 30, 30]),
  MY: culture([34, 0.55, 0.1, 100, 100]),
  NG: culture([225, 0.2, 0.2, 50, 20]),
  GH: culture([34, 0.25, 0.2, 50, 40]),
  AW: culture([250, 0.15, 0.2, 50, 20]),
  AE: culture([250, 0.15, 0.2, 50, 20]),
  // The second name is the father's given name.
  ET: culture([125, 0.06, 0.05, 100, 100]),
  ZA: culture([62, 0.35, 0.1, 50, 40]),
};

/** A share in parts per million as one from 0 to 1. */
export const MILLION = 1e6;

/** Countries by culture, where the code of the country isn't that of the culture. */
const COUNTRIES: Readonly<Record<string, string>> = {
  US: 'GB IE CA AU NZ',
  LA: 'MX CO AR VE CL PE EC CU DO GT HN SV NI CR PA BO PY UY PR',
  BR: 'PT AO MZ CV',
  DE: 'AT CH LI',
  FR: 'MC',
  IT: 'SM VA',
  NL: 'BE',
  SE: 'NO DK FI IS',
  CS: 'CZ SK HU RO BG HR SI RS BA ME MK AL XK LT LV EE',
  GR: 'CY',
  AR: 'EG SA AE IQ SY JO LB PS YE OM KW QA BH LY TN DZ MA SD MR',
  SA: 'PK BD AF MV',
  IN: 'NP LK',
  TW: 'HK MO',
  KR: 'KP',
  AW: 'SN CI CM CD CG BJ TG BF ML NE GN GA TD SL LR GM',
  AE: 'KE TZ UG RW BI ZM ZW MW SO BW NA',
  ET: 'ER',
  MY: 'SG BN',
};

/** Codes of cultures that are those of other countries: Laos, Aruba, Slovakia, none. */
const NO_COUNTRY = ['LA', 'AW', 'SK', 'CS'];

const CULTURE_OF: ReadonlyMap<string, string> = new Map([
  ...Object.keys(CULTURES)
    .filter((code) => !NO_COUNTRY.includes(code))
    .map((code): [string, string] => [code, code]),
  ...Object.entries(COUNTRIES).flatMap(([code, countries]) =>
    countries.split(' ').map((country): [string, string] => [country, code]),
  ),
]);

/** The culture of most names in a country (ISO 3166-1 alpha-2); undefined for one that no culture stands for. */
export const cultureOf = (country: string): string | undefined => CULTURE_OF.get(country);
