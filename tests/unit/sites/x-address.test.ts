import { profileAddress } from '../../../src/sites/x/address';

const at = (path: string) => profileAddress(new URL(path, 'https://x.com'));

test.each([
  '/sample',
  '/sample/',
  '/sample?s=20',
  '/sample#top',
  '/sample/with_replies',
  '/sample/media',
  '/sample/highlights',
  '/sample/likes',
])('%s is a profile whose header has to be there', (path) =>
  expect(at(path)).toEqual({ handle: 'sample', hasHeader: true }),
);

test.each(['/sample/photo', '/sample/header_photo', '/sample/something_new'])(
  '%s may show a profile and need not',
  (path) => expect(at(path)).toEqual({ handle: 'sample', hasHeader: false }),
);

test.each([
  '/',
  '/home',
  '/Explore',
  '/i/flow/login',
  '/messages/1-2',
  '/compose/post',
  '/sample/status/1590000000000000000',
  '/sample/following',
  '/sample/verified_followers',
  '/sample/about',
  '/sixteen_letters_',
  '/m%C3%BCller',
  '/not-a-handle',
])('%s is no profile', (path) => expect(at(path)).toBeUndefined());

test('an account may be asked for by its number', () => {
  expect(at('/i/user/813286')).toEqual({ id: '813286', hasHeader: true });
  expect(at('/i/user/x')).toBeUndefined();
});
