/** @jest-environment jsdom */
import { readTheme } from '../../../src/sites/theme';

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
