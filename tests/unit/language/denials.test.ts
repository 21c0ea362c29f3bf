/** Words that deny being the one named: for each language a bio that has one, and one that has none. */
import { NOT_REAL } from '../../../src/language/denials';
import { disclosedInBio } from '../../support/said';

test.each([
  ['English', 'I am not the real Jane Doe', 'I am the real Jane Doe'],
  ['Spanish', 'No soy Jane Doe', 'Soy Jane Doe'],
  ['Spanish, of another', 'No es Jane Doe', 'Esta es Jane Doe'],
  ['Portuguese', 'Não sou a Jane Doe', 'Sou a Jane Doe'],
  ['Portuguese, of another', 'Não é a Jane Doe', 'É a Jane Doe'],
  ['French', 'Je ne suis pas Jane Doe', 'Je suis Jane Doe'],
  ['German', 'Ich bin nicht Jane Doe', 'Ich bin Jane Doe'],
  ['German, of an account', 'Hier schreibt keine Jane Doe', 'Hier schreibt Jane Doe'],
  ['Italian', 'Non sono Jane Doe', 'Sono Jane Doe'],
  ['Dutch', 'Ik ben niet Jane Doe', 'Ik ben Jane Doe'],
  ['Indonesian', 'Saya bukan Jane Doe', 'Saya Jane Doe'],
  ['Polish', 'Nie jestem Jane Doe', 'Jestem Jane Doe'],
  ['Swedish', 'Jag är inte Jane Doe', 'Jag är Jane Doe'],
  ['Norwegian', 'Jeg er ikke Jane Doe', 'Jeg er Jane Doe'],
  ['Russian', 'Я не Jane Doe', 'Я Jane Doe'],
  ['Arabic', 'لست Jane Doe', 'أنا Jane Doe'],
  ['Hebrew', 'אני לא Jane Doe', 'אני Jane Doe'],
  ['Hindi', 'मैं नहीं Jane Doe', 'मैं Jane Doe'],
  ['Japanese', '本人ではない Jane Doe', '本人です Jane Doe'],
  ['Chinese', '我不是 Jane Doe', '我是 Jane Doe'],
  ['Korean', '진짜가 아닌 Jane Doe', '진짜 Jane Doe'],
])('%s: "%s" denies it, "%s" does not', (_, bio, innocent) => {
  expect(disclosedInBio(bio)).toBe('parody');
  expect(disclosedInBio(innocent)).toBeUndefined();
});

test.each([
  ['English', 'not jane doe', 'notes of jane doe'],
  ['English, by another word', '"fake jane doe"', 'faker jane doe'],
])('%s: the name "%s" begins by denying, "%s" does not', (_, name, innocent) => {
  expect(NOT_REAL.test(name)).toBe(true);
  expect(NOT_REAL.test(innocent)).toBe(false);
});
