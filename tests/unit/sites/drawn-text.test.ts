/**
 * What is read of texts that nobody would write: as much as a name can be long, and in no time.
 * @jest-environment jsdom
 */
import { drawnText } from '../../../src/sites/reading/drawn-text';

const MEGABYTE = 1_000_000;

function box(...texts: string[]): Element {
  const element = document.createElement('div');
  for (const text of texts) element.append(text, document.createElement('br'));
  return element;
}

test('spaces and line ends around a text are taken off, those in it stay', () => {
  expect(drawnText(box(' \t\n\r a  b \r\n'))).toBe('a  b');
  expect(drawnText(box(' \n '))).toBe('');
  expect(drawnText(box('\u00a0a\u2003'))).toBe('\u00a0a\u2003');
});

test('of a megabyte the beginning is read', () => {
  const text = drawnText(box('George W. Bush', 'x'.repeat(MEGABYTE), 'y'.repeat(MEGABYTE)));
  expect(text.startsWith('George W. Bush\nxxx')).toBe(true);
  expect(text.length).toBe(10_000);
});

test('of a megabyte of spaces no more is looked at than a text can be long', () => {
  const looks = jest.spyOn(String.prototype, 'charAt');
  const text = drawnText(box(`a${' '.repeat(MEGABYTE)}b`, ' '.repeat(MEGABYTE)));
  const count = looks.mock.calls.length;
  looks.mockRestore();
  expect(text).toBe('a');
  expect(count).toBeGreaterThan(9000);
  expect(count).toBeLessThanOrEqual(10_002);
});
