import fc from 'fast-check';
import { readMonth } from '../../../src/sites/reading/written-month';
import { readNumber } from '../../../src/sites/reading/written-number';

test.each([
  ['0', 'en', 0],
  ['120', 'en', 120],
  ['1,234', 'en', 1234],
  ['1.234', 'de', 1234],
  ['1 234', 'fr', 1234],
  ['1\u202f234\u202f567', 'fr', 1234567],
  ['1’234', 'de-CH', 1234],
  ['1,23,456', 'hi', 123456],
  ['12.3K', 'en', 12300],
  ['12.3K', 'nl', 12300],
  ['1M', 'en', 1000000],
  ['129.4M', 'en-GB', 129400000],
  ['1,2 Mio.', 'de', 1200000],
  ['12,3 mil', 'es', 12300],
  ['12,3 mil', 'pt', 12300],
  ['1,2 mi', 'pt', 1200000],
  ['12,3 тыс.', 'ru', 12300],
  ['1,2 млн', 'ru', 1200000],
  ['12,3 B', 'tr', 12300],
  ['1.2万', 'ja', 12000],
  ['1,234万', 'ja', 12340000],
  ['1.2億', 'ja', 120000000],
  ['1.2만', 'ko', 12000],
  ['١٢٣', 'ar', 123],
  ['١٬٢٣٤', 'ar', 1234],
  ['١٢٫٣ ألف', 'ar', 12300],
  ['۱۲٫۳ هزار', 'fa', 12300],
  ['\u200f12.3K\u200f', 'he', 12300],
])('"%s" in %s is %d', (text, language, number) => expect(readNumber(text, language)).toBe(number));

test.each([
  ['', 'en'],
  ['many', 'en'],
  ['12 parsecs', 'en'],
  ['1.5', 'en'],
  ['1,2,3', 'en'],
  ['1,234.567', 'en'],
  ['1.23.456', 'en'],
  ['12.345K6', 'en'],
  ['-5', 'en'],
])('"%s" in %s can’t be told and isn’t guessed', (text, language) =>
  expect(readNumber(text, language)).toBeUndefined(),
);

test('a number shortened by the browser’s own rules is read back to what is left of it', () => {
  const languages = [
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'ru',
    'pl',
    'tr',
    'ja',
    'ko',
    'zh',
    'zh-TW',
    'ar-EG',
    'fa',
    'hi',
    'id',
    'vi',
    'th',
    'uk',
    'sv',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.integer({ min: 0, max: 400_000_000 }),
      (language, number) => {
        const text = new Intl.NumberFormat(language, {
          notation: 'compact',
          maximumFractionDigits: 1,
        }).format(number);
        const read = readNumber(text, language);
        // Half of the last digit shown: five per cent at "1.1M", and a whole half where a language shows "1" of something.
        expect(read === undefined || Math.abs(read - number) <= number * 0.05 + 0.5).toBe(true);
        expect(number > 999 || read === number).toBe(true);
      },
    ),
  );
});

test.each(['', 'x', 'en_US', '🦊', 'zz-ZZ'])(
  'a page that declares the language "%s" breaks nothing',
  (language) => {
    expect(readNumber('12.3K', language)).toBe(12300);
    expect(readMonth('Joined May 2019', language)).toBe('2019-05');
  },
);

test.each([
  ['Joined November 2022', 'en', '2022-11'],
  ['Joined May 2010', 'en', '2010-05'],
  ['Seit März 2009 bei X', 'de', '2009-03'],
  ['Se unió en enero de 2010', 'es', '2010-01'],
  ['A rejoint Twitter en juin 2012', 'fr', '2012-06'],
  ['A rejoint Twitter en juillet 2012', 'fr', '2012-07'],
  ['Регистрация: январь 2010', 'ru', '2010-01'],
  ['С нами с января 2010 г.', 'ru', '2010-01'],
  ['2010年1月からXを利用しています', 'ja', '2010-01'],
  ['2010年12月からXを利用しています', 'ja', '2010-12'],
  ['2022年11月 加入', 'zh', '2022-11'],
  ['가입일: 2022년 11월', 'ko', '2022-11'],
  ['انضم في نوفمبر ٢٠٢٢', 'ar', '2022-11'],
  ['Ocak 2011 tarihinde katıldı', 'tr', '2011-01'],
  ['Členem od červenec 2011', 'cs', '2011-07'],
  ['Členem od června 2011', 'cs', '2011-06'],
  ['Đã tham gia Tháng 1 2013', 'vi', '2013-01'],
  ['Đã tham gia Tháng 11 2013', 'vi', '2013-11'],
])('"%s" in %s is %s', (text, language, month) => expect(readMonth(text, language)).toBe(month));

test.each([
  ['Joined 2022', 'en'],
  ['Joined November', 'en'],
  ['Joined May or June 2020', 'en'],
  ['Joined November 1822', 'en'],
  ['Joined Maybe 2020', 'en'],
  ['Joined November 2022, March 2021', 'en'],
  ['Liittyi tammikuussa 2010', 'fi'],
  ['2010年13月', 'ja'],
])('"%s" in %s can’t be told and isn’t guessed', (text, language) =>
  expect(readMonth(text, language)).toBeUndefined(),
);
