/** Words of parody, fans and commentary: for each language a bio that has one, and one that has none. */
import { disclosedInBio } from '../../support/said';

describe('parody', () => {
  test.each([
    ['English', 'Parody account', 'Paradise lost'],
    ['English, by a denial', 'Not affiliated with anybody', 'Affiliated with a university'],
    ['Spanish', 'Cuenta de humor, no oficial', 'Cuenta de la oficina'],
    ['Portuguese', 'Paródia, não oficial', 'Página de uma oficina'],
    ['French', 'Compte humoristique', 'Compte de voyage'],
    ['German', 'Inoffizieller Account', 'Persönlicher Account'],
    ['Italian', 'Profilo non ufficiale', 'Profilo di un ufficio'],
    ['Dutch', 'Niet officieel', 'Officier'],
    ['Polish', 'Konto nieoficjalne', 'Konto prywatne'],
    ['Czech', 'Neoficiální účet', 'Osobní účet'],
    ['Hungarian', 'Nem hivatalos oldal', 'Hivatal'],
    ['Turkish', 'Mizah hesabı', 'Kişisel hesap'],
    ['Indonesian', 'Akun tidak resmi', 'Akun pribadi'],
    ['Swedish', 'Inofficiellt konto', 'Privat konto'],
    ['Danish', 'Uofficiel profil', 'Privat profil'],
    ['Finnish', 'Epävirallinen tili', 'Oma tili'],
    ['Vietnamese', 'Không chính thức', 'Chính tôi'],
    ['Russian', 'Пародийный аккаунт', 'Парадный вход'],
    ['Ukrainian', 'Пародія', 'Парад'],
    ['Greek', 'Λογαριασμός παρωδίας', 'Λογαριασμός εργασίας'],
    ['Arabic', 'حساب ساخر', 'حساب شخصي'],
    ['Persian', 'صفحه طنز', 'صفحه شخصی'],
    ['Hebrew', 'חשבון פרודיה', 'חשבון אישי'],
    ['Hindi', 'पैरोडी अकाउंट', 'निजी अकाउंट'],
    ['Japanese', 'これは非公式です', 'これは公園です'],
    ['Korean', '패러디 계정', '개인 계정'],
    ['Chinese, simplified', '恶搞账号', '个人账号'],
    ['Chinese, traditional', '惡搞帳號', '個人帳號'],
    ['Thai', 'บัญชีล้อเลียน', 'บัญชีส่วนตัว'],
  ])('%s: "%s", not "%s"', (_, bio, innocent) => {
    expect(disclosedInBio(bio)).toBe('parody');
    expect(disclosedInBio(innocent)).toBeUndefined();
  });
});

describe('fan accounts', () => {
  test.each([
    ['English', 'Fan account', 'Fantasy account'],
    ['Spanish', 'Cuenta de fans', 'Cuenta de viajes'],
    ['Portuguese', 'Fã-clube', 'Fábrica e clube'],
    ['French', 'Compte fan', 'Compte perso'],
    ['German', 'Fanseite', 'Seite'],
    ['Italian', 'Pagina di fan', 'Pagina di ricette'],
    ['Dutch', 'Fanpagina', 'Pagina'],
    ['Polish', 'Konto fanowskie', 'Konto firmowe'],
    ['Turkish', 'Hayran hesabı', 'Bayram hesabı'],
    ['Indonesian', 'Akun penggemar', 'Akun pengajar'],
    ['Russian', 'Фан-аккаунт', 'Мой аккаунт'],
    ['Ukrainian', 'Фан сторінка', 'Моя сторінка'],
    ['Arabic', 'حساب معجبين', 'حساب شخصي'],
    ['Hebrew', 'חשבון מעריצים', 'חשבון אישי'],
    ['Hindi', 'फैन अकाउंट', 'निजी अकाउंट'],
    ['Japanese', 'ファンアカウントです', 'アカウントです'],
    ['Korean', '팬 계정', '개인 계정'],
    ['Chinese, simplified', '粉丝账号', '个人账号'],
    ['Chinese, traditional', '粉絲專頁', '個人專頁'],
    ['Thai', 'แฟนคลับ', 'คลับ'],
  ])('%s: "%s", not "%s"', (_, bio, innocent) => {
    expect(disclosedInBio(bio)).toBe('fan');
    expect(disclosedInBio(innocent)).toBeUndefined();
  });
});

describe('words of fans, next to the name alone', () => {
  test.each([
    ['English', 'Jane Doe updates', 'My updates'],
    ['Spanish', 'Admiradores de Jane Doe', 'Admiradores de la naturaleza'],
    ['Turkish', 'Jane Doe hayranı', 'Hayran'],
    ['Indonesian', 'Penggemar Jane Doe', 'Penggemar kopi'],
    ['Russian', 'Поклонники Jane Doe', 'Поклонники кофе'],
    ['Arabic', 'محبي Jane Doe', 'محبي القهوة'],
    ['Hebrew', 'מעריצים של Jane Doe', 'מעריצים של קפה'],
    ['Hindi', 'Jane Doe प्रशंसक', 'कॉफ़ी प्रशंसक'],
    ['Japanese', 'Jane Doe 推し', 'コーヒー 推し'],
    ['Korean', 'Jane Doe 팬', '커피 팬'],
    ['Chinese', 'Jane Doe 的粉丝', '咖啡的粉丝'],
    ['Thai', 'แฟน Jane Doe', 'แฟน กาแฟ'],
  ])('%s: "%s", not "%s"', (_, bio, innocent) => {
    expect(disclosedInBio(bio)).toBe('fan');
    expect(disclosedInBio(innocent)).toBeUndefined();
  });
});

describe('commentary, which is about the name', () => {
  test.each([
    ['English', 'Commentary on Jane Doe', 'Commentary on politics'],
    ['Spanish', 'Comentarios sobre Jane Doe', 'Comentarios de política'],
    ['French', 'Commentaires sur Jane Doe', 'Commentaires politiques'],
    ['German', 'Kommentare zu Jane Doe', 'Kommentare zur Politik'],
    ['Italian', 'Commenti su Jane Doe', 'Commenti sul calcio'],
    ['Polish', 'Komentarze o Jane Doe', 'Komentarze'],
    ['Turkish', 'Jane Doe yorumları', 'Yorumlar'],
    ['Russian', 'Комментарии о Jane Doe', 'Комментарии'],
    ['Ukrainian', 'Коментарі про Jane Doe', 'Коментарі'],
    ['Arabic', 'تعليقات عن Jane Doe', 'تعليقات'],
    ['Hebrew', 'פרשנות על Jane Doe', 'פרשנות'],
    ['Japanese', 'Jane Doeの解説', '政治の解説'],
    ['Chinese', 'Jane Doe 评论', '时事评论'],
    ['Korean', 'Jane Doe 해설', '축구 해설'],
  ])('%s: "%s", not "%s"', (_, bio, innocent) => {
    expect(disclosedInBio(bio)).toBe('commentary');
    expect(disclosedInBio(innocent)).toBeUndefined();
  });
});
