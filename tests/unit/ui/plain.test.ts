import fc from 'fast-check';
import { isolated, plain } from '../../../src/ui/plain';

test('an ordinary name stays as it is', () => {
  for (const name of ['George W. Bush', 'Beyoncé', 'José 🇲🇽', 'محمد بن راشد', '👩‍🚀 Ann', 'นำ้']) {
    expect(plain(name)).toBe(name);
  }
});

test('directions, control characters and lone surrogates are taken out', () => {
  expect(plain('\u202Eksum\u202C \u2066nole\u2069')).toBe('ksum nole');
  expect(plain('a\u0000b\nc\u2028d')).toBe('a b c d');
  expect(plain('x\ud800y')).toBe('x y');
});

test('stacked marks are cut down', () => {
  expect(plain(`Z${'\u0301'.repeat(200)}`)).toBe(`Z${'\u0301'.repeat(3)}`);
});

test('whatever is put in, one bounded line comes out, unable to end its isolate', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const line = plain(text);
      expect(Array.from(line).length).toBeLessThanOrEqual(60);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      expect(isolated(text)).toBe(`\u2068${line}\u2069`);
    }),
  );
});

test('a text that was cut ends in an ellipsis', () => {
  expect(plain('x'.repeat(10_000))).toBe(`${'x'.repeat(59)}…`);
  expect(plain(`a${'\u202e'.repeat(10_000)}`)).toBe('a…');
});
