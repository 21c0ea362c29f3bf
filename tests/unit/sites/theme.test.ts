/** @jest-environment jsdom */
import { readTheme } from '../../../src/sites/reading/theme';

function declare(html: string, body: string, theme = ''): void {
  document.documentElement.setAttribute('style', html);
  document.documentElement.dataset.theme = theme;
  document.body.setAttribute('style', body);
}

test.each([
  ['background-color: rgb(255, 255, 255)', 'light'],
  ['background-color: rgb(0, 0, 0)', 'black'],
  ['background-color: rgb(5, 5, 5)', 'black'],
  ['background-color: rgb(21, 32, 43)', 'dim'],
  ['background-color: #fff', 'light'],
])('a body with %s is %s', (style, theme) => {
  declare('', style);
  expect(readTheme(document)).toBe(theme);
});

// As Chromium and Firefox answer for grounds of these kinds; jsdom doesn't know them.
test.each([
  ['oklch(0.2 0.02 260)', 'dim'],
  ['oklab(0.123094 -0.00689682 -0.0186878)', 'black'],
  ['oklab(0.98 0 0)', 'light'],
  ['color(srgb 0.2 0.2 0.2)', 'dim'],
  ['color(srgb 1 1 1)', 'light'],
  ['color(display-p3 0.01 1e-7 0.01)', 'black'],
  ['lab(10 0 0)', 'dim'],
  ['lch(95 3 200)', 'light'],
  ['oklab(0.98 0 0 / 0)', 'black'],
])('a ground of %s is %s', (backgroundColor, theme) => {
  declare('color-scheme: dark', '');
  const answer = jest.spyOn(window, 'getComputedStyle');
  answer.mockImplementation(() => ({ backgroundColor }) as CSSStyleDeclaration);
  expect(readTheme(document)).toBe(theme);
  answer.mockRestore();
});

test('Mastodon declares its theme in a way of its own', () => {
  declare('', '');
  document.documentElement.dataset.colorScheme = 'dark';
  expect(readTheme(document)).toBe('black');
  delete document.documentElement.dataset.colorScheme;
});

test('the ground that is seen outweighs what is declared', () => {
  declare('color-scheme: dark', 'background-color: rgb(255, 255, 255)', 'dark');
  expect(readTheme(document)).toBe('light');
});

test('without a ground the declaration counts, and without any the page is light', () => {
  declare('', 'background-color: rgba(0, 0, 0, 0)', 'dark');
  expect(readTheme(document)).toBe('black');
  declare('color-scheme: dark', '');
  expect(readTheme(document)).toBe('black');
  declare('', '', 'dim');
  expect(readTheme(document)).toBe('dim');
  declare('', '');
  expect(readTheme(document)).toBe('light');
});

test('a document that has no body yet is light', () => {
  expect(readTheme(document.implementation.createDocument(null, null))).toBe('light');
});
