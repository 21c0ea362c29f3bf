/** @jest-environment jsdom */
import { effectOn } from '../../../src/ui/visual-effect';

Object.assign(globalThis, {
  DOMMatrixReadOnly: class {
    a: number;
    b = 0;
    c = 0;
    d: number;
    constructor(transform: string) {
      const [x = '1', y = x] = /scale\(([^)]*)\)/.exec(transform)?.[1]?.split(',') ?? [];
      this.a = Number(x);
      this.d = Number(y);
    }
  },
});

/** The effect on a button in a shadow root whose host stands in a box of this style. */
function within(style: string): string {
  document.body.innerHTML = '<main><div></div></main>';
  const main = document.querySelector('main')!;
  main.setAttribute('style', style);
  const shadow = main.querySelector('div')!.attachShadow({ mode: 'open' });
  const button = shadow.appendChild(document.createElement('button'));
  return effectOn(button);
}

test.each([
  ['', 'none'],
  ['opacity: .5', 'harmless'],
  ['filter: invert(1) hue-rotate(180deg)', 'harmless'],
  ['filter: drop-shadow(0 0 2px rgb(0, 0, 0))', 'harmless'],
  ['opacity: .0001', 'hides'],
  ['opacity: .39', 'hides'],
  ['filter: opacity(.1)', 'hides'],
  ['filter: invert(1) opacity(0)', 'hides'],
  ['filter: blur(9px)', 'hides'],
  ['filter: url(#gone)', 'hides'],
  ['visibility: hidden', 'hides'],
  ['clip-path: inset(50%)', 'hides'],
  ['mix-blend-mode: difference', 'hides'],
  ['transform: scale(0.2)', 'hides'],
  ['transform: scale(1, 0.1)', 'hides'],
  ['transform: scale(1.2)', 'none'],
])('a page that sets "%s" around a card: %s', (style, effect) => {
  expect(within(style)).toBe(effect);
});

test('opacities of several boxes add up to what is seen', () => {
  document.body.innerHTML = '<main style="opacity:.6"><section style="opacity:.6"><p>a</p></section></main>';
  expect(effectOn(document.querySelector('p')!)).toBe('hides');
});
