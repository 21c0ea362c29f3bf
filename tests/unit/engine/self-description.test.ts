/** What name and bio say of the account, in a verdict: each attack beside the ordinary thing that looks like it. */
import type { Level, Profile } from '../../../src/model';
import { entity, profile, verdictOf } from '../../support/entities';

const MUSK = entity('Elon Musk', { accounts: { x: ['elonmusk'] } });
const JOHNSON = entity('Mike Johnson', { accounts: { x: ['SpeakerJohnson'] } });
const TELEGRAM = entity('Telegram', { kind: 'organisation', accounts: { x: ['telegram'] } });

const levelOf = (name: string, handle: string, bio?: string, more: Partial<Profile> = {}): Level => {
  const shown = bio === undefined ? more : { bio, ...more };
  return verdictOf(profile(name, handle, shown), MUSK, JOHNSON, TELEGRAM).level;
};
const LOUD: readonly Level[] = ['possible', 'likely'];

describe('a word of disclosure in another sense discloses nothing', () => {
  test.each([
    ['Watch live: Musk doubles your crypto'],
    ['Beware of fake accounts! This is my only page'],
    ['Cuidado con las cuentas falsas. Mi única cuenta'],
    ['Daily giveaways, updates soon'],
  ])('of an impostor: "%s"', (bio) => {
    expect(levelOf('Elon Musk', 'elonmuskk', bio)).toBe('likely');
  });
  test.each([
    ['Watch collector. Bristol.'],
    ['Plumbing in Leeds. Free quotes!'],
    ['daily updates about my life'],
    ['Fan of good coffee, father of two'],
    ['Kommentare zur Kommunalpolitik'],
    ['Not affiliated with any party'],
  ])('of a namesake: "%s"', (bio) => {
    expect(levelOf('Mike Johnson', 'mj_horology', bio)).toBe('namesake');
  });
});

describe('an account’s own word discloses', () => {
  test.each([
    ['elonmuskfans', 'Fan account'],
    ['elonmusk_daily', 'Daily Elon Musk updates'],
    ['em_quotes', 'Quotes by Elon Musk'],
    ['em_news_24', 'News about @elonmusk'],
    ['not_em_77', 'Parody. Not affiliated.'],
    ['em_fan_tr', 'Elon Musk hayran sayfası, resmi değildir'],
    ['em_fan_jp', 'Elon Muskの非公式ファンアカウント'],
  ])('@%s: "%s"', (handle, bio) => {
    expect(levelOf('Elon Musk', handle, bio)).toBe('disclosed');
  });
});

describe('what contradicts the bio’s word voids it', () => {
  test.each([
    ['a handle one letter from the listed one', 'elonmusck', 'Parody account'],
    ['a handle that looks like it', 'eIonmusk', 'Fan account'],
    ['a claim', 'em_9912', 'Fan page and official account'],
    ['money', 'em_9912', 'Fan page. Giveaway, send BTC now'],
    ['a contact elsewhere', 'em_9912', 'Fan page! Message me on WhatsApp'],
  ])('%s', (_, handle, bio) => {
    const { level, signals } = verdictOf(profile('Elon Musk', handle, { bio }), MUSK);
    expect(LOUD).toContain(level);
    // The card says both, and the disclosure still speaks against.
    expect(signals.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['disclosed-in-bio', 'disclosure-contradicted']),
    );
  });
  test('a name that says so where the site asks for it is read by everybody', () => {
    expect(levelOf('Parody Elon Musk', 'elonmusck')).toBe('disclosed');
    expect(levelOf('Elon Musk Fans', 'em_9912', 'Huge giveaway, send BTC')).not.toBe('disclosed');
  });
  test('a fan who takes messages stays a fan', () => {
    expect(levelOf('Elon Musk', 'em_fanpage', 'Fan page. DM for removal')).toBe('disclosed');
  });
});

describe('a denied claim is no claim', () => {
  test.each([
    ['Elon Musk (não oficial)'],
    ['Elon Musk (not official)'],
    ['Elon Musk (nicht offiziell)'],
    ['Elon Musk (no oficial)'],
    ['Elon Musk (non officiel)'],
  ])('"%s" discloses, and without the denial claims', (name) => {
    expect(levelOf(name, 'em_9912')).toBe('disclosed');
    expect(levelOf(name.replace(/\((?:não|not|nicht|no|non) /u, '('), 'elonmusk_x')).not.toBe('disclosed');
  });
});

describe('a contact in the name', () => {
  test('“via Telegram” and a giveaway are no words of another name', () => {
    expect(LOUD).toContain(levelOf('Elon Musk via Telegram', 'kx7741jq'));
    expect(LOUD).toContain(levelOf('Elon Musk Giveaway', 'kx7741jq'));
    expect(levelOf('Elon Musk via Mars', 'kx7741jq')).toBe('none');
  });
  test('what the target is called is no contact', () => {
    const { signals } = verdictOf(profile('Telegram', 'q_1', { bio: 'Telegram for everybody' }), TELEGRAM);
    expect(signals.map(({ id }) => id)).not.toContain('scam-contact');
  });
  test('the card says that it stands in the name', () => {
    const { signals } = verdictOf(profile('Elon Musk via Telegram', 'kx7741jq'), MUSK);
    expect(signals.find(({ id }) => id === 'scam-contact')?.finding).toEqual({
      variant: 'name',
      words: 'via telegram',
    });
  });
});

describe('a contact in the bio', () => {
  test('money is a key; a trade’s contact weighs nothing, a bare one little for a shared name', () => {
    const contact = (name: string, bio: string) =>
      verdictOf(profile(name, 'mj_leeds', { bio }), MUSK, JOHNSON).signals.find(
        ({ id }) => id === 'scam-contact',
      );
    expect(contact('Mike Johnson', 'Send BTC, we double your coins')).toMatchObject({ key: true });
    expect(contact('Mike Johnson', 'WhatsApp me for a free quote')?.weight).toBe(0);
    expect(contact('Mike Johnson', 'WhatsApp 07700 900123')?.key).toBeUndefined();
    expect(contact('Elon Musk', 'WhatsApp 07700 900123')).toMatchObject({ key: true });
    expect(contact('Mike Johnson', 'I don’t use WhatsApp')).toBeUndefined();
  });
  test('an honest plumber of a shared name is a namesake', () => {
    expect(levelOf('Mike Johnson', 'mj_plumb', 'Plumbing in Leeds. WhatsApp 07700 900123')).toBe('namesake');
    expect(levelOf('Mike Johnson', 'mj_plumb', 'WhatsApp me for a free quote')).toBe('namesake');
  });
});

describe('a warning of others is half a claim', () => {
  test('it weighs where no claim does, and is no key', () => {
    const found = verdictOf(profile('Elon Musk', 'em_9912', { bio: 'Report fake accounts!' }), MUSK).signals;
    expect(found.find(({ id }) => id === 'claims-identity')).toMatchObject({
      weight: 1,
      finding: { variant: 'warns' },
    });
    expect(levelOf('Mike Johnson', 'mj_leeds', 'Beware of the dog')).toBe('namesake');
  });
});
