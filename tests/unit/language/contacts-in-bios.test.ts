/** Contacts: for each language a bio that asks for money or for messages elsewhere, and one that does neither. */
import { said } from '../../support/said';

const ASKS = ['scam', 'elsewhere', 'contact'];
const asked = (bio: string): string[] => said(bio).filter((what) => ASKS.includes(what));

test.each([
  ['English', 'Message me on Telegram', 'A telegraph operator in Hull'],
  ['German', 'Schreib mir auf WhatsApp', 'Ich schreibe Briefe aus Jena'],
  ['French', 'Écrivez-moi sur Telegram', 'J’écris des lettres à Lille'],
  ['Spanish', 'Escríbeme por WhatsApp', 'Escríbeme una carta'],
  ['Portuguese', 'Chama no WhatsApp', 'Chama do fogão sempre acesa'],
  ['Italian', 'Scrivimi su Telegram', 'Scrivo racconti a Trento'],
  ['Dutch', 'Stuur me een appje', 'Stuurman op een veerboot'],
  ['Polish', 'Napisz na WhatsApp', 'Piszę wiersze w Toruniu'],
  ['Swedish', 'Skriv till mig på Telegram', 'Skriver dikter i Falun'],
  ['Norwegian', 'Kontakt meg på WhatsApp', 'Kontaktlinser og briller'],
  ['Danish', 'Skriv til mig på Telegram', 'Skriver digte i Vejle'],
  ['Finnish', 'Laita viestiä WhatsAppissa', 'Laitan ruokaa Lahdessa'],
  ['Czech', 'Napiš mi na WhatsApp', 'Píšu básně v Olomouci'],
  ['Romanian', 'Scrie-mi pe WhatsApp', 'Scriu poezii la Sibiu'],
  ['Hungarian', 'Írj rám Telegramon', 'Verseket írok Egerben'],
  ['Greek', 'Στείλε μου στο Telegram', 'Στέλνω γράμματα από τη Χίο'],
  ['Turkish', 'WhatsApp’tan yazın', 'Şiir yazarım, Sinop'],
  ['Russian', 'Пишите в телеграм', 'Пишу стихи в Самаре'],
  ['Ukrainian', 'Пишіть у вайбер', 'Пишу вірші в Полтаві'],
  ['Arabic', 'للتواصل واتساب', 'أحب التواصل مع الطبيعة'],
  ['Persian', 'در تلگرام پیام بده', 'پیام نور دانشجو'],
  ['Hebrew', 'כתבו לי בוואטסאפ', 'כותב שירים בעכו'],
  ['Hindi', 'व्हाट्सएप पर संपर्क करें', 'कविता लिखता हूं, पटना'],
  ['Bengali', 'টেলিগ্রামে মেসেজ দিন', 'কবিতা লিখি, যশোর'],
  ['Urdu', 'واٹس ایپ پر رابطہ کریں', 'شاعری لکھتا ہوں، پشاور'],
  ['Indonesian', 'Hubungi saya lewat Telegram', 'Menulis puisi di Padang'],
  ['Malay', 'Hubungi saya di WhatsApp', 'Menulis puisi di Muar'],
  ['Filipino', 'Mag-message sa Telegram', 'Sumusulat ng tula sa Naga'],
  ['Thai', 'แอดไลน์มาได้เลย', 'เขียนกลอน อยู่น่าน'],
  ['Vietnamese', 'Nhắn tin Telegram cho tôi', 'Làm thơ ở Hội An'],
  ['Chinese, simplified', '加微信聊', '写诗的人，住在大理'],
  ['Chinese, traditional', '加LINE聊', '寫詩的人，住在宜蘭'],
  ['Japanese', 'LINE追加してね', '詩を書いています'],
  ['Korean', '텔레그램으로 문의', '시를 씁니다'],
])('%s, elsewhere: "%s", not "%s"', (_, bio, innocent) => {
  expect(asked(bio)).not.toEqual([]);
  expect(asked(innocent)).toEqual([]);
});

test.each([
  ['English', 'Send BTC to join, we double your coins', 'I write about BTC'],
  ['English, of a wallet', 'We recover your wallet', 'Recovering lawyer'],
  ['English, a gift', 'Huge giveaway today', 'I give away nothing'],
  ['German', 'Verdopple dein Geld noch heute', 'Zwei Kinder, ein Hund'],
  ['French', 'Doublez votre argent', 'Doublage et voix off'],
  ['Spanish', 'Duplica tu dinero conmigo', 'Vivo en un dúplex'],
  ['Portuguese', 'Dobre seu dinheiro', 'Dobradinha aos domingos'],
  ['Italian', 'Raddoppia i tuoi soldi', 'Radio e musica'],
  ['Polish', 'Podwój swoje pieniądze', 'Podwójny espresso'],
  ['Turkish', 'Paranı ikiye katla', 'İki çocuk annesi'],
  ['Russian', 'Розыгрыш! Удвою ваши деньги', 'Играю в шахматы'],
  ['Ukrainian', 'Роздаю гроші', 'Граю в шахи'],
  ['Arabic', 'ضاعف أموالك معي', 'ضابط متقاعد'],
  ['Hindi', 'पैसा डबल करें', 'डबल रोटी की दुकान'],
  ['Indonesian', 'Gandakan uang Anda', 'Ganda putra, bulu tangkis'],
  ['Vietnamese', 'Nhân đôi tài sản', 'Nhân viên văn phòng'],
  ['Chinese', '抽奖送红包', '送孩子上学'],
  ['Japanese', '現金プレゼント中', '現代アートが好き'],
  ['Korean', '수익 보장 리딩방', '독서 모임'],
])('%s, money: "%s", not "%s"', (_, bio, innocent) => {
  expect(asked(bio)).toContain('scam');
  expect(asked(innocent)).toEqual([]);
});

test.each([
  ['I don’t use Telegram'],
  ['I am not on WhatsApp'],
  ['I will never DM you for money'],
  ['Ich bin nicht auf Telegram'],
  ['No tengo Telegram'],
  ['Não tenho Telegram'],
  ['У меня нет телеграма'],
  ['我没有Telegram'],
])('"%s" asks for nothing', (bio) => {
  expect(asked(bio)).toEqual([]);
});

test('what a business is written to for makes a contact one of trade, and money stays money', () => {
  expect(said('WhatsApp me for a free quote')).toEqual(['trade']);
  expect(said('DM for bookings')).toEqual(['trade']);
  expect(said('Telegram für Termine')).toEqual(['trade']);
  expect(said('Giveaway! DM me to book')).toContain('scam');
});
