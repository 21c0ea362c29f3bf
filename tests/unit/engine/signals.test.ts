/** One test or more for each signal: that it is found where it should be, with its evidence, and not where it shouldn't. */
import type { Profile, Signal } from '../../../src/model';
import { entity, profile, verdictOf } from '../../support/entities';

const TESLA = entity('Tesla', { kind: 'organisation', accounts: { x: ['Tesla'] }, domains: ['tesla.com'] });
const MUSK = entity('Elon Musk', { accounts: { x: ['elonmusk'], instagram: ['elonsgram'] } });
const BUSH = entity('George W. Bush', { accounts: { instagram: ['georgewbush'] }, absent: ['x'] });
const JOHNSON = entity('Mike Johnson', { accounts: { x: ['SpeakerJohnson'] }, absent: ['bluesky'] });
const LILLY = entity('Eli Lilly and Company', {
  kind: 'organisation',
  accounts: { x: ['LillyPad'], facebook: ['elilillyandco'] },
});

const find = (id: string, subject: Profile): Signal | undefined =>
  verdictOf(subject, TESLA, MUSK, BUSH, JOHNSON, LILLY).signals.find((signal) => signal.id === id);
const musk = (more: Partial<Profile> = {}, name = 'Elon Musk', handle = 'em_2931') =>
  profile(name, handle, more);

describe('name', () => {
  test('look-alike-letters names the letter of another script', () => {
    expect(find('look-alike-letters', musk({}, 'Еlon Musk'))).toMatchObject({
      key: true,
      finding: { variant: 'script', character: 'Е', script: 'Cyrillic', reads: 'e' },
    });
  });
  test('look-alike-letters sees a capital I for an l, and invisible letters', () => {
    expect(find('look-alike-letters', profile('TesIa', 'q'))?.finding).toMatchObject({
      variant: 'shape',
      characters: 'I',
    });
    expect(find('look-alike-letters', musk({}, 'El\u200Bon Musk'))?.finding['variant']).toBe('invisible');
  });
  test('look-alike-letters is silent on the plain name, and on a name without its space', () => {
    expect(find('look-alike-letters', musk())).toBeUndefined();
    expect(find('look-alike-letters', musk({}, 'ElonMusk'))).toBeUndefined();
    const ciara = entity('Ciara', { accounts: { x: ['ciara'] } });
    expect(verdictOf(profile('Clara', 'clara02090'), ciara).level).toBe('none');
  });
  test('styled-letters is a key only where nobody else bears the name', () => {
    expect(find('styled-letters', musk({}, '𝗘𝗹𝗼𝗻 𝗠𝘂𝘀𝗸'))).toMatchObject({ key: true });
    expect(find('styled-letters', profile('𝗠𝗶𝗸𝗲 𝗝𝗼𝗵𝗻𝘀𝗼𝗻', 'mj_pgh'))?.key).toBeUndefined();
  });
  test('broken-letters: reversed, stacked, upside down, set apart', () => {
    expect(find('broken-letters', musk({}, '\u202EksuM nolE'))?.finding).toEqual({ variant: 'bidi' });
    expect(find('broken-letters', musk({}, 'E l o n   M u s k'))?.finding).toEqual({ variant: 'spaced' });
    expect(find('broken-letters', musk({}, 'Elon Musk'))).toBeUndefined();
  });
  test('added-accents takes more than one, and none that is listed', () => {
    expect(find('added-accents', musk({}, 'Élön Müsk'))?.weight).toBe(2);
    expect(find('added-accents', musk({}, 'Elon Musk'))).toBeUndefined();
  });
  test('fake-tick is a key only where the name is rare', () => {
    expect(find('fake-tick', musk({}, 'Elon Musk ✅'))).toMatchObject({ key: true });
    expect(find('fake-tick', profile('Mike Johnson ✅', 'mj_pgh'))?.key).toBeUndefined();
    expect(find('fake-tick', musk({}, 'Elon Musk 🚀'))).toBeUndefined();
  });
  test('near-name speaks against by itself', () => {
    expect(find('near-name', musk({}, 'Elon Mosk'))?.weight).toBeLessThan(0);
  });
  test('claim-in-name tells a claim from a service', () => {
    expect(find('claim-in-name', musk({}, 'Elon Musk Official'))?.finding).toEqual({
      variant: 'claim',
      word: 'official',
    });
    expect(find('claim-in-name', profile('Tesla Support', 'q'))?.finding).toEqual({
      variant: 'service',
      word: 'support',
    });
  });
  test('extra-words speaks against', () => {
    expect(find('extra-words', musk({}, 'Elon Musk Jokes Weekly'))?.weight).toBeLessThan(0);
  });
  test('other-name: a handle alone, under another name, is not the target posing', () => {
    expect(find('other-name', profile('Paula Quist', 'elonmusk7'))?.weight).toBeLessThan(0);
  });
});

describe('handle', () => {
  test('near-handle: one letter off, and a look-alike with a word added', () => {
    expect(find('near-handle', musk({}, 'Elon Musk', 'elonmursk'))).toMatchObject({
      key: true,
      finding: { variant: 'edit' },
    });
    expect(find('near-handle', profile('Tesla', 'TesIaReal'))).toMatchObject({
      key: true,
      finding: { variant: 'looks' },
    });
  });
  test('near-handle: another first letter, a handle cut short, and a branch of the same brand tell nothing', () => {
    expect(find('near-handle', musk({}, 'Elon Musk', 'xelonmusk'))).toBeUndefined();
    expect(find('near-handle', profile('Tesla', 'Fesla'))).toBeUndefined();
    const long = entity('Bruce Springsteen', { accounts: { x: ['brucespringsteen1'] } });
    expect(verdictOf(profile('Bruce Springsteen', 'brucespringstee'), long).level).toBe('namesake');
    const agency = entity('Presse Agency', {
      kind: 'organisation',
      accounts: { x: ['agencyar', 'agencyes'] },
    });
    const branch = verdictOf(profile('Presse Agency', 'agencyfr'), agency);
    expect(branch.signals.some(({ id }) => id === 'near-handle')).toBe(false);
  });
  test('junk after a name does not switch a warning off', () => {
    expect(verdictOf(profile('George W. Bush <b>', 'GeorgeWBushs', { badge: 'paid' }), BUSH).level).toBe(
      'likely',
    );
  });
  test('an account somebody has vouched for is amber at most', () => {
    const gold = profile('Tesla Support', 'TeslaSupport', { badge: 'legacy' });
    expect(verdictOf(gold, TESLA).level).not.toBe('likely');
  });
  test('handle-with-word is a key unless the listed handle is no more than a common name', () => {
    expect(find('handle-with-word', musk({}, 'Elon Musk', 'realelonmusk'))).toMatchObject({ key: true });
    const common = entity('Mike Johnson', { accounts: { x: ['mikejohnson'] } });
    const verdict = verdictOf(profile('Mike Johnson', 'realmikejohnson'), common);
    expect(verdict.signals.find(({ id }) => id === 'handle-with-word')?.key).toBeUndefined();
    expect(verdict.level).not.toBe('likely');
  });
  test('handle-elsewhere weighs only where the target is listed here', () => {
    expect(find('handle-elsewhere', musk({}, 'Elon Musk', 'elonsgram'))?.weight).toBe(1);
  });
  test('near-handle: other separators are a key for a brand, not for a person', () => {
    expect(find('near-handle', musk({}, 'Elon Musk', 'elon_musk_'))).toMatchObject({
      finding: { variant: 'separators' },
    });
    expect(find('near-handle', musk({}, 'Elon Musk', 'elon_musk_'))?.key).toBeUndefined();
    expect(find('near-handle', profile('Tesla', 'tes_la'))?.key).toBe(true);
  });
  test('handle-resembles: made of the listed handle, changed in more than one place', () => {
    expect(find('handle-resembles', musk({}, 'Elon Musk', 'ellonmussk'))?.finding).toMatchObject({
      listed: 'elonmusk',
    });
    expect(find('handle-resembles', musk({}, 'Elon Musk', 'kathygriffin'))).toBeUndefined();
  });
  test('handle-spells-name says what was added', () => {
    expect(find('handle-spells-name', profile('George W. Bush', 'GeorgeWBushQuux'))?.finding).toMatchObject({
      variant: 'adds',
      extra: 'quux',
    });
  });
  test('handle-unlike speaks against', () => {
    expect(find('handle-unlike', musk({}, 'Elon Musk', 'kathygriffin'))?.weight).toBeLessThan(-1);
  });
});

describe('verification', () => {
  test('paid-badge weighs nothing and is said', () => {
    expect(find('paid-badge', musk({ badge: 'paid' }))).toMatchObject({
      weight: 0,
      finding: { variant: 'x' },
    });
    expect(find('paid-badge', musk())).toBeUndefined();
  });
  test('checked-badge speaks strongly against', () => {
    expect(find('checked-badge', musk({ badge: 'government' }))?.weight).toBe(-6);
    expect(find('checked-badge', musk({ badge: 'unknown' }))).toBeUndefined();
  });
});

describe('self-description', () => {
  test('claims-identity quotes the claim', () => {
    expect(find('claims-identity', musk({ bio: 'This is my official backup account' }))?.key).toBe(true);
    expect(find('claims-identity', musk({ bio: 'Plumber. Father of two.' }))).toBeUndefined();
  });
  test('scam-contact quotes the words', () => {
    expect(find('scam-contact', musk({ bio: 'Message me on Telegram' }))?.finding).toEqual({
      words: 'telegram',
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
    expect(find('large-following', musk({ followers: 2_000_000 }))?.weight).toBe(-4);
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
    expect(verdict.signals.map(({ id }) => id)).toEqual(['listed-account', 'shown-as-other']);
    expect(verdict.signals[1]?.finding['shown']).toBe('Elon Musk');
  });
});
