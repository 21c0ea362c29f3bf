import { readdirSync } from 'node:fs';
import { placeholders } from '../../../src/ui/messages';
import { localeOf } from './samples';

const english = localeOf('en');
const others = readdirSync('_locales').filter((language) => language !== 'en');

test('there is more than English', () => {
  expect(others).toContain('de');
});

describe.each(others)('the sentences in %s', (language) => {
  const translated = localeOf(language);

  test('are those of the English', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.keys(english))('%s has the placeholders of the English', (key) => {
    const expected = placeholders(english[key]!.message).sort();
    expect(placeholders(translated[key]?.message ?? '').sort()).toEqual(expected);
  });

  test('name their language', () => {
    expect(translated['language']?.message).toBe(language);
  });
});

test('no sentence blames', () => {
  for (const { message } of Object.values(english)) expect(message).not.toMatch(/scam|fraud|fake person/i);
});

test('a mark has at most four words', () => {
  const marks = Object.entries(english).filter(([key]) => key.startsWith('mark_') && key !== 'mark_label');
  for (const [, { message }] of marks) expect(message.split(' ').length).toBeLessThanOrEqual(4);
});

test('no message uses the signs that browsers replace themselves', () => {
  for (const { message } of Object.values(english)) expect(message).not.toContain('$');
});
