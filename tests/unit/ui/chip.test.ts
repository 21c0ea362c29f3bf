/** @jest-environment jsdom */
import type { Judged } from '../../../src/page-model';
import { run } from './acting';
import { draw, freshOverlay, inside, marks, name } from './overlaid';
import { BUSH, at } from './samples';

beforeEach(() => freshOverlay());

describe('beside a name in a timeline', () => {
  // jsdom has no popovers; that the card is seen is for the tests in real browsers.
  beforeAll(() => Object.assign(HTMLElement.prototype, { showPopover: () => undefined }));

  const chip = () => inside(marks()[0]!).querySelector<HTMLButtonElement>('.chip')!;
  const opened = () => inside(marks()[0]!).querySelector('.opened');

  test('there is a chip that opens the card, and closes it', () => {
    draw([name(), at('post', BUSH)]);
    expect(chip().textContent).toBe('Probably not them');
    expect(chip().getAttribute('aria-label')).toBe('Probably not them: @GeorgeWBushs. Show why.');
    expect(chip().getAttribute('aria-expanded')).toBe('false');
    run(() => chip().click());
    expect(chip().getAttribute('aria-expanded')).toBe('true');
    expect(opened()!.textContent).toContain('Probably not George W. Bush');
    run(() => chip().click());
    expect(opened()).toBeNull();
  });

  test('Escape closes it and gives the focus back', () => {
    draw([name(), at('post', BUSH)]);
    run(() => chip().click());
    run(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(opened()).toBeNull();
    expect(marks()[0]!.shadowRoot!.activeElement).toBe(chip());
  });

  test('but takes it from no field in which somebody writes', () => {
    const field = document.body.appendChild(document.createElement('input'));
    draw([name(), at('post', BUSH)]);
    run(() => chip().click());
    field.focus();
    run(() => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(opened()).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  test('so does a press elsewhere, but not one inside', () => {
    draw([name(), at('post', BUSH)]);
    run(() => chip().click());
    const press = (target: Element) =>
      run(() => target.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true })));
    press(opened()!);
    expect(opened()).not.toBeNull();
    press(document.body);
    expect(opened()).toBeNull();
  });

  test('the same holds for a name in a shadow root of the page', () => {
    const anchor = name();
    const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    shadow.append(anchor.parentElement!);
    draw([anchor, at('message', BUSH)]);
    const inShadow = () => inside(anchor.nextElementSibling);
    const press = (target: Element) =>
      run(() => target.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true })));
    run(() => inShadow().querySelector<HTMLElement>('.chip')!.click());
    press(inShadow().querySelector('.opened')!);
    expect(inShadow().querySelector('.opened')).not.toBeNull();
    press(shadow.firstElementChild!);
    expect(inShadow().querySelector('.opened')).toBeNull();
  });

  test('a mouse that rests on it opens the card, and leaving closes it; a click keeps it open', () => {
    jest.useFakeTimers();
    draw([name(), at('post', BUSH)]);
    const span = chip().parentElement!;
    const point = (type: string, pointerType = 'mouse') =>
      run(() => {
        span.dispatchEvent(Object.assign(new Event(type), { pointerType }));
        jest.advanceTimersByTime(500);
      });
    point('pointerenter', 'touch');
    expect(opened()).toBeNull();
    point('pointerenter');
    expect(opened()).not.toBeNull();
    point('pointerleave');
    expect(opened()).toBeNull();
    run(() => chip().click());
    point('pointerleave');
    expect(opened()).not.toBeNull();
    jest.useRealTimers();
  });

  test('an account is said in words once, then by its icon, and nothing changes when the first goes', () => {
    const places = [name(), name(), name()];
    const texts = () => marks().map((mark) => inside(mark).textContent);
    draw(...places.map((one): [Element, Judged] => [one, at('post', BUSH)]));
    expect(texts()).toEqual(['Probably not them', '', '']);
    expect(inside(marks()[1]!).querySelector('button')!.getAttribute('aria-label')).toContain(
      '@GeorgeWBushs',
    );
    draw(...places.slice(1).map((one): [Element, Judged] => [one, at('post', BUSH)]));
    expect(texts()).toEqual(['', '']);
    draw([name(), at('post', BUSH)], [places[1]!, at('post', BUSH)]);
    expect(texts()).toEqual(['', 'Probably not them']); // document order: the new row is the last
  });
});
