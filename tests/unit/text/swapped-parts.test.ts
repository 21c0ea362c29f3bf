/** Two words in the other order are told from digits and single letters that anybody puts on either side. */
import { isTurnedRound } from '../../../src/text/swapped-parts';

test('two words in the other order', () => {
  expect(isTurnedRound('airlineszorblax', 'zorblaxairlines')).toBe(true);
  expect(isTurnedRound('zorblaxairlines', 'zorblaxairlines')).toBe(false);
  expect(isTurnedRound('airlinezorblaxs', 'zorblaxairlines')).toBe(false);
  expect(isTurnedRound('zorblax', 'zorblaxairlines')).toBe(false);
});

test('digits and a single letter are no words', () => {
  expect(isTurnedRound('29zorblax', 'zorblax29')).toBe(false);
  expect(isTurnedRound('xzorblax', 'zorblaxx')).toBe(false);
});
