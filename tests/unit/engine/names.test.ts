/** The short way to a text's bare letters gives what the fold gives. */
import fc from 'fast-check';
import { squeeze } from '../../../src/engine/names';
import { fold } from '../../../src/text/fold';

const asTheFold = (text: string): void =>
  expect([text, squeeze(text)]).toEqual([text, fold(text).tokens.join('')]);

test('of any printable ASCII', () => {
  fc.assert(fc.property(fc.string({ maxLength: 320, unit: 'grapheme-ascii' }), asTheFold), { numRuns: 3000 });
});

test.each([
  "O'Brien & Sons",
  'T e s l a',
  'J. R. R. Tolkien',
  'a:verified:',
  'snake_case',
  '',
  'x'.repeat(600),
])('of %j', asTheFold);
