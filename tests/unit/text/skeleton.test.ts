/** What looks alike shares a skeleton. */
import { readFileSync } from 'node:fs';
import { skeleton } from '../../../src/text/skeleton';

test.each([
  'Теsla',
  'TesIa',
  'TeѕIa',
  'Tes1a',
  'Tes|a',
  'T e s l a',
  '𝗧𝗲𝘀𝗹𝗮',
  '🅃🄴🅂🄻🄰',
  'T\u200Besla',
  'TESLA',
  'tésla',
  'Te$la',
  'T3sl4',
  'Tеѕӏа ✔️',
])('%j looks like Tesla', (name) => expect(skeleton(name)).toBe(skeleton('Tesla')));

test.each([
  ['аррӏе', 'apple'],
  ['ᗴᒪᗝᑎ', 'Elon'],
  ['vvalrnart', 'Walmart'],
  ['clelta', 'Delta'],
  ['P!nk', 'Pink'],
  ['PayPa1', 'PayPal'],
  ['NAT0', 'NATO'],
  ['B1ll G4te5', 'Bill Gates'],
  ['Yahoo!', 'yahoo'],
  ['@Tesla', 'Tesla'],
  ['Elon Musk ⓥ', 'Elon Musk'],
  ['Elon | CEO', 'Elon CEO'],
  ['\u202Eksum nole', 'Elon Musk'],
])('%j looks like %j', (a, b) => expect(skeleton(a)).toBe(skeleton(b)));

test.each([
  ['user2024', 'user2024'],
  ['Maroon 5', 'maroon5'],
  ['Studio54', 'studlo54'],
  ['1975', '1975'],
  ['007', '007'],
  ['', ''],
  ['✔️ 🚀', ''],
])('the digits of %j give %j', (text, expected) => expect(skeleton(text)).toBe(expected));

test('names that nobody would confuse have skeletons of their own', () => {
  const names = [
    'Tesla',
    'Stripe',
    'Илья',
    'Юлия',
    'Андрей',
    'Андреа',
    'かき',
    'がき',
    '김철수',
    '김철호',
    'محمد',
    'محمود',
    'मोदी',
    'मोदक',
    'ไก่',
    'ไข่',
    '王小明',
    '王小朋',
  ];
  expect(new Set(names.map(skeleton)).size).toBe(names.length);
});

interface Oracle {
  skeletons: Record<string, number[]>;
}

/** Letters that we read otherwise than UTS #39, each for a reason. */
const OTHERWISE =
  'ƧꝚƷǮȜꝪꞫƼꝮꝀꜨ' + // capitals of Latin letters count as their small letters
  'ʋɣᶌɯſẛ' + // u-like, y-like, w-like, f-like there; v, g, v, (turned) m and s here
  'ғք' + // named and used as f and p
  'ͺ' + // a mark under a vowel, not a letter beside one
  '×'; // joins two names more often than it stands for x

test("ICU's spoof checker (72.1, Unicode 15) takes the same characters for ASCII letters", () => {
  const oracle = JSON.parse(readFileSync('tests/unit/text/icu-skeletons.json', 'utf8')) as Oracle;
  const differ: string[] = [];
  let count = 0;
  for (const [expected, codePoints] of Object.entries(oracle.skeletons)) {
    for (const codePoint of codePoints) {
      const character = String.fromCodePoint(codePoint);
      count += 1;
      // Signs count as letters only beside letters; a sign of an Indic script hangs on its letter.
      if (OTHERWISE.includes(character) || /^\p{Mc}|^[\u0C02]/u.test(character)) continue;
      if (skeleton(`a${character}a`) !== skeleton(`a${expected}a`))
        differ.push(`${character} ${codePoint.toString(16)} ${expected} ${skeleton(`a${character}a`)}`);
    }
  }
  expect(count).toBe(2356);
  expect(differ).toEqual([]);
});
