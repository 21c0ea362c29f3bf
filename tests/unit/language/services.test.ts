/** Words of service: for each language a name that has one, and one that has none. */
import { SERVICES } from '../../../src/language/services';
import { fold } from '../../../src/text/fold';

/** The words of the concept in a name, as the look-up leaves them around the listed one. */
const found = (name: string): string[] => fold(name).tokens.filter((token) => SERVICES.has(token));

test.each([
  ['English', 'Tesla Support', 'support', 'Tesla Sport'],
  ['English, of money', 'Tesla Refund', 'refund', 'Tesla Fund'],
  ['German', 'Tesla Hilfe', 'hilfe', 'Tesla Halle'],
  ['Spanish', 'Soporte Tesla', 'soporte', 'Soportes de Tesla'],
  ['Spanish, help', 'Tesla Ayuda', 'ayuda', 'Tesla Ayuno'],
  ['Portuguese', 'Suporte Tesla', 'suporte', 'Esporte Tesla'],
  ['Portuguese, help', 'Tesla Ajuda', 'ajuda', 'Tesla Ajuste'],
  ['French', 'Aide Tesla', 'aide', 'Raide Tesla'],
  ['Italian', 'Assistenza Tesla', 'assistenza', 'Assisi Tesla'],
])('%s: "%s" has %s, "%s" has none', (_, name, word, innocent) => {
  expect(found(name)).toEqual([word]);
  expect(found(innocent)).toEqual([]);
});
