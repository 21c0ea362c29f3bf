/** Parody: for each language a bio by which an account says so, and one that has the word in another sense. */
import { said } from '../../support/said';

test.each([
  ['English', 'Parody account, nothing here is true', 'I write satire for a small newspaper'],
  ['German', 'Parodie-Account. Nicht ernst gemeint!', 'Ich schreibe Satire für die Bühne'],
  ['French', 'Compte parodique de Jane Doe', 'J’écris des parodies pour le théâtre'],
  ['Spanish', 'Cuenta de parodia. Puro humor', 'Escribo sátira política los domingos'],
  ['Portuguese', 'Perfil de humor e paródia', 'Escrevo sátira para jornais do Porto'],
  ['Italian', 'Profilo parodia, si ride e basta', 'Scrivo satira per il teatro di Bari'],
  ['Dutch', 'Parodie-account over Jane Doe', 'Ik schrijf satire voor het theater'],
  ['Polish', 'Konto parodystyczne, tylko żarty', 'Piszę satyrę do gazety w Łodzi'],
  ['Swedish', 'Parodikonto med glimten i ögat', 'Skriver satir för radio i Lund'],
  ['Norwegian', 'Dette er en parodikonto', 'Skriver satire for teatret i Bergen'],
  ['Danish', 'Satirekonto om Jane Doe', 'Skriver satire til en avis i Aarhus'],
  ['Finnish', 'Parodiatili, ei oikea Jane', 'Kirjoitan satiiria lehteen Turussa'],
  ['Czech', 'Parodický účet', 'Píšu satiru do novin v Brně'],
  ['Romanian', 'Cont de parodie, doar glume', 'Scriu satiră pentru un ziar din Iași'],
  ['Hungarian', 'Ez egy paródia oldal', 'Szatírát írok egy pécsi lapba'],
  ['Greek', 'Σατιρικός λογαριασμός', 'Γράφω σάτιρα για το θέατρο στην Πάτρα'],
  ['Turkish', 'Parodi hesabıdır', 'İzmir’de mizah dergisi okurum'],
  ['Russian', 'Пародийный аккаунт', 'Пишу сатиру для театра в Перми'],
  ['Ukrainian', 'Сатиричний акаунт про Jane Doe', 'Пишу сатиру для театру у Львові'],
  ['Arabic', 'هذا حساب ساخر', 'كاتب ساخر في جريدة محلية بالقاهرة'],
  ['Persian', 'این صفحه طنز است', 'نویسنده طنز در روزنامه شیراز'],
  ['Hebrew', 'זה חשבון פרודיה', 'כותב סאטירה לתיאטרון בחיפה'],
  ['Hindi', 'यह पैरोडी अकाउंट है', 'मैं व्यंग्य लिखता हूं, जयपुर से'],
  ['Bengali', 'এটি একটি প্যারোডি পেজ', 'আমি ব্যঙ্গ কবিতা লিখি ঢাকায়'],
  ['Urdu', 'یہ پیروڈی اکاؤنٹ ہے', 'لاہور میں مزاحیہ شاعری لکھتا ہوں'],
  ['Indonesian', 'Akun parodi, jangan serius', 'Menulis satir untuk koran di Bandung'],
  ['Malay', 'Akaun parodi sahaja', 'Menulis satira untuk akhbar di Ipoh'],
  ['Filipino', 'Hindi totoong Jane Doe, biro lang', 'Sumusulat ng parody songs sa Cebu'],
  ['Thai', 'เพจล้อเลียน ขำๆ', 'ชอบดูหนัง อยู่เชียงใหม่'],
  ['Vietnamese', 'Đây là tài khoản nhại', 'Tôi viết thơ châm biếm ở Huế'],
  ['Chinese, simplified', '恶搞账号，请勿当真', '在成都教书，喜欢看戏'],
  ['Chinese, traditional', '惡搞帳號，請勿當真', '在台南教書，喜歡看戲'],
  ['Japanese', 'なりきり垢です', '奈良で先生をしています'],
  ['Korean', '패러디 계정입니다', '부산에서 풍물을 배웁니다'],
])('%s: "%s", not "%s"', (_, bio, innocent) => {
  expect(said(bio)).toContain('parody');
  expect(said(innocent)).toEqual([]);
});

test.each([
  ['This is not a parody account'],
  ['Kein Parodie-Account!'],
  ['No es una cuenta de parodia'],
  ['Это не пародийный аккаунт'],
])('"%s" denies it', (bio) => {
  expect(said(bio)).not.toContain('parody');
});
