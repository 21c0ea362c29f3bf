/** The parts of handles, and what one handle has that another hasn't. */
import { difference, withinOneEdit } from '../../../src/text/edit-distance';
import { isMixedScriptWord, scriptsOf } from '../../../src/text/script';
import { similarity } from '../../../src/text/similarity';
import { handleTokens, stripTrailingDigits } from '../../../src/text/tokenizer';

test.each([
  ['LillyPadCo', 'lilly pad co'],
  ['KINGJamez', 'king jamez'],
  ['GeorgeWBush43', 'george w bush 43'],
  ['elon_musk.real-one', 'elon musk real one'],
  ['paypal_support', 'paypal support'],
  ['50cent', '50 cent'],
  ['NBCNews', 'nbc news'],
  ['élanVital', 'élan vital'],
])('%s holds the words %s', (handle, words) => expect(handleTokens(handle)).toEqual(words.split(' ')));

test('a handle without words has no tokens', () => {
  expect(handleTokens('___')).toEqual([]);
  expect(handleTokens('')).toEqual([]);
});

test.each([
  ['elonmusk123', 'elonmusk'],
  ['elon_musk_2024_', 'elon_musk'],
  ['elonmusk', 'elonmusk'],
  ['elonmusk_', 'elonmusk_'],
  ['1975', '1975'],
])('%s without its last digits is %s', (handle, rest) => expect(stripTrailingDigits(handle)).toBe(rest));

const marked = (a: string, b: string): string[] =>
  difference(a, b).map(([start, end]) => a.slice(start, end));

test.each([
  ['TesIaReal', 'Tesla', ['I', 'Real']],
  ['elonmuskik', 'elonmusk', ['ik']],
  ['elonmursk', 'elonmusk', ['r']],
  ['realTesla', 'Tesla', ['real']],
  ['GeorgeWBushs', 'georgewbush', ['s']],
  ['KINGJamez', 'KingJames', ['z']],
  ['AdamSchefterN0T', 'AdamSchefter', ['N0T']],
  ['Tesla', 'tesla', []],
  ['Теsla', 'Tesla', ['Те']],
])('%s beside %s differs in %j', (a, b, parts) => {
  expect(marked(a, b)).toEqual(parts);
});

test('an edit says what it did and where', () => {
  expect(withinOneEdit('elonmusk', 'elonmsuk')).toEqual({ kind: 'swap', at: 5, from: 'us', to: 'su' });
  expect(withinOneEdit('tesla', 'teslas')).toEqual({ kind: 'insert', at: 5, from: '', to: 's' });
  expect(withinOneEdit('tesla', 'tsla')).toEqual({ kind: 'delete', at: 1, from: 'e', to: '' });
  expect(withinOneEdit('tesla', 'tesIa')).toEqual({ kind: 'replace', at: 3, from: 'l', to: 'I' });
  expect(withinOneEdit('a😀', 'a😁')).toEqual({ kind: 'replace', at: 1, from: '😀', to: '😁' });
  expect(withinOneEdit('tesla', 'tesla')?.kind).toBe('none');
  expect(withinOneEdit('tesla', 'testy')).toBeUndefined();
});

test('likeness goes from 0 to 1', () => {
  expect(similarity('Tesla', 'Tesla')).toBe(1);
  expect(similarity('Tesla', 'xyz')).toBe(0);
  expect(similarity('elonmuskik', 'elonmusk')).toBeGreaterThan(0.8);
});

test('scripts are those of the letters, styled letters counting as what they are styled from', () => {
  expect([...scriptsOf('Elon Маск 123 ✔️')]).toEqual(['Latin', 'Cyrillic']);
  expect([...scriptsOf('𝗧𝗲𝘀𝗹𝗮')]).toEqual(['Latin']);
  expect([...scriptsOf('東京タワー')]).toEqual(['Han', 'Katakana']);
});

test.each([
  ['Еlon', true],
  ['Тεѕlа', true],
  ['Xジャパン東京', false],
  ['방탄BTS', false],
  ['Владимир', false],
  ['Tesla', false],
  ['123', false],
])('%s mixes scripts as no language does: %s', (word, mixed) => expect(isMixedScriptWord(word)).toBe(mixed));
