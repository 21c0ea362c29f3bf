/** Words that claim to be the one named: for each language a name that has one, and one that has none. */
import { CLAIMS, FIRM_CLAIMS } from '../../../src/language/claims';
import { fold } from '../../../src/text/fold';

/** The words of the concept in a name, as the look-up leaves them around the listed one. */
const found = (name: string): string[] => fold(name).tokens.filter((token) => CLAIMS.has(token));

test.each([
  ['English', 'Tesla Official', 'official', 'Tesla Officer'],
  ['English, of a second account', 'Elon Musk Backup', 'backup', 'Elon Musk Backpack'],
  ['French', 'Tesla Officiel', 'officiel', 'Tesla Officieux'],
  ['French, feminine', 'Page Officielle', 'officielle', 'Page Facile'],
  ['German', 'Tesla Offiziell', 'offiziell', 'Tesla Offizier'],
  ['Spanish', 'Tesla Oficial', 'oficial', 'Tesla Oficina'],
  ['Portuguese', 'Página Oficial da Tesla', 'oficial', 'Oficina da Tesla'],
  ['Filipino', 'Tesla Ofisyal', 'ofisyal', 'Tesla Opisina'],
  ['Italian', 'Tesla Ufficiale', 'ufficiale', 'Tesla Ufficio'],
  ['Indonesian', 'Tesla Resmi', 'resmi', 'Tesla Resmikan'],
  ['Turkish', 'Tesla Resmî', 'resmi', 'Tesla Resim'],
  ['Dutch', 'Tesla Officieel', 'officieel', 'Tesla Officier'],
  ['Finnish', 'Tesla Virallinen', 'virallinen', 'Tesla Vieras'],
  ['Polish', 'Tesla Oficjalny', 'oficjalny', 'Tesla Oficer'],
  ['Czech', 'Tesla Oficiální', 'oficialni', 'Tesla Oficír'],
  ['Russian', 'Тесла Официальный', 'официальный', 'Тесла Официант'],
  ['Japanese', 'テスラ 公式', '公式', 'テスラ 公園'],
  ['Chinese', '特斯拉 官方', '官方', '特斯拉 官网'],
  ['Korean', '테슬라 공식', '공식', '테슬라 공원'],
  ['Arabic', 'تسلا الرسمي', 'الرسمي', 'تسلا الرسام'],
  ['German, of a tick', 'Tesla Verifiziert', 'verifiziert', 'Tesla Verfahren'],
  ['Swedish', 'Tesla Officiell', 'officiell', 'Tesla Officer'],
  ['Norwegian', 'Tesla Offisiell', 'offisiell', 'Tesla Offiser'],
  ['Danish', 'Tesla Officielt', 'officielt', 'Tesla Officer'],
  ['Romanian', 'Tesla Verificat', 'verificat', 'Tesla Verificare'],
  ['Hungarian', 'Tesla Hivatalos', 'hivatalos', 'Tesla Hivatal'],
  ['Greek', 'Tesla Επίσημη', 'επίσημη', 'Tesla Επιστήμη'],
  ['Ukrainian', 'Тесла Офіційний', 'офіційний', 'Тесла Офіціант'],
  ['Hebrew', 'טסלה הרשמי', 'הרשמי', 'טסלה הראשון'],
  ['Hindi', 'टेस्ला आधिकारिक', 'आधिकारिक', 'टेस्ला अधिकार'],
  ['Bengali', 'টেসলা অফিসিয়াল', 'অফিসিয়াল', 'টেসলা অফিস'],
  ['Urdu', 'ٹیسلا آفیشل', 'آفیشل', 'ٹیسلا آفس'],
  ['Thai', 'เทสลา ทางการ', 'ทางการ', 'เทสลา ทาง'],
])('%s: "%s" has %s, "%s" has none', (_, name, word, innocent) => {
  expect(found(name)).toEqual([word]);
  expect(found(innocent)).toEqual([]);
});

test('of the claims, a firm one is none that a second account makes of itself', () => {
  expect(['official', 'real', 'backup', 'second'].filter((claim) => FIRM_CLAIMS.has(claim))).toEqual([
    'official',
    'real',
  ]);
});
