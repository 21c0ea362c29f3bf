import type { Profile } from '../../../src/model';
import { faultOfSize, withinBounds } from '../../../src/engine/profile-bounds';

const ann: Profile = { site: 'mastodon', handle: 'ann@mastodon.example', displayName: 'Ann' };
const long = (count: number): string => 'x'.repeat(count);

test.each([
  ['an ordinary one', ann, undefined],
  ['the longest handle there can be', { ...ann, handle: `${long(30)}@${long(253)}` }, undefined],
  [
    'a handle of a page',
    { ...ann, handle: long(60_000) },
    'handle: 60000 characters; an account has at most 320',
  ],
  ['a name of a page', { ...ann, displayName: long(10_001) }, 'displayName: 10001 characters'],
  ['an id', { ...ann, id: long(201) }, 'id: 201'],
  ['an affiliation', { ...ann, affiliation: { name: long(20_000) } }, 'affiliation.name: 20000'],
  ['an affiliate’s handle', { ...ann, affiliation: { handle: long(999) } }, 'affiliation.handle: 999'],
  [
    'the author of a thread',
    { ...ann, context: { threadAuthor: { ...ann, handle: long(321) } } },
    'handle: 321',
  ],
  [
    'somebody on the page',
    { ...ann, context: { seen: [ann, { ...ann, displayName: long(50_000) }] } },
    'displayName: 50000',
  ],
] as [string, Profile, string | undefined][])('%s', (_, profile, fault) => {
  const found = faultOfSize(profile);
  if (fault === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(fault);
});

test('a profile within bounds stays the same object', () => {
  const whole = { ...ann, bio: long(500), links: [{ url: 'https://a.example' }] };
  expect(withinBounds(whole)).toBe(whole);
});

test('what is endless in an account is cut, and nothing else of it changes', () => {
  const link = { url: 'https://a.example' };
  const endless: Profile = {
    ...ann,
    bio: long(100_000),
    links: [{ url: long(50_000) }, ...Array.from({ length: 1_000 }, () => link)],
    context: { threadAuthor: ann, seen: Array.from({ length: 1_000 }, () => ann) },
  };
  const bounded = withinBounds(endless);
  expect(bounded.bio).toHaveLength(10_000);
  expect(bounded.links).toHaveLength(63);
  expect(bounded.context?.seen).toHaveLength(120);
  expect(bounded.context?.threadAuthor).toBe(ann);
  expect(bounded.handle).toBe(ann.handle);
});
