import { readProfile } from '../../../tools/judge/profile-line';

const account = { site: 'x', handle: 'ada', displayName: 'Ada' };
const read = (more: object): unknown => readProfile(JSON.stringify({ ...account, ...more }));

test('what is missing, null or unknown is not shown', () => {
  expect(read({})).toEqual(account);
  expect(
    read({ id: null, bio: null, labels: null, links: null, context: null, place: 'cellar', extra: 1 }),
  ).toEqual(account);
  expect(read({ labels: ['odd', 'bot'], badge: 'sparkly' })).toEqual({
    ...account,
    labels: ['bot'],
    badge: 'unknown',
  });
  expect(read({ links: [{ url: 'https://a.example', verified: null, odd: 1 }] })).toEqual({
    ...account,
    links: [{ url: 'https://a.example' }],
  });
});

test.each(['2022', '2022-11', '2022-11-09', '2024-02-29'])('%s is a date', (joined) => {
  expect(read({ joined })).toEqual({ ...account, joined });
});

test.each(['', 'long ago', '2022-13', '2022-02-30', '2023-02-29', '22', '2022-1-1', '2022 or so'])(
  '%j is none, and so it is not shown',
  (joined) => expect(read({ joined })).toEqual(account),
);

test('of a moment the day counts', () => {
  expect(read({ joined: '2022-11-09T08:00:00Z' })).toEqual({ ...account, joined: '2022-11-09' });
});

test.each([
  [{ handle: null }, 'handle: missing'],
  [{ handle: undefined }, 'handle: missing'],
  [{ handle: 7 }, 'handle: expected a string'],
  [{ displayName: ' ' }, 'displayName: expected a string that is not empty'],
  [{ site: 'myspace' }, 'site: unknown site "myspace"; expected one of x '],
  [{ site: null }, 'site: missing'],
  [{ joined: 2022 }, 'joined: expected a string'],
  [{ badge: 1 }, 'badge: expected a string'],
  [{ labels: 'bot' }, 'labels: expected an array'],
  [{ labels: [1] }, 'labels.0: expected a string'],
  [{ links: [{}] }, 'links.0.url: missing'],
  [{ links: [{ url: 'u', verified: 1 }] }, 'links.0.verified: expected true or false'],
  [{ affiliation: 'Acme' }, 'affiliation: expected an object'],
  [{ context: { seen: [{ site: 'x', handle: 'bob' }] } }, 'context.seen.0.displayName: missing'],
  [
    { context: { threadAuthor: { ...account, handle: 1 } } },
    'context.threadAuthor.handle: expected a string',
  ],
])('%j is an error that names the key', (more, message) => {
  expect(() => read(more)).toThrow(message);
});

test.each(['', '{', '[]', 'null', '7', '"x"'])('%j is no JSON object', (line) => {
  expect(() => readProfile(line)).toThrow(/^expected a JSON object on one line/);
});

test('an account too large to be one is an error that names the key; what is endless in one is cut', () => {
  expect(() => read({ handle: 'x'.repeat(60_000) })).toThrow('handle: 60000 characters');
  expect(() => read({ context: { seen: [{ ...account, displayName: 'x'.repeat(50_000) }] } })).toThrow(
    'displayName: 50000 characters',
  );
  expect(read({ bio: 'x'.repeat(50_000) })).toEqual({ ...account, bio: 'x'.repeat(10_000) });
});
