/** Sentences that call this the target's own account: for each language a bio that has one, and one that has none. */
import { OWN_ACCOUNT } from '../../../src/language/claim-sentences';
import { fold } from '../../../src/text/fold';

const claimIn = (bio: string): string | undefined => OWN_ACCOUNT.exec(fold(bio).text)?.[0];

test.each([
  [
    'English',
    'This is the official account of Tesla',
    'this is the official account',
    'See the official site',
  ],
  ['English, of a second account', 'My backup account!', 'my backup account', 'I back up my account'],
  ['French', 'Compte officiel de Tesla', 'compte officiel', 'Compte de fans de Tesla'],
  ['Spanish', 'Cuenta oficial de Tesla', 'cuenta oficial', 'Cuenta de noticias de Tesla'],
  ['Portuguese', 'Conta oficial da Tesla', 'conta oficial', 'Conta de notícias da Tesla'],
  ['German', 'Offizieller Account von Tesla', 'offizieller account', 'Privater Account'],
  ['Italian', 'Account ufficiale di Tesla', 'account ufficiale', 'Account di notizie'],
  ['Turkish', 'Tesla resmî hesabı', 'resmi hesab', 'Tesla haber hesabı'],
])('%s: "%s" says "%s", "%s" does not', (_, bio, claim, innocent) => {
  expect(claimIn(bio)).toBe(claim);
  expect(claimIn(innocent)).toBeUndefined();
});

// Their sentences are in the pattern, and its `\b` keeps them from being found: it knows ASCII letters alone.
test.each([
  ['Russian', 'Официальный аккаунт Тесла', 'официальный аккаунт'],
  ['Japanese', 'テスラの公式アカウント', '公式アカウント'],
  ['Chinese', '特斯拉官方账号', '官方账号'],
  ['Korean', '테슬라 공식 계정', '공식 계정'],
  ['Arabic', 'الحساب الرسمي لتسلا', 'الحساب الرسمي'],
])('not read yet, %s: "%s"', (_, bio, claim) => {
  expect(fold(bio).text).toContain(claim);
  expect(OWN_ACCOUNT.source).toContain(claim);
  expect(claimIn(bio)).toBeUndefined();
});
