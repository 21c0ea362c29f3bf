/** Accents of one language beside accents of none. */
import { isOfOneLanguage } from '../../../src/text/accents';

describe('isOfOneLanguage', () => {
  const WORDS = `Élysée Müßig Muñoz Gonçalves Željko Łukaszewski Dvořák Őrség Şimşek Ağaoğlu Nguyễn Phú Trọng Þórðarson Jørgensen Ķēniņš
Çelëbi Māori Xiānshēng Muḥammad Ṣāliḥ Kṛṣṇa Ọbásanjọ́ Țepeș Žižkovský Saül Zoë Brontë Cañón Háček Sørlåth
Brězanec Škałowa Kaszëbskò Mòrzón Ślōnskŏ Çağıí Bįįhkóół Čhąȟpé Añjàŋ Lɔkásá Rêzäñ`;
  test.each(WORDS.split(/\s+/))('%s is', (word) => {
    expect(isOfOneLanguage(word)).toBe(true);
  });
  test('none at all, and one alone', () => {
    for (const word of ['', 'Musk', 'Möre', '𝐄lon', '李'])
      expect([word, isOfOneLanguage(word)]).toEqual([word, true]);
  });
  test.each(['Ëłóñ', 'Müšķ', 'Jáčķšöñ', 'Špřïñgš', 'Jámëš', 'Márťïñ'])('%s is of no language', (word) => {
    expect(isOfOneLanguage(word)).toBe(false);
    expect(isOfOneLanguage(word.normalize('NFD').toUpperCase())).toBe(false);
  });
});
