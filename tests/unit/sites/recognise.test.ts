/** @jest-environment jsdom */
import { recognise } from '../../../src/sites/recognise';
import { maySpeakOf, scriptFor } from '../../../src/sites/registry';
import { softwareOf } from '../../../src/sites/software';

const found = jest.fn();
const unknown = jest.fn();
let isHere = false;
let end: AbortController;

beforeEach(() => {
  jest.useFakeTimers();
  jest.clearAllMocks();
  isHere = false;
  end = new AbortController();
});
afterEach(() => jest.useRealTimers());

function start(): void {
  recognise(document, () => (isHere ? 'mastodon' : undefined), { found, unknown }, end.signal);
}

test('a page that shows what it is at once is read at once', () => {
  isHere = true;
  start();
  expect(found).toHaveBeenCalledWith('mastodon');
  jest.runAllTimers();
  expect(found).toHaveBeenCalledTimes(1);
  expect(unknown).not.toHaveBeenCalled();
});

test('a page that draws itself late is told of as unknown, then read', () => {
  start();
  jest.advanceTimersByTime(1600);
  expect(unknown).toHaveBeenCalledTimes(1);
  isHere = true;
  jest.runAllTimers();
  expect(found).toHaveBeenCalledTimes(1);
});

test('a page that nobody knows is told of once, and not looked at for ever', () => {
  start();
  jest.runAllTimers();
  expect(unknown).toHaveBeenCalledTimes(1);
  expect(jest.getTimerCount()).toBe(0);
});

test('nothing is found after the end', () => {
  start();
  end.abort();
  isHere = true;
  jest.runAllTimers();
  expect(found).not.toHaveBeenCalled();
});

test.each([
  ['<div id="misskey_app"></div>', 'Misskey'],
  ['<meta name="application-name" content="Sharkey"><script id="misskey_meta"></script>', 'Sharkey'],
  ['<meta name="application-name" content="<b>"><script id="misskey_clientCtx"></script>', 'Misskey'],
  ['<noscript>To use Akkoma, please enable JavaScript.</noscript>', 'Akkoma'],
  ['<noscript>To use Pleroma, please enable JavaScript.</noscript>', 'Pleroma'],
  ['<noscript>To use Soapbox, please enable JavaScript.</noscript>', 'Soapbox'],
  ['<main id="content"><router-view></router-view></main>', 'Pixelfed'],
  [
    '<meta name="apple-mobile-web-app-title" content="Phanpy"><div id="app"></div><div id="modal-container"></div>',
    'Phanpy',
  ],
  ['<title>Home | Elk</title><div id="__nuxt"></div>', 'Elk'],
  ['<title>A shop</title><div id="__nuxt"></div>', undefined],
  ['<meta name="application-name" content="Misskey"><div id="app"></div>', undefined],
  ['', undefined],
])('%j runs %s', (html, name) => {
  expect(softwareOf(new DOMParser().parseFromString(`<body>${html}`, 'text/html'))).toBe(name);
});

test.each([
  ['https://x.com/a', 'x', true],
  ['https://x.com/a', 'mastodon', false],
  ['https://social.example/@a', 'mastodon', true],
  ['https://social.example/@a', 'bluesky', true],
  ['https://social.example/@a', 'x', false],
  ['https://x.com.social.example/a', 'x', false],
  ['http://social.example/@a', 'mastodon', false],
] as const)('a page of %s may speak of %s: %s', (url, spoken, may) => {
  expect(maySpeakOf(new URL(url), spoken)).toBe(may);
});

test.each([
  ['x.com', 'content/x.js'],
  ['www.twitter.com', 'content/x.js'],
  ['mas.to', 'content/mastodon.js'],
  ['deer.social', 'content/bluesky.js'],
  ['social.example', 'content/recognise.js'],
  ['x.com.social.example', 'content/recognise.js'],
])('on %s stands %s', (host, script) => {
  expect(scriptFor(host)).toBe(script);
});
