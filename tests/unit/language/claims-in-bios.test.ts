/** Claims: for each language a bio that calls this the target's own account, one that denies it, and one that does neither. */
import { said } from '../../support/said';

test.each([
  [
    'English',
    'The official and real account of Jane Doe',
    'This is not the official account',
    'See the official site',
  ],
  [
    'German',
    'Das ist mein offizielles Konto',
    'Das ist nicht der offizielle Account',
    'Offizier a. D. aus Kiel',
  ],
  [
    'French',
    'Seul compte officiel de Jane Doe',
    'Ce n’est pas le compte officiel',
    'Officier de marine à Brest',
  ],
  ['Spanish', 'Única cuenta oficial de Jane Doe', 'No es la cuenta oficial', 'Oficina de turismo en Lugo'],
  ['Portuguese', 'Perfil oficial da Jane Doe', 'Não é o perfil oficial', 'Oficina de carros em Faro'],
  ['Italian', 'Profilo ufficiale di Jane Doe', 'Non è il profilo ufficiale', 'Ufficio stampa a Pisa'],
  ['Dutch', 'Officieel account van Jane Doe', 'Dit is niet het officiële account', 'Officier in Den Helder'],
  ['Polish', 'Oficjalny profil Jane Doe', 'To nie jest oficjalny profil', 'Oficer straży w Łodzi'],
  ['Swedish', 'Jane Does officiella konto', 'Detta är inte det officiella kontot', 'Officer i Boden'],
  ['Norwegian', 'Jane Does offisielle konto', 'Dette er ikke den offisielle kontoen', 'Offiser i Bodø'],
  ['Danish', 'Jane Does officielle profil', 'Dette er ikke den officielle profil', 'Officer i Aalborg'],
  ['Finnish', 'Jane Doen virallinen tili', 'Tämä ei ole virallinen tili', 'Virkamies Vaasassa'],
  ['Czech', 'Oficiální profil Jane Doe', 'Toto není oficiální profil', 'Úředník v Plzni'],
  ['Romanian', 'Pagina oficială Jane Doe', 'Nu este contul oficial', 'Ofițer în Constanța'],
  ['Hungarian', 'Jane Doe hivatalos oldala', 'Ez nem a hivatalos oldal', 'A városi hivatalban dolgozom'],
  ['Greek', 'Η επίσημη σελίδα της Jane Doe', 'Δεν είναι η επίσημη σελίδα', 'Σελίδα μαγειρικής'],
  ['Turkish', 'Jane Doe resmî hesabıdır', 'Resmî hesap değildir', 'Resim öğretmeni, Ankara'],
  ['Russian', 'Официальная страница Jane Doe', 'Это не официальная страница', 'Официант в Туле'],
  ['Ukrainian', 'Офіційна сторінка Jane Doe', 'Це не офіційна сторінка', 'Офіціант у Києві'],
  ['Arabic', 'الحساب الرسمي لـ Jane Doe', 'هذا ليس الحساب الرسمي', 'رسام من دمشق'],
  ['Persian', 'صفحه رسمی Jane Doe', 'این صفحه رسمی نیست', 'رسام در اصفهان'],
  ['Hebrew', 'החשבון הרשמי של Jane Doe', 'זה לא החשבון הרשמי', 'רשם מקרקעין בחיפה'],
  ['Hindi', 'Jane Doe का आधिकारिक पेज', 'यह आधिकारिक पेज नहीं है', 'सरकारी अधिकारी, लखनऊ'],
  ['Bengali', 'Jane Doe এর অফিসিয়াল পেজ', 'এটি অফিসিয়াল পেজ নয়', 'অফিসে কাজ করি, খুলনা'],
  ['Urdu', 'Jane Doe کا آفیشل پیج', 'یہ آفیشل پیج نہیں ہے', 'آفس میں کام، کراچی'],
  ['Indonesian', 'Akun resmi Jane Doe', 'Ini bukan akun resmi', 'Resmikan taman di Solo'],
  ['Malay', 'Akaun rasmi Jane Doe', 'Ini bukan akaun rasmi', 'Perasmian taman di Kuching'],
  ['Filipino', 'Opisyal na page ni Jane Doe', 'Hindi opisyal na page', 'Opisina sa Iloilo'],
  ['Thai', 'บัญชีทางการของ Jane Doe', 'ไม่ใช่บัญชีทางการ', 'ทำงานราชการ ขอนแก่น'],
  ['Vietnamese', 'Trang chính thức của Jane Doe', 'Đây không phải trang chính thức', 'Công chức ở Vinh'],
  ['Chinese, simplified', 'Jane Doe 官方账号', '这不是官方账号', '官员，在兰州工作'],
  ['Chinese, traditional', 'Jane Doe 官方帳號', '這不是官方帳號', '公務員，在花蓮工作'],
  ['Japanese', 'Jane Doeの公式アカウント', '公式アカウントではありません', '公園の近くに住んでいます'],
  ['Korean', 'Jane Doe 공식 페이지입니다', '공식 페이지가 아닙니다', '공원 근처에 삽니다'],
])('%s: "%s" claims, "%s" denies, "%s" does neither', (_, claim, denied, innocent) => {
  expect(said(claim)).toContain('claim');
  expect(said(denied)).not.toContain('claim');
  // Who denies to be official discloses it.
  expect(said(denied).some((what) => what === 'denial' || what === 'parody')).toBe(true);
  expect(said(innocent)).toEqual([]);
});

test.each([
  ['English, of the only one', 'This is my only page!', 'This is my only chance'],
  [
    'English, of a second one',
    'Backup account, my old account was hacked',
    'I back up my account every night',
  ],
  ['English, by the name', 'The real Jane Doe', 'The real cost of living'],
  ['German', 'Mein altes Konto wurde gehackt', 'Mein altes Haus wurde verkauft'],
  ['Spanish', 'Mi única cuenta', 'Mi única hija'],
  ['Portuguese', 'Conta reserva', 'Mesa reservada'],
  ['Turkish', 'Yedek hesap', 'Yedek parça, Konya'],
  ['Russian', 'Это мой единственный аккаунт', 'Это мой единственный сын'],
  ['Japanese', '本人です', '日本人です'],
])('%s: "%s", not "%s"', (_, claim, innocent) => {
  expect(said(claim)).toContain('claim');
  expect(said(innocent)).not.toContain('claim');
});

test.each([
  ['Follow the official account instead'],
  ['Official page of Bristol chess club'],
  ['Fan account of the real Jane Doe'],
  ['Official fan page'],
  ['Real estate page'],
  ['Official accountant of nobody'],
])('"%s" claims nothing for itself', (bio) => {
  expect(said(bio)).not.toContain('claim');
});
