/** Warnings: for each language a bio that calls other accounts fake, which discloses nothing, and one that warns of another thing. */
import { said } from '../../support/said';

test.each([
  ['English', 'Beware of fake accounts!', 'Beware of the dog'],
  ['German', 'Vorsicht vor Fake-Accounts', 'Vorsicht vor dem Hund'],
  ['French', 'Attention aux faux comptes', 'Attention aux chiens'],
  ['Spanish', 'Cuidado con las cuentas falsas', 'Cuidado con el perro'],
  ['Portuguese', 'Cuidado com perfis falsos', 'Cuidado com o cão'],
  ['Italian', 'Attenti ai profili falsi', 'Attenti ai cani'],
  ['Dutch', 'Pas op voor nepaccounts', 'Pas op voor de hond'],
  ['Polish', 'Uwaga na fałszywe konta', 'Uwaga na psa'],
  ['Swedish', 'Varning för falska konton', 'Varning för hunden'],
  ['Norwegian', 'Pass på falske kontoer', 'Pass på hunden'],
  ['Danish', 'Advarsel mod falske profiler', 'Advarsel mod hunden'],
  ['Finnish', 'Varokaa valetilejä', 'Varokaa koiraa'],
  ['Czech', 'Pozor na falešné profily', 'Pozor na psa'],
  ['Romanian', 'Atenție la conturile false', 'Atenție la câine'],
  ['Hungarian', 'Vigyázzatok a hamis oldalakkal', 'Vigyázzatok a kutyára'],
  ['Greek', 'Προσοχή στους ψεύτικους λογαριασμούς', 'Προσοχή στους σκύλους'],
  ['Turkish', 'Sahte hesaplara dikkat', 'Köpeğe dikkat'],
  ['Russian', 'Осторожно, фейковые аккаунты', 'Осторожно, злая собака'],
  ['Ukrainian', 'Остерігайтеся фейків', 'Обережно, собака'],
  ['Arabic', 'احذروا الحسابات المزيفة', 'احذروا الكلب'],
  ['Persian', 'مراقب صفحات جعلی باشید', 'مراقب سگ باشید'],
  ['Hebrew', 'היזהרו מחשבונות מזויפים', 'היזהרו מהכלב'],
  ['Hindi', 'फर्जी अकाउंट से सावधान', 'कुत्ते से सावधान'],
  ['Bengali', 'ভুয়া আইডি থেকে সাবধান', 'কুকুর থেকে সাবধান'],
  ['Urdu', 'جعلی اکاؤنٹس سے ہوشیار', 'کتے سے ہوشیار'],
  ['Indonesian', 'Waspada akun palsu', 'Waspada anjing galak'],
  ['Malay', 'Awas akaun palsu', 'Awas anjing'],
  ['Filipino', 'Mag-ingat sa mga fake account', 'Mag-ingat sa aso'],
  ['Thai', 'ระวังบัญชีปลอม', 'ระวังสุนัข'],
  ['Vietnamese', 'Cẩn thận tài khoản giả mạo', 'Cẩn thận chó dữ'],
  ['Chinese, simplified', '谨防假冒', '小心狗'],
  ['Chinese, traditional', '有人冒充我，請檢舉', '小心狗'],
  ['Japanese', 'なりすましにご注意ください', '犬にご注意ください'],
  ['Korean', '사칭 계정 주의', '개 조심'],
])('%s: "%s", not "%s"', (_, bio, innocent) => {
  expect(said(bio)).toContain('warning');
  expect(said(bio).filter((what) => ['parody', 'fan', 'commentary', 'denial'].includes(what))).toEqual([]);
  expect(said(innocent)).toEqual([]);
});
