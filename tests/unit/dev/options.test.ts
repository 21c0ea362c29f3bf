/** What `npm run dev` understands of its arguments. */
import { readDevOptions } from '../../../tools/dev/options';

test('shows the gallery in Chromium unless told otherwise', () => {
  expect(readDevOptions([], true)).toEqual({
    kind: 'chromium',
    isHeadless: false,
    url: undefined,
    debugPort: undefined,
  });
});

test('takes a browser, a page and the ways to look at it', () => {
  expect(readDevOptions(['firefox', '--headless', '--url', 'https://bsky.app/'], true)).toMatchObject({
    kind: 'firefox',
    isHeadless: true,
    url: 'https://bsky.app/',
  });
  expect(readDevOptions(['--inspect'], true)).toMatchObject({ kind: 'chromium', debugPort: 9222 });
});

test('is headless where no window can be shown', () => {
  expect(readDevOptions([], false)?.isHeadless).toBe(true);
});

test.each([
  [['safari'], /safari: expected firefox or chromium/],
  [['firefox', 'chromium'], /firefox chromium: expected/],
  [['firefox', '--inspect'], /--inspect is for Chromium/],
  [['--url', 'bsky.app'], /--url bsky\.app: expected a whole address/],
  [['--windows'], /--windows/],
])('refuses %j', (args, error) => {
  expect(() => readDevOptions(args, true)).toThrow(error);
});

test('gives help', () => {
  expect(readDevOptions(['--help'], true)).toBeUndefined();
});
