import { passesFor } from '../../../src/text/passes-for';

test.each([
  ['TesIa', 'Tesla', 'I'],
  ['lnstagram', 'Instagram', 'l'],
  ['Eion Musk', 'Elon Musk', undefined],
  ['Clara', 'Ciara', undefined],
  ['CIARA', 'Ciara', ''],
  ['CLARA', 'Ciara', undefined],
  ['Arnazon', 'Amazon', 'rn'],
  ['Micr0s0ft', 'Microsoft', '0'],
  ['T.Rowe Price', 'T. Rowe Price', ''],
  ['vvhatsApp', 'WhatsApp', 'vv'],
  ['VVhatsApp', 'WhatsApp', 'VV'],
  ['Te$la', 'Tesla', '$'],
  ['HM', 'H&M', ''],
  ['', '', ''],
])('%s for %s: %s', (shown, meant, expected) => {
  expect(passesFor(shown, meant)).toBe(expected);
});
