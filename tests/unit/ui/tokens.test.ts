import { readFileSync } from 'node:fs';
import { LEVELS } from '../../../src/model';

type Theme = 'light' | 'black' | 'dim';
const THEMES: Theme[] = ['light', 'black', 'dim'];
const GROUNDS = { light: '#ffffff', black: '#000000', dim: '#15202b' };
const LOUD = LEVELS.filter((level) => level !== 'none');

/** The colours of a theme, from the one style sheet that has them. */
function colours(theme: Theme): Map<string, string> {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const found = new Map<string, string>();
  for (const [, name, light, dark] of css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)) {
    found.set(name!, theme === 'light' ? light! : dark!);
  }
  if (theme === 'dim') {
    for (const [, name, colour] of css.matchAll(/--([\w-]+): (#\w{6});/g)) found.set(name!, colour!);
  }
  return found;
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each(THEMES)('in the %s theme', (theme) => {
  const all = colours(theme);
  const colour = (name: string) => all.get(name) ?? `no colour ${name}`;

  test('the ground is the site’s', () => {
    expect(colour('ground')).toBe(GROUNDS[theme]);
  });

  test.each(LOUD)('every text on a card of level %s can be read', (level) => {
    for (const text of ['ink', 'sub', 'accent', level]) {
      expect(contrast(colour(text), colour(`${level}-bg`))).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colour('ink'), colour(`${level}-line`))).toBeGreaterThanOrEqual(4.5);
  });

  test('every text of popup and options can be read', () => {
    for (const ground of ['ground', 'card']) {
      for (const text of ['ink', 'sub', 'accent', 'likely']) {
        expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
