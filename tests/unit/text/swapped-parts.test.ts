/** Two words in the other order are told from digits and single letters that anybody puts on either side. */
import { hasSwappedParts } from '../../../src/text/swapped-parts';

test('two words in the other order', () => {
  expect(hasSwappedParts('airlineszorblax', 'zorblaxairlines')).toBe(true);
  expect(hasSwappedParts('zorblaxairlines', 'zorblaxairlines')).toBe(false);
  expect(hasSwappedParts('airlinezorblaxs', 'zorblaxairlines')).toBe(false);
  expect(hasSwappedParts('zorblax', 'zorblaxairlines')).toBe(false);
});

test('digits and a single letter are no words', () => {
  expect(hasSwappedParts('29zorblax', 'zorblax29')).toBe(false);
  expect(hasSwappedParts('xzorblax', 'zorblaxx')).toBe(false);
});
