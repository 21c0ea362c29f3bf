/** One test or more for each signal: that it is found where it should be, with its evidence, and not where it shouldn't. */
import type { Profile, Signal } from '../../../src/model';
import type { SignalId } from '../../../src/signal-id';
import { judge } from '../../../src/engine/judge';
import { entity, listOf, NOW, profile, verdictOf } from '../../support/entities';

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
  test('look-alike-letters sees them in names with accents, small words and words that decorate others', () => {
    const shape = (listed: string, shown: string) =>
      verdictOf(profile(shown, 'q_1'), entity(listed, { kind: 'organisation' })).signals.find(
        ({ id }) => id === 'look-alike-letters',
      )?.finding;
    for (const [listed, shown] of [
      ['Selección Nacional', 'SeIección NacionaI'],
      ['Ministry of National Defense', 'Ministry of NationaI Defense'],
      ['UK Health Agency', 'UK HeaIth Agency'],
      ['Al Arabiya', 'AI Arabiya'],
    ] as const)
      expect(shape(listed, shown)).toMatchObject({ variant: 'shape', characters: 'I', listed });
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
  test('broken-letters: letters set apart are taste beside a handle of one’s own, a trick beside one cut short', () => {
    const springsteen = entity('Bruce Springsteen', { accounts: { x: ['springsteen'] } });
    const apart = 'B r u c e   S p r i n g s t e e n';
    expect(verdictOf(profile(apart, 'BruceSpringst_x'), springsteen).level).toBe('likely');
    expect(verdictOf(profile(apart, 'sunny_pixel'), springsteen).level).not.toBe('likely');
  });
  test('added-accents takes more than one, and none that is listed', () => {
    expect(find('added-accents', musk({}, 'Élön Müsk'))?.finding['variant']).toBe('spelling');
    expect(find('added-accents', musk({}, 'Elon Musk'))).toBeUndefined();
  });
  test('added-accents is a key where no language puts them together and nobody else bears the name', () => {
    expect(find('added-accents', musk({}, 'Ëłóñ Müšķ'))?.key).toBeUndefined(); // with a handle of one's own it is taste
    expect(find('added-accents', musk({}, 'Ëłóñ Müšķ', 'elonmusk88'))).toMatchObject({
      key: true,
      finding: { variant: 'foreign' },
    });
    expect(find('added-accents', profile('Mïķé Jóhñšöñ', 'mikejohnson_'))?.key).toBeUndefined();
    const trong = entity('Nguyen Phu Trong', { accounts: { x: ['phutrong'] } });
    const own = verdictOf(profile('Nguyễn Phú Trọng', 'nguyen_trong'), trong);
    expect(own.signals.find(({ id }) => id === 'added-accents')).toMatchObject({
      finding: { variant: 'spelling' },
    });
    expect(own.level).not.toBe('likely');
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
    const cut = verdictOf(profile('Bruce Springsteen', 'brucespringstee'), long);
    expect(cut.signals.some(({ id }) => id === 'near-handle')).toBe(false);
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
  test('handle-with-word: digits are a key where no namesake comes by the handle, or nobody else bears the name', () => {
    const far = entity('Mike Johnson', { accounts: { x: ['bayoufourth'] } });
    const numbered = verdictOf(profile('Mike Johnson', 'bayoufourth4'), far);
    expect(numbered.signals[0]).toMatchObject({
      id: 'handle-with-word' satisfies SignalId,
      key: true,
      weight: 4,
    });
    const common = entity('Mike Johnson', { accounts: { x: ['johnson_mike'] } });
    for (const handle of ['johnsonmike7', 'johnson_mike4'])
      expect(verdictOf(profile('Mike Johnson', handle), common).level).toBe('namesake');
    const brand = entity('Zorblaxo', { kind: 'organisation', accounts: { x: ['zorblaxo'] } });
    const level = (name: string, handle: string) => verdictOf(profile(name, handle), brand).level;
    expect(level('Zorblaxo', 'zorblaxo8')).toBe('likely');
    // What happens in a year may have its own account, and a branch isn't numbered.
    expect(level('Zorblaxo', 'zorblaxo2024')).toBe('possible');
    expect(level('Zorblaxo', 'zorblaxoUK')).toBe('possible');
  });
  test('handle-spells-name: a brand in capitals is no nickname in small letters', () => {
    const brand = entity('QVXR', { kind: 'organisation', accounts: { x: ['QVXR'] } });
    expect(verdictOf(profile('QVXR', 'QVXRtoday'), brand).level).toBe('possible');
    expect(verdictOf(profile('qvxr', 'qvxrtoday'), brand).level).not.toBe('possible');
  });
  test('handle-spells-name: only who is known has people who speak for them', () => {
    const known = entity('Zorblax Quindel', { accounts: { x: ['zq_speaks'] } });
    const found = verdictOf(profile('Zorblax Quindel', 'zorblaxquindelpr'), known);
    expect(found.level).toBe('possible');
  });
  test('handle-spells-name: parted where its words aren’t, a handle is no next bearer’s', () => {
    const rare = entity('Zorblax Quindel', { accounts: { x: ['zq_speaks'] } });
    expect(verdictOf(profile('Zorblax Quindel', '_Zorblax_Quindel'), rare).level).toBe('possible');
    expect(verdictOf(profile('Zorblax Quindel', 'Zorblax_Quindel'), rare).level).toBe('namesake');
    const common = entity('Mike Johnson', { accounts: { x: ['bayoufourth'] } });
    expect(verdictOf(profile('Mike Johnson', '_Mike_Johnson'), common).level).toBe('namesake');
  });
  test('handle-elsewhere weighs only where the target is listed here', () => {
    expect(find('handle-elsewhere', musk({}, 'Elon Musk', 'elonsgram'))?.weight).toBe(1);
  });
  test('near-handle: other separators are a key for a brand, not for a person', () => {
    const parted = find('near-handle', musk({}, 'Elon Musk', 'elon_musk'));
    expect(parted?.finding['variant']).toBe('separators');
    expect(parted?.key).toBeUndefined();
    // Twice, where nobody else bears the name; the bearers of another part it as they must.
    expect(find('near-handle', musk({}, 'Elon Musk', 'elon_musk_'))?.key).toBe(true);
    const shared = entity('Mike Johnson', { accounts: { x: ['mikejohnson'] } });
    expect(verdictOf(profile('Mike Johnson', 'mike_johnson_'), shared).level).toBe('namesake');
    expect(find('near-handle', profile('Tesla', 'tes_la'))?.key).toBe(true);
  });
  test('handle-resembles: made of the listed handle, changed in more than one place', () => {
    expect(find('handle-resembles', musk({}, 'Elon Musk', 'ellonmussk'))?.finding).toMatchObject({
      listed: 'elonmusk',
    });
    expect(find('handle-resembles', musk({}, 'Elon Musk', 'kathygriffin'))).toBeUndefined();
    const almost = entity('Henrik Lundqvist', { accounts: { x: ['hlundqvist30'] } });
    expect(verdictOf(profile('Henrik Lindqvist', 'henriklindqvist'), almost).level).toBe('none');
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

test('held-tick speaks against, unless the name is a disguise', () => {
  const heldTick = { has: (handle: string) => handle === 'muskfan' };
  const ids = (name: string) => {
    const subject = profile(name, 'muskfan');
    return judge(subject, listOf(MUSK).candidates(subject), { now: NOW, heldTick }).signals.map(
      ({ id }) => id,
    );
  };
  expect(ids('Elon Musk')).toContain<SignalId>('held-tick');
  expect(ids('Еlon Musk')).not.toContain<SignalId>('held-tick');
});
