/** What a careful reader would call a name, and which tricks they would notice. */
import { fold } from '../../../src/text/fold';
import type { Trick } from '../../../src/text/tricks';

const kinds = (name: string): string[] =>
  fold(name).tricks.map(({ kind, inWord }) => (inWord ? `${kind} in a word` : kind));
const trick = (name: string, kind: Trick['kind']): Trick | undefined =>
  fold(name).tricks.find((t) => t.kind === kind);

test.each([
  ['Elon Musk', 'elon musk'],
  ["O'Brien & Sons, Ltd.", 'obrien and sons ltd'],
  ['O’Brien', 'obrien'],
  ['J. K. Rowling', 'j k rowling'],
  ['George W. Bush', 'george w bush'],
  ['U.S. Army', 'u s army'],
  ['J.R.R. Tolkien', 'jrr tolkien'],
  ['J. R. R. Tolkien', 'jrr tolkien'],
  ['Jean-Luc Picard', 'jean luc picard'],
  ['AT&T', 'at and t'],
  ['Maroon 5', 'maroon 5'],
  ['Re:Zero:2', 're zero 2'],
  ['Łukasz Müßig', 'lukasz mussig'],
  ['Søren Ægir', 'soren aegir'],
  ['', ''],
  ['   ', ''],
  ['__proto__', 'proto'],
])('%j is read as %j, without any trick', (name, reading) => {
  expect(fold(name)).toEqual({ text: reading, tokens: reading === '' ? [] : reading.split(' '), tricks: [] });
});

test.each([
  ['Владимир Путин', 'владимир путин'],
  ['Дмитрий Ёлкин', 'дмитрий ёлкин'],
  ['Рома Сорос', 'рома сорос'],
  ['Νίκος Παπαδόπουλος', 'νίκοσ παπαδόπουλοσ'],
  ['محمد صلاح', 'محمد صلاح'],
  ['דוד בן־גוריון', 'דוד בן גוריון'],
  ['नरेन्द्र मोदी', 'नरेन्द्र मोदी'],
  ['東京タワー', '東京タワー'],
  ['Xジャパン', 'xジャパン'],
  ['방탄소년단', '방탄소년단'],
  ['สมชาย ใจดี', 'สมชาย ใจดี'],
  ['Nguyễn Thị Ánh', 'nguyen thi anh'],
  ['Işıl İnce', 'isil ince'],
  ['ISIL INCE', 'isil ince'],
  ['Jürgen Groß', 'jurgen gross'],
  ['Əli Əliyev', 'eli eliyev'],
  ['میر‌حسین', 'میرحسین'],
  ['IT-специалист', 'it специалист'],
])('%j is an ordinary name and reads %j', (name, reading) => {
  expect(fold(name).text).toBe(reading);
  expect(fold(name).tricks).toEqual([]);
});

test('names of other scripts that differ by an accent or a letter stay different', () => {
  const names = [
    'Андрей',
    'Андреи',
    'Пётр',
    'Петр',
    'Лиза',
    'Липа',
    'かき',
    'がき',
    'ไก',
    'ไก่',
    'كريم',
    'كرم',
  ];
  expect(new Set(names.map((name) => fold(name).text)).size).toBe(names.length);
});

test('a Cyrillic letter inside a Latin word is read as the Latin one and told with its script', () => {
  expect(fold('Еlоn Musk').text).toBe('elon musk');
  expect(fold('Еlоn Musk').tricks).toEqual([
    { kind: 'look-alike', characters: 'Ео', script: 'Cyrillic', reads: 'eo', inWord: true },
  ]);
});

test('a Latin letter inside a Russian name is the odd one out', () => {
  expect(fold('Владимир Пyтин').text).toBe('владимир путин');
  expect(trick('Владимир Пyтин', 'look-alike')).toMatchObject({
    script: 'Latin',
    characters: 'y',
    reads: 'у',
  });
});

test('a word wholly of Latin-looking letters stays in its script; beside Latin words it is told, but not as the strong case', () => {
  expect(fold('аррӏе').tricks).toEqual([]);
  expect(fold('Tim Соок').text).toBe('tim соок');
  expect(kinds('Tim Соок')).toEqual(['look-alike']);
});

test('styled letters are plain letters; one among ordinary letters is the strong case', () => {
  expect(fold('𝗧𝗲𝘀𝗹𝗮').text).toBe('tesla');
  expect(kinds('𝗧𝗲𝘀𝗹𝗮')).toEqual(['styled']);
  expect(kinds('Te𝘀la')).toEqual(['styled in a word']);
  expect(kinds('Gooɡle')).toEqual(['styled in a word']);
});

test.each([
  ['T\u200Besla', 'invisible in a word'],
  ['T\u200Desla', 'invisible in a word'],
  ['T\u00ADesla', 'invisible in a word'],
  ['Tesla\u200B', 'invisible'],
  ['\u202Ealset', 'bidi in a word'],
  ['T\u0336esla', 'marks'],
  ['Te\u0301\u0302\u0303sla', 'marks'],
  ['T e s l a', 'spaced'],
  ['T.e.s.l.a', 'spaced'],
  ['Tesla ✔️', 'tick'],
  ['Tesla (✓)', 'tick'],
  ['Tesla :verified:', 'tick'],
  ['Tesla Ⓥ', 'tick'],
  ['Tesla 🚀', 'emoji'],
  ['Tesla 🇺🇸', 'emoji'],
  ['Tesla :blobcat:', 'emoji'],
  ['Tesla®', 'symbol'],
  ['Tesla 𝕏', 'symbol'],
  ['Tesla \uF8FF', 'private-use'],
  ['ɐꞁsǝʇ', 'upside-down'],
])('%j is Tesla with one trick: %s', (name, kind) => {
  expect(fold(name).text).toBe('tesla');
  expect(kinds(name)).toEqual([kind]);
});

test.each([
  ['👩‍🚀 Sally Ride', ['emoji']],
  ['Sally ❤️ Ride', ['emoji']],
  ['Sally 1️⃣', []],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿 Sally', ['emoji']],
  ['\u2068Sally Ride\u2069', []],
  ['Sally\u200F', []],
  ['N.A.S.A.', []],
])('%j has no strong trick', (name, expected) => {
  expect([...new Set(kinds(name))]).toEqual(expected);
});

test('letters set apart become one word, two where some gaps are wider', () => {
  expect(fold('E l o n   M u s k').tokens).toEqual(['elon', 'musk']);
  expect(fold('E.l.o.n M.u.s.k').tokens).toEqual(['elon', 'musk']);
  expect(fold('E l o n M u s k').tokens).toEqual(['elonmusk']);
});

test('a Hangul filler used as a space is one, between letters it is nothing', () => {
  expect(fold('Elon\u3164Musk').text).toBe('elon musk');
  expect(fold('Te\u3164sla').text).toBe('tesla');
});

test('regional indicators are flags where they pair up, letters where they do not', () => {
  expect(fold('🇪🇱🇴🇳 🇲🇺🇸🇰').text).toBe('elon musk');
  expect(fold('Elon 🇺🇸🇿🇦').text).toBe('elon');
});

test('a currency sign before a letter is read as one', () => {
  expect(fold('₿itcoin').text).toBe('bitcoin');
  expect(fold('Bitcoin ₿').text).toBe('bitcoin');
});

test('the evidence is never longer than eight characters', () => {
  for (const { characters } of fold('𝗧𝗲𝘀𝗹𝗮 𝗠𝗼𝘁𝗼𝗿𝘀 𝗜𝗻𝗰 🚀🌍🌈🔥❤️🎉⚡🌟🍀🎈').tricks) {
    expect(Array.from(characters).length).toBeLessThanOrEqual(8);
  }
});
