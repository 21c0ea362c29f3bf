/** A content script in a frame: it works within the site's own page, and nowhere else. */
import { isOfTab } from '../../../src/entries/content/run';

type Frame = Parameters<typeof isOfTab>[0];
const frameIn = (top: object): Frame =>
  ({ self: {}, top, location: { origin: 'https://videos.example' } }) as unknown as Frame;

test('the page of a tab is read', () => {
  const page = {} as Frame['self'];
  expect(isOfTab({ self: page, top: page, location: {} as Location })).toBe(true);
});

test.each([
  ['https://videos.example', true],
  ['https://blog.example', false],
])('a frame in a page of %s is read: %s', (origin, isRead) => {
  expect(isOfTab(frameIn({ location: { origin } }))).toBe(isRead);
});

test('one in a page that may not even be asked is not', () => {
  const top = {
    get location(): never {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  };
  expect(isOfTab(frameIn(top))).toBe(false);
});
