/** @jest-environment jsdom */
import type { Judged } from '../../../src/page-model';
import { run } from './acting';
import { actions, draw, freshOverlay, inside, marks, name, overlay } from './overlaid';
import { BUSH, NAMESAKE, NOBODY, OBAMA, PARODY, TESLA, at } from './samples';

beforeEach(() => freshOverlay());
const button = (mark: Element | null, text: string) =>
  [...inside(mark).querySelectorAll('button')].find((one) => one.textContent === text)!;

test('a mark stands right after its name and says whose it is', () => {
  const anchor = name();
  draw([anchor, BUSH]);
  const mark = anchor.nextSibling as HTMLElement;
  expect(mark.localName).toBe('deadringer-mark');
  expect(mark.dataset).toMatchObject({ level: 'likely', account: 'x:GeorgeWBushs', place: 'profile' });
  expect(inside(mark).textContent).toContain('Probably not George W. Bush');
});

test('an ordinary account gets nothing, nor does one that the user trusts', () => {
  const trusted = {
    site: 'x',
    handle: 'GeorgeWBushs',
    displayName: '',
    since: '2026-11-01T00:00:00Z',
  } as const;
  draw([name(), NOBODY], [name(), { ...BUSH, trusted }]);
  expect(marks()).toHaveLength(0);
});

test('quiet facts stand only where a person looks at one account', () => {
  const quiet = [OBAMA, NAMESAKE];
  draw(...quiet.map((one): [Element, Judged] => [name(), at('post', one)]));
  expect(marks()).toHaveLength(0);
  draw(...quiet.flatMap((one): [Element, Judged][] => [[name(), one], [name(), at('hover-card', one)]])); // prettier-ignore
  expect(marks()).toHaveLength(4);
  draw([name(), at('post', PARODY)]);
  expect(marks()).toHaveLength(1);
});

test('drawing again changes nothing and duplicates nothing', () => {
  const anchor = name();
  draw([anchor, BUSH]);
  const [mark] = marks();
  const changes = new MutationObserver(() => undefined);
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  draw([anchor, BUSH], [anchor, BUSH]);
  expect(changes.takeRecords()).toEqual([]);
  expect(marks()).toEqual([mark]);
});

test('a node that now stands for another account shows that account, closed again', () => {
  const anchor = name();
  draw([anchor, BUSH]);
  run(() => button(marks()[0]!, 'Details').click());
  expect(inside(marks()[0]!).querySelector('.details')).not.toBeNull();
  draw([anchor, TESLA]);
  expect(marks()).toHaveLength(1);
  expect(marks()[0]!.getAttribute('data-account')).toBe('x:TesIaReal');
  expect(inside(marks()[0]!).textContent).toContain('Not a listed account of Tesla');
  expect(inside(marks()[0]!).querySelector('.details')).toBeNull();
});

test('opened details stay open while the same account is drawn again', () => {
  const anchor = name();
  draw([anchor, BUSH]);
  run(() => button(marks()[0]!, 'Details').click());
  draw([anchor, { ...BUSH, verdict: { ...BUSH.verdict, probability: 0.9 } }]);
  expect(inside(marks()[0]!).querySelector('.details')!.textContent).toContain('How sure: 90 in 100');
});

test('a mark goes when its account does', () => {
  const [first, second] = [name(), name()];
  draw([first, BUSH], [second, TESLA]);
  draw([second, TESLA]);
  expect(marks().map((mark) => mark.getAttribute('data-account'))).toEqual(['x:TesIaReal']);
  draw([second, NOBODY]);
  expect(marks()).toHaveLength(0);
});

test('a mark that the page removed, moved or repainted is set right', () => {
  const anchor = name();
  draw([anchor, BUSH]);
  const [mark] = marks();
  mark!.remove();
  draw([anchor, BUSH]);
  expect(anchor.nextSibling).toBe(mark);
  document.body.append(mark!);
  mark!.setAttribute('data-level', 'official');
  draw([anchor, BUSH]);
  expect(anchor.nextSibling).toBe(mark);
  expect(mark!.getAttribute('data-level')).toBe('likely');
});

test('a mark follows a name that moved', () => {
  const anchor = name();
  draw([anchor, BUSH]);
  document.body.prepend(anchor);
  draw([anchor, BUSH]);
  expect(marks()).toHaveLength(1);
  expect(anchor.nextSibling).toBe(marks()[0]);
});

test('a copy that the page made is neither used nor taken for ours', () => {
  const anchor = name();
  draw([anchor, BUSH]);
  const own = anchor.nextSibling as HTMLElement;
  const copy = own.cloneNode(true) as HTMLElement;
  anchor.after(copy);
  draw([anchor, BUSH]);
  expect(anchor.nextSibling).toBe(own);
  expect(copy.shadowRoot).toBeNull();
  draw();
  expect(marks()).toEqual([copy]);
});

test('a name that is no longer in any page gets nothing', () => {
  const anchor = document.createElement('span');
  draw([anchor, BUSH]);
  expect(anchor.nextSibling).toBeNull();
});

test('a name in a shadow root of the page gets its mark there, and loses it', () => {
  const row = name().parentElement!;
  const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  shadow.append(row);
  const anchor = row.firstElementChild!;
  draw([anchor, BUSH]);
  expect(shadow.querySelector('deadringer-mark')).toBe(anchor.nextSibling);
  draw();
  expect(shadow.querySelector('deadringer-mark')).toBeNull();
});

test('clear takes every mark away, and drawing starts afresh', () => {
  const anchor = name();
  draw([anchor, BUSH], [name(), TESLA]);
  run(() => overlay.clear());
  expect(marks()).toHaveLength(0);
  draw([anchor, BUSH]);
  expect(marks()).toHaveLength(1);
});

test('the theme and the direction are the page’s', () => {
  const anchor = name();
  document.dir = 'rtl';
  run(() => overlay.draw([{ anchor, judged: BUSH }], 'dim'));
  expect(inside(marks()[0]!).getAttribute('data-theme')).toBe('dim');
  expect(inside(marks()[0]!).getAttribute('dir')).toBe('rtl');
  expect(inside(marks()[0]!).getAttribute('lang')).toBe('en');
});

test('a person’s click says so; the page hears nothing of it', () => {
  const anchor = name();
  const heard = jest.fn();
  document.body.addEventListener('click', heard);
  draw([anchor, BUSH]);
  run(() => button(marks()[0]!, 'This is fine').click());
  expect(actions.fine).toHaveBeenCalledWith(BUSH);
  expect(heard).not.toHaveBeenCalled();
  document.body.removeEventListener('click', heard);
});

test('a click that the page makes does nothing', () => {
  freshOverlay({});
  draw([name(), BUSH], [name(), at('post', TESLA)]);
  for (const mark of marks()) {
    for (const one of inside(mark).querySelectorAll('button')) run(() => one.click());
  }
  expect(actions.fine).not.toHaveBeenCalled();
  expect(actions.report).not.toHaveBeenCalled();
  for (const mark of marks()) expect(inside(mark).querySelector('.details, .opened')).toBeNull();
});

test('words that a line has no room for give way to the icon, once, and stay away while the mark stands', () => {
  const cut = jest.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(90);
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(60);
  const anchor = name();
  draw([anchor, at('post', BUSH)]);
  expect(inside(marks()[0]!).querySelector('.text')).toBeNull();
  expect(inside(marks()[0]!).querySelector('button')?.getAttribute('aria-label')).toContain('@GeorgeWBushs');
  cut.mockReturnValue(60);
  draw([anchor, at('post', BUSH)]);
  expect(inside(marks()[0]!).querySelector('.text')).toBeNull();
  draw([anchor, at('post', TESLA)]);
  expect(inside(marks()[0]!).querySelector('.text')?.textContent).toBe('Not a listed account');
  jest.restoreAllMocks();
});
