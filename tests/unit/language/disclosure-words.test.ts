/** Single words of disclosure around a name: for each language a name that has one, and one that has none. */
import { DISCLOSURE_WORDS } from '../../../src/language/disclosure-words';
import { fold } from '../../../src/text/fold';

/** The words of the concept in a name, as the look-up leaves them around the listed one. */
const found = (name: string): string[] => fold(name).tokens.filter((token) => DISCLOSURE_WORDS.has(token));

test.each([
  ['English', 'Tesla Parody', 'parody', 'Tesla Parade'],
  ['English, of fans', 'Tesla Fanpage', 'fanpage', 'Tesla Fantasy'],
  ['Spanish', 'Tesla Parodia', 'parodia', 'Tesla Parada'],
  ['Portuguese', 'Conta Tesla', 'conta', 'Contato Tesla'],
  ['French', 'Tesla Parodie', 'parodie', 'Tesla Paradis'],
  ['German', 'Tesla Fanseite', 'fanseite', 'Tesla Seite'],
  ['Italian', 'Tesla Ufficiale', 'ufficiale', 'Tesla Ufficio'],
  ['Dutch', 'Tesla Fanpagina', 'fanpagina', 'Tesla Fantastisch'],
  ['Polish', 'Tesla Fanklub', 'fanklub', 'Tesla Klub'],
  ['Turkish', 'Tesla Hayran', 'hayran', 'Tesla Bayram'],
  ['Indonesian', 'Penggemar Tesla', 'penggemar', 'Pengajar Tesla'],
  ['Vietnamese', 'Tesla Nhái', 'nhai', 'Tesla Nhà'],
  ['Thai', 'Tesla ล้อเลียน', 'ล้อเลียน', 'Tesla ล้อรถ'],
  ['Russian', 'Тесла Пародия', 'пародия', 'Тесла Парад'],
  ['Japanese', 'Tesla なりきり', 'なりきり', 'Tesla なりたい'],
  ['Korean', 'Tesla 패러디', '패러디', 'Tesla 패션'],
  ['Chinese', 'Tesla 恶搞', '恶搞', 'Tesla 恶人'],
  ['Arabic', 'Tesla ساخر', 'ساخر', 'Tesla ساحر'],
  ['Hebrew', 'Tesla פרודיה', 'פרודיה', 'Tesla פרוזה'],
  ['Hindi', 'Tesla पैरोडी', 'पैरोडी', 'Tesla पैर'],
])('%s: "%s" has %s, "%s" has none', (_, name, word, innocent) => {
  expect(found(name)).toEqual([word]);
  expect(found(innocent)).toEqual([]);
});
