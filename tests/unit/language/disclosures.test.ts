/** Words of parody, fans and commentary: for each language a bio that has one, and one that has none. */
import { disclosuresOf } from '../../../src/engine/disclosure';
import { fold } from '../../../src/text/fold';
import { entity, profile } from '../../support/entities';

const DOE = entity('Jane Doe');
/** The kind that a bio discloses where a reader sees it. */
function kindIn(bio: string): string | undefined {
  const subject = profile('Jane Doe', 'q7', { bio });
  const { inBio } = disclosuresOf(subject, DOE, 'jane doe', fold(bio).text);
  expect(inBio?.hidden ?? false).toBe(false);
  return inBio?.kind;
}

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
    expect(kindIn(bio)).toBe('parody');
    expect(kindIn(innocent)).toBeUndefined();
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
    expect(kindIn(bio)).toBe('fan');
    expect(kindIn(innocent)).toBeUndefined();
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
    expect(kindIn(bio)).toBe('fan');
    expect(kindIn(innocent)).toBeUndefined();
  });
});

describe('commentary', () => {
  test.each([
    ['English', 'Commentary on politics', 'Communal politics'],
    ['Spanish', 'Comentarios de política', 'Comedor'],
    ['French', 'Commentaires politiques', 'Commerce'],
    ['German', 'Kommentare zur Politik', 'Komma'],
    ['Italian', 'Commenti sul calcio', 'Commercio'],
    ['Polish', 'Komentarze', 'Komedia'],
    ['Turkish', 'Yorumlar', 'Yorgun'],
    ['Russian', 'Комментарии', 'Комета'],
    ['Ukrainian', 'Коментарі', 'Комета'],
    ['Arabic', 'تعليقات', 'تعليم'],
    ['Hebrew', 'פרשנות', 'פרשת השבוע'],
    ['Japanese', '政治の解説', '政治の話'],
    ['Chinese', '时事评论', '时事新闻'],
    ['Korean', '축구 해설', '축구 선수'],
  ])('%s: "%s", not "%s"', (_, bio, innocent) => {
    expect(kindIn(bio)).toBe('commentary');
    expect(kindIn(innocent)).toBeUndefined();
  });
});
