/** @jest-environment jsdom */
import fc from 'fast-check';
import { nameBlock, profileIn, readAt, samplePage, find } from './sample';

/** Puts a text into the place of the display name, as a script would: also what HTML can't carry. */
function named(text: string, doc = samplePage()): Document {
  find(doc, '[data-testid="UserName"] .r-name > span').textContent = text;
  return doc;
}

test('a display name is kept raw: direction controls, invisible characters, stacked marks', () => {
  const name = '\u202eksuM\u202c \u200bElon\u2066\u3164\u00ad';
  expect(profileIn(named(name)).displayName).toBe(name);
});

test('a lone surrogate in a name is kept and breaks nothing', () => {
  expect(profileIn(named('Tesla \ud83d')).displayName).toBe('Tesla \ud83d');
});

test('whatever somebody calls themself is their name, never another’s and never the handle', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('@', 'a', '_', ' ', '<', '\u200f') }),
  );
  const doc = samplePage();
  fc.assert(
    fc.property(names, (name) => {
      const reading = readAt(named(name, doc));
      const trimmed = name.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
      expect(reading.names.map(({ profile }) => profile.displayName)).toEqual(trimmed ? [trimmed] : []);
    }),
    { numRuns: 100 },
  );
});

test('emoji count as their alternative text, and as nothing where they have none', () => {
  const doc = samplePage({ name: ['Swift ', { emoji: '✅' }, ' x', { emoji: '⭐', alt: '' }] });
  expect(profileIn(doc).displayName).toBe('Swift ✅ x');
});

test('a name that looks like a handle is a name', () => {
  const profile = profileIn(samplePage({ name: ['@elonmusk'] }));
  expect([profile.displayName, profile.handle]).toEqual(['@elonmusk', 'sample_account']);
});

test('a name that equals the account’s own handle is a name', () => {
  const profile = profileIn(samplePage({ name: ['@sample_account'] }));
  expect([profile.displayName, profile.handle]).toEqual(['@sample_account', 'sample_account']);
});

test('a name that looks like the handle in the address doesn’t lend it to another account', () => {
  const reading = readAt(samplePage({ name: ['@elonmusk'] }), '/elonmusk');
  expect(reading.names).toEqual([]);
  expect(reading.unread[0]?.why).toBe('no display name before the handle');
});

test('the handle is spelt as the page spells it, whatever the case of the address', () => {
  expect(profileIn(samplePage(), '/SAMPLE_account').handle).toBe('sample_account');
});

test('a header that belongs to another account than the address is not read', () => {
  const reading = readAt(samplePage(), '/somebody_else');
  expect(reading.names).toEqual([]);
  expect(reading.unread[0]?.why).toBe('the name block shows @sample_account, the address @somebody_else');
});

test('an account asked for by number is read when the page shows that number, and only then', () => {
  expect(profileIn(samplePage(), '/i/user/1700000000000000001').handle).toBe('sample_account');
  expect(readAt(samplePage(), '/i/user/17').unread[0]?.why).toMatch(
    /the header shows account 1700000000000000001/,
  );
});

test('a name block of the account before that is still there doesn’t hide the right one', () => {
  const doc = samplePage();
  const old = nameBlock(samplePage({ handle: 'before', name: ['Before'] }));
  nameBlock(doc).before(doc.importNode(old, true));
  expect(profileIn(doc).displayName).toBe('Sample Person');
});

test('"Follows you" and our own card are no part of the name', () => {
  const doc = samplePage();
  nameBlock(doc).insertAdjacentHTML('beforeend', '<div data-testid="userFollowIndicator">Follows you</div>');
  nameBlock(doc).after(doc.createElement('deadringer-mark'));
  expect(profileIn(doc).displayName).toBe('Sample Person');
});
