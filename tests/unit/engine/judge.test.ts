import fc from 'fast-check';
import { BADGES, LABELS, type Profile } from '../../../src/model';
import { entity, profile, verdictOf } from '../../support/entities';
import type { SignalId } from '../../../src/signal-id';

const BUSH = entity('George W. Bush', { accounts: { instagram: ['georgewbush'] }, absent: ['x'] });
const MUSK = entity('Elon Musk', { accounts: { x: ['elonmusk'] } });
const JOHNSON = entity('Mike Johnson', { accounts: { x: ['SpeakerJohnson'] } });
const LILLY = entity('Eli Lilly and Company', { kind: 'organisation', accounts: { x: ['LillyPad'] } });
const SWIFT = entity('Taylor Swift', { accounts: { x: ['taylorswift13'] } });
const level = (subject: Profile) => verdictOf(subject, BUSH, MUSK, JOHNSON, LILLY, SWIFT).level;

describe('levels of the cases this tool began with', () => {
  test.each<[string, string, Partial<Profile>, string]>([
    ['George W. Bush', 'GeorgeWBushs', { badge: 'paid' }, 'likely'],
    ['Eli Lilly and Company', 'EliLillyandCo', { badge: 'paid' }, 'likely'],
    ['Elon Musk', 'elonmuskik', {}, 'likely'],
    ['Elon Musk', 'elomusk', {}, 'likely'],
    ['Еlon Musk', 'spacefan_22', {}, 'likely'],
    ['Elon Musk', 'kathygriffin', { badge: 'legacy' }, 'namesake'],
    ['Elon Musk (Parody)', 'musk_jokes', { labels: ['parody'] }, 'disclosed'],
    ['Taylor Swift Updates', 'swiftnewsdaily', { bio: 'Fan account' }, 'disclosed'],
    ['Taylor Swift', 'taylorswift13', { badge: 'paid' }, 'official'],
    ['Mike Johnson', 'mikejohnson_pgh', { bio: 'Plumber in Pittsburgh' }, 'namesake'],
    ['Marisol Ottenby', 'marisol_ottenby', {}, 'none'],
  ])('%s @%s %j is %s', (name, handle, more, expected) => {
    expect(level(profile(name, handle, more))).toBe(expected);
  });
});

test('a name alone is never a warning, however rare', () => {
  for (const { name } of [MUSK, JOHNSON, LILLY, SWIFT]) {
    expect(['none', 'namesake']).toContain(level(profile(name, 'q7q7q7')));
  }
});

test('where the list knows nothing of the target on the site, a near handle is amber at most', () => {
  const verdict = verdictOf(profile('Elon Musk', 'elonmuskk', { site: 'tiktok' }), MUSK);
  expect(verdict.level).toBe('possible');
});

test('a card can set the two handles side by side', () => {
  const { pair } = verdictOf(profile('Elon Musk', 'elonmurskReal'.slice(0, 9)), MUSK);
  expect(pair).toEqual({ handle: 'elonmursk', listed: 'elonmusk', listedSite: 'x', differs: [[6, 7]] });
});

test('of another host altogether the card marks all, of one that is nearly the listed one the letters', () => {
  const takei = entity('George Takei', { accounts: { mastodon: ['georgetakei@universeodon.com'] } });
  const marked = (handle: string) =>
    verdictOf(profile('George Takei', handle, { site: 'mastodon' }), takei).pair?.differs.map(
      ([start, end]) => handle.slice(start, end),
    );
  expect(marked('GeorgeTakei_@mstdn.example')).toEqual(['_', 'mstdn.example']);
  expect(marked('georgetakei@universeodom.com')).toEqual(['m']);
});

const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    site: fc.constantFrom('x' as const, 'mastodon' as const, 'bluesky' as const),
    handle: fc.oneof(
      fc.constantFrom('elonmusk', 'georgewbush', '__proto__'),
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
    displayName: fc.oneof(
      fc.constantFrom('Elon Musk', 'George W. Bush', 'constructor'),
      fc.string({ unit: 'binary', maxLength: 80 }),
    ),
    badge: fc.constantFrom(...BADGES),
    bio: fc.string({ unit: 'binary' }),
    followers: fc.oneof(fc.nat(), fc.constantFrom(-1, 1e300)),
    joined: fc.string(),
    labels: fc.array(fc.constantFrom(...LABELS)),
  },
  { requiredKeys: ['site', 'handle', 'displayName'] },
);

test('any profile gets an honest verdict: no throw, a probability between 0 and 1, a listed account never warned about', () => {
  fc.assert(
    fc.property(anyProfile, (subject) => {
      const verdict = verdictOf(subject, BUSH, MUSK);
      expect(verdict.probability ?? 0).toBeGreaterThanOrEqual(0);
      expect(verdict.probability ?? 0).toBeLessThanOrEqual(1);
      if (subject.site === 'x' && subject.handle === 'elonmusk') expect(verdict.level).toBe('official');
    }),
  );
});

test('what the page does not show weighs nothing', () => {
  const bare = verdictOf(profile('Elon Musk', 'elonmursk'), MUSK);
  const ids = bare.signals.map(({ id }) => id);
  expect(ids).toEqual<SignalId[]>(['near-handle', 'listed-elsewhere']);
});

describe('where the page shows the handle alone', () => {
  const nameless = (name: string, handle: string, more: Partial<Profile> = {}): Profile =>
    profile(name, handle, { nameShown: false, ...more });

  test.each([
    ['', 'GeorgeWBushs'],
    ['George W. Bush', 'GeorgeWBushs'],
    ['George W. Bush', 'somebody_else'],
    ['Elon Musk', 'elonmuskik'],
    ['elonmuskik', 'elonmuskik'],
    ['Еlon Musk (Parody)', 'elomusk'],
  ])('nothing is concluded from a name: “%s” @%s', (name, handle) => {
    const verdict = verdictOf(nameless(name, handle, { badge: 'paid' }), BUSH, MUSK, JOHNSON, LILLY, SWIFT);
    expect(verdict).toEqual(
      verdictOf(nameless('', handle, { badge: 'paid' }), BUSH, MUSK, JOHNSON, LILLY, SWIFT),
    );
    const ofName = verdict.signals.filter(
      ({ family, id }) => family === 'name' || id === 'disclosed-in-name',
    );
    expect(ofName).toEqual([]);
    expect(['likely', 'namesake', 'disclosed']).not.toContain(verdict.level);
  });

  test('a listed account is known all the same', () => {
    expect(level(nameless('', 'taylorswift13'))).toBe('official');
  });

  test('a name in its place makes no candidate of those on the page', () => {
    const context = { threadAuthor: { site: 'x' as const, handle: 'ilvara', displayName: 'Ilvara Teague' } };
    expect(level(profile('Ilvara Teague', 'ilvaraa', { context }))).not.toBe('none');
    expect(level(nameless('Ilvara Teague', 'ilvaraa', { context }))).toBe('none');
  });
});
