/** Signals of what stands around name and handle: bio, disclosure, counts, thread, list. */
import type { Profile, Signal } from '../../../src/model';
import type { SignalId } from '../../../src/signal-id';
import { entity, profile, verdictOf } from '../../support/entities';

const TESLA = entity('Tesla', { kind: 'organisation', accounts: { x: ['Tesla'] }, domains: ['tesla.com'] });
const MUSK = entity('Elon Musk', { accounts: { x: ['elonmusk'], instagram: ['elonsgram'] } });
const BUSH = entity('George W. Bush', { accounts: { instagram: ['georgewbush'] }, absent: ['x'] });
const JOHNSON = entity('Mike Johnson', { accounts: { x: ['SpeakerJohnson'] }, absent: ['bluesky'] });
const LILLY = entity('Eli Lilly and Company', {
  kind: 'organisation',
  accounts: { x: ['LillyPad'], facebook: ['elilillyandco'] },
});

const find = (id: SignalId, subject: Profile): Signal | undefined =>
  verdictOf(subject, TESLA, MUSK, BUSH, JOHNSON, LILLY).signals.find((signal) => signal.id === id);
const musk = (more: Partial<Profile> = {}, name = 'Elon Musk', handle = 'em_2931') =>
  profile(name, handle, more);

describe('self-description', () => {
  test('claims-identity quotes the claim', () => {
    expect(find('claims-identity', musk({ bio: 'This is my official backup account' }))?.key).toBe(true);
    expect(find('claims-identity', musk({ bio: 'Plumber. Father of two.' }))).toBeUndefined();
  });
  test('scam-contact quotes the words', () => {
    expect(find('scam-contact', musk({ bio: 'Message me on Telegram' }))?.finding).toEqual({
      words: 'message me on telegram',
    });
  });
  test('own-site-link is no proof, and no other site counts', () => {
    expect(
      find('own-site-link', profile('Tesla', 'q', { links: [{ url: 'https://www.tesla.com/shop' }] }))
        ?.weight,
    ).toBe(0.5);
    expect(
      find('own-site-link', profile('Tesla', 'q', { links: [{ url: 'https://tesla.com.example.org' }] })),
    ).toBeUndefined();
  });
});

describe('disclosure', () => {
  test('site-label', () => {
    expect(find('site-label', musk({ labels: ['fan'] }))?.finding).toMatchObject({ kind: 'fan' });
  });
  test('disclosed-in-name weighs more at the start', () => {
    const start = find('disclosed-in-name', musk({}, 'Parody Elon Musk'));
    const end = find('disclosed-in-name', musk({}, 'Elon Musk (Parody)'));
    expect(start?.weight).toBeLessThan(end?.weight ?? 0);
  });
  test('disclosed-in-bio', () => {
    expect(find('disclosed-in-bio', musk({ bio: 'Parody account. Not affiliated.' }))?.finding).toMatchObject(
      { kind: 'parody' },
    );
  });
  test('disclosure-hidden: after the cut, or in ornamental letters, nobody reads it', () => {
    expect(find('disclosure-hidden', musk({}, `Elon Musk${' '.repeat(40)}parody`))).toBeDefined();
    expect(find('disclosure-hidden', musk({}, 'Elon Musk (parody)'))).toBeUndefined();
  });
  test('disclosure-hidden: below the eighth line a bio is folded, and what stands there says nothing', () => {
    const below = (lines: number) => musk({ bio: `${'.\n'.repeat(lines)}Parody account` });
    expect(find('disclosure-hidden', below(7))).toBeUndefined();
    expect(find('disclosed-in-bio', below(7))?.finding).toMatchObject({ kind: 'parody' });
    expect(find('disclosure-hidden', below(8))?.finding).toMatchObject({ word: 'parody account' });
    expect(find('disclosed-in-bio', below(8))).toBeUndefined();
    expect(verdictOf(below(8), MUSK).level).not.toBe('disclosed');
  });
  test('disclosure-contradicted voids the disclosure', () => {
    const both = musk({ bio: 'Parody. This is my official account' });
    expect(find('disclosure-contradicted', both)).toBeDefined();
    expect(verdictOf(both, MUSK).level).not.toBe('disclosed');
  });
});

describe('statistics', () => {
  test('account-age: new speaks for, old against, in between and unreadable nothing', () => {
    expect(find('account-age', musk({ joined: '2026-11' }))?.weight).toBeGreaterThan(0);
    expect(find('account-age', musk({ joined: '2012' }))?.weight).toBeLessThan(0);
    expect(find('account-age', musk({ joined: '2022-11' }))).toBeUndefined();
  });
  test('large-following', () => {
    expect(find('large-following', musk({ followers: 2_000_000 }))?.weight).toBe(-5);
    expect(find('large-following', musk({ followers: 8_000_000 }))?.weight).toBe(-8);
    expect(find('large-following', musk({ followers: 120 }))).toBeUndefined();
  });
});

describe('context', () => {
  test('thread-author: a copy under the listed account, never the account itself', () => {
    const context = { threadAuthor: { site: 'x' as const, handle: 'elonmusk', displayName: 'Elon Musk' } };
    expect(find('thread-author', musk({ context }))).toMatchObject({ key: true, weight: 5 });
    expect(find('thread-author', musk({ context }, 'Elon Musk', 'ElonMusk'))).toBeUndefined();
  });
});

describe('list', () => {
  test('absent-here holds for a rare name, at high certainty only', () => {
    expect(find('absent-here', profile('George W. Bush', 'q'))).toMatchObject({ key: true, weight: 4 });
    expect(find('absent-here', profile('Mike Johnson', 'q', { site: 'bluesky' }))).toBeUndefined();
    const unsure = verdictOf(profile('George W. Bush', 'q'), { ...BUSH, certainty: 'medium' });
    expect(unsure.signals.some(({ id }) => id === 'absent-here')).toBe(false);
  });
  test('listed-elsewhere is a key under a paid tick with the full name of an organisation', () => {
    expect(find('listed-elsewhere', profile('Eli Lilly and Company', 'q', { badge: 'paid' }))).toMatchObject({
      key: true,
    });
    expect(find('listed-elsewhere', profile('Eli Lilly and Company', 'q'))?.key).toBeUndefined();
  });
  test('unknown-here says where the target is listed', () => {
    const verdict = verdictOf(profile('Elon Musk', 'q', { site: 'tiktok' }), MUSK);
    expect(verdict.signals.find(({ id }) => id === 'unknown-here')?.finding).toMatchObject({
      elsewhere: 'x',
      listed: 'elonmusk',
    });
  });
  test('listed-account and shown-as-other: a listed account under another listed name stays its owner’s', () => {
    const verdict = verdictOf(profile('Elon Musk', 'Tesla'), TESLA, MUSK);
    expect(verdict).toMatchObject({ level: 'official', target: { name: 'Tesla' } });
    expect(verdict.signals.map(({ id }) => id)).toEqual<SignalId[]>(['listed-account', 'shown-as-other']);
    expect(verdict.signals[1]?.finding['shown']).toBe('Elon Musk');
  });
});
