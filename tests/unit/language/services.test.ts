/** Words of service: for each language a name that has one, and one that has none. */
import { SERVICES } from '../../../src/language/services';
import { fold } from '../../../src/text/fold';

/** The words of the concept in a name, as the look-up leaves them around the listed one. */
const found = (name: string): string[] => fold(name).tokens.filter((token) => SERVICES.has(token));

test.each([
  ['English', 'Tesla Support', 'support', 'Tesla Sport'],
  ['English, of money', 'Tesla Refund', 'refund', 'Tesla Fund'],
  ['German', 'Tesla Hilfe', 'hilfe', 'Tesla Halle'],
  ['Spanish', 'Soporte Tesla', 'soporte', 'Soportes de Tesla'],
  ['Spanish, help', 'Tesla Ayuda', 'ayuda', 'Tesla Ayuno'],
  ['Portuguese', 'Suporte Tesla', 'suporte', 'Esporte Tesla'],
  ['Portuguese, help', 'Tesla Ajuda', 'ajuda', 'Tesla Ajuste'],
  ['French', 'Aide Tesla', 'aide', 'Raide Tesla'],
  ['Italian', 'Assistenza Tesla', 'assistenza', 'Assisi Tesla'],
  ['German, of customers', 'Tesla Kundendienst', 'kundendienst', 'Tesla Kunden'],
  ['Spanish, of money', 'Tesla Reembolso', 'reembolso', 'Tesla Reembarque'],
  ['French, of money', 'Tesla Remboursement', 'remboursement', 'Tesla Remboursé'],
  ['Dutch', 'Tesla Klantenservice', 'klantenservice', 'Tesla Klanten'],
  ['Polish', 'Tesla Infolinia', 'infolinia', 'Tesla Inflacja'],
  ['Swedish', 'Tesla Kundtjänst', 'kundtjanst', 'Tesla Kunder'],
  ['Norwegian', 'Tesla Kundeservice', 'kundeservice', 'Tesla Kunder'],
  ['Finnish', 'Tesla Asiakaspalvelu', 'asiakaspalvelu', 'Tesla Asiakas'],
  ['Czech', 'Tesla Podpora', 'podpora', 'Tesla Podzim'],
  ['Romanian', 'Tesla Asistență', 'asistenta', 'Tesla Asistent'],
  ['Hungarian', 'Tesla Ügyfélszolgálat', 'ugyfelszolgalat', 'Tesla Ügyfelek'],
  ['Greek', 'Tesla Εξυπηρέτηση', 'εξυπηρέτηση', 'Tesla Εξυπηρετητής'],
  ['Russian', 'Тесла Поддержка', 'поддержка', 'Тесла Подделка'],
  ['Ukrainian', 'Тесла Підтримка', 'підтримка', 'Тесла Підлога'],
  ['Arabic', 'دعم تسلا', 'دعم', 'دعوة تسلا'],
  ['Persian', 'پشتیبانی تسلا', 'پشتیبانی', 'پشتکار تسلا'],
  ['Hebrew', 'טסלה תמיכה', 'תמיכה', 'טסלה תמונה'],
  ['Hindi', 'टेस्ला सपोर्ट', 'सपोर्ट', 'टेस्ला स्पोर्ट'],
  ['Bengali', 'টেসলা সাপোর্ট', 'সাপোর্ট', 'টেসলা স্পোর্ট'],
  ['Urdu', 'ٹیسلا سپورٹ', 'سپورٹ', 'ٹیسلا سپورٹس'],
  ['Indonesian', 'Tesla Bantuan', 'bantuan', 'Tesla Bantul'],
  ['Thai', 'เทสลา ช่วยเหลือ', 'ช่วยเหลือ', 'เทสลา ช่วย'],
  ['Chinese', '特斯拉 客服', '客服', '特斯拉 客户'],
  ['Japanese', 'テスラ サポート', 'サポート', 'テスラ サッカー'],
  ['Korean', '테슬라 고객센터', '고객센터', '테슬라 고객'],
])('%s: "%s" has %s, "%s" has none', (_, name, word, innocent) => {
  expect(found(name)).toEqual([word]);
  expect(found(innocent)).toEqual([]);
});
