/** Fans: for each language a bio by which an account says that fans run it, and one that has a fan's word of something else. */
import { said } from '../../support/said';

test.each([
  ['English', 'Fan account for Jane Doe', 'Lifelong fan of good coffee'],
  ['German', 'Fanseite über Jane Doe', 'Fan von Hertha, Vater von zwei Töchtern'],
  ['French', 'Compte de fans de Jane Doe', 'Fan de rugby à Toulouse'],
  ['Spanish', 'Página de fans de Jane Doe', 'Fan del buen café en Sevilla'],
  ['Portuguese', 'Fã-clube da Jane Doe', 'Sou fã de bolos, moro em Braga'],
  ['Italian', 'Pagina fan di Jane Doe', 'Fan della Roma da sempre'],
  ['Dutch', 'Fanpagina van Jane Doe', 'Fan van fietsen in Utrecht'],
  ['Polish', 'Konto fanowskie Jane Doe', 'Fan rowerów z Gdyni'],
  ['Swedish', 'Fankonto för Jane Doe', 'Fan av kaffe, bor i Umeå'],
  ['Norwegian', 'Fanside for Jane Doe', 'Fan av ski og fjell'],
  ['Danish', 'Fanside for Jane Doe', 'Fan af cykling i Odense'],
  ['Finnish', 'Jane Doen fanitili', 'Jääkiekon fani Oulusta'],
  ['Czech', 'Fanouškovský účet Jane Doe', 'Fanoušek Baníku, otec dvou dětí'],
  ['Romanian', 'Pagină de fani Jane Doe', 'Fan al cafelei bune din Cluj'],
  ['Hungarian', 'Jane Doe rajongói oldal', 'A kávé rajongója Győrből'],
  ['Greek', 'Σελίδα θαυμαστών της Jane Doe', 'Μου αρέσει ο καφές στον Βόλο'],
  ['Turkish', 'Jane Doe hayran sayfası', 'Kahve hayranı, Bursa'],
  ['Russian', 'Фан-страница Jane Doe', 'Фанат хорошего кофе из Омска'],
  ['Ukrainian', 'Фан-сторінка Jane Doe', 'Фанат доброї кави з Одеси'],
  ['Arabic', 'صفحة معجبين بـ Jane Doe', 'من عشاق القهوة في تونس'],
  ['Persian', 'پیج طرفداران Jane Doe', 'طرفدار قهوه خوب در تبریز'],
  ['Hebrew', 'עמוד מעריצים של Jane Doe', 'מעריץ של קפה טוב בחיפה'],
  ['Hindi', 'Jane Doe का फैन पेज', 'चाय का फैन, पुणे से'],
  ['Bengali', 'Jane Doe ফ্যান পেজ', 'চায়ের ভক্ত, সিলেট'],
  ['Urdu', 'Jane Doe کا فین پیج', 'چائے کا مداح، ملتان'],
  ['Indonesian', 'Akun penggemar Jane Doe', 'Penggemar kopi dari Malang'],
  ['Malay', 'Akaun peminat Jane Doe', 'Peminat kopi dari Melaka'],
  ['Filipino', 'Fan page para kay Jane Doe', 'Tagahanga ng kape sa Davao'],
  ['Thai', 'เพจแฟนคลับ Jane Doe', 'ชอบกาแฟ อยู่ภูเก็ต'],
  ['Vietnamese', 'Trang người hâm mộ Jane Doe', 'Thích cà phê, sống ở Đà Lạt'],
  ['Chinese, simplified', 'Jane Doe 粉丝站', '喜欢咖啡的人，住在西安'],
  ['Chinese, traditional', 'Jane Doe 粉絲專頁', '喜歡咖啡的人，住在高雄'],
  ['Japanese', 'Jane Doeの応援アカウントです', 'コーヒーのファン、札幌在住'],
  ['Korean', 'Jane Doe 팬 페이지', '커피를 좋아하는 대구 사람'],
])('%s: "%s", not "%s"', (_, bio, innocent) => {
  expect(said(bio)).toContain('fan');
  expect(said(innocent)).toEqual([]);
});

test.each([
  ['daily Jane Doe updates', 'daily updates about my life'],
  ['Photos and more. Updates on Jane Doe', 'Life updates from the road'],
  ['Tribute to Jane Doe', 'Tribute band, weddings and parties'],
  ['Jane Doe archive', 'County archive, Kent'],
])('a word of many trades is a fan’s beside the name: "%s", not "%s"', (bio, innocent) => {
  expect(said(bio)).toContain('fan');
  expect(said(innocent)).toEqual([]);
});

test.each([
  ['news about Jane Doe', 'news about Leeds'],
  ['Jane Doe quotes, every day', 'Plumbing in Leeds. Free quotes!'],
  ['Jane Doe Watch', 'Watch collector. Bristol.'],
  ['Commentary on Jane Doe', 'Watch live: Jane Doe tonight'],
  ['Quotes by Jane Doe', 'Watch Jane Doe live'],
])('commentary is about the name: "%s", not "%s"', (bio, innocent) => {
  expect(said(bio)).toContain('commentary');
  expect(said(innocent)).toEqual([]);
});
