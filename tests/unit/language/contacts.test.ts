/** Phrases that ask to write elsewhere, to invest or to claim: for each language bios that have one, and one that has none. */
import { CONTACT } from '../../../src/language/contacts';
import { fold } from '../../../src/text/fold';

const contactIn = (bio: string): string | undefined => CONTACT.exec(fold(bio).text)?.[0];

test.each([
  ['English, elsewhere', 'Message me on Telegram', 'telegram', 'A telegraph operator'],
  ['English, in private', 'DM me for help', 'dm me', 'My DMs are closed'],
  ['English, a gift', 'Huge Giveaway today', 'giveaway', 'I give away nothing'],
  ['English, money', 'Send BTC to join', 'send btc', 'I write about BTC'],
  ['English, recovery', 'We recover your funds', 'recover your funds', 'Recovering lawyer'],
  ['English, investing', 'Crypto trading signals', 'crypto trading', 'Cryptography teacher'],
  ['Spanish, by the name of a product', 'Escríbeme por WhatsApp', 'whatsapp', 'Escríbeme una carta'],
])('%s: "%s" says "%s", "%s" does not', (_, bio, words, innocent) => {
  expect(contactIn(bio)).toBe(words);
  expect(contactIn(innocent)).toBeUndefined();
});
