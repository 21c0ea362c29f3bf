/** @jest-environment jsdom */
import { render } from 'preact';
import type { Judged } from '../../../src/page-model';
import { Card, type CardActions } from '../../../src/ui/card';
import { run } from './acting';
import { BUSH, NAMESAKE, OBAMA, PARODY, TESLA, english, judged, signal } from './samples';

const messages = english();
const actions = { fine: jest.fn(), report: jest.fn(), corrections: jest.fn() } satisfies CardActions;
let root: HTMLElement;

beforeEach(() => {
  jest.clearAllMocks();
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => run(() => render(null, root)));

function show(one: Judged): void {
  run(() => render(<Card judged={one} messages={messages} actions={actions} />, root));
}

function button(text: string): HTMLButtonElement | undefined {
  return [...root.querySelectorAll('button')].find((one) => one.textContent === text);
}

function press(text: string): void {
  run(() => button(text)!.click());
}

const buttons = () => [...root.querySelectorAll('button')].map((one) => one.textContent);

test('a warning says what, why, what the badge is worth, and who is genuine', () => {
  show(BUSH);
  const note = root.querySelector('[role=note]')!;
  expect(note.getAttribute('aria-label')).toBe('Deadringer: Probably not George W. Bush');
  expect(root.querySelector('.headline')!.textContent).toBe('Probably not George W. Bush');
  expect([...root.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    'George W. Bush has no account on X, as far as the list knows.',
    'The handle spells the name and adds “s”.',
  ]);
  expect(root.querySelector('.badge')!.textContent).toContain("doesn't check identity");
  const [instagram] = root.querySelectorAll('a');
  expect(instagram!.textContent).toBe('Instagram · georgewbush');
  expect(instagram!.href).toBe('https://www.instagram.com/georgewbush/');
  expect([instagram!.target, instagram!.rel]).toEqual(['_blank', 'noopener noreferrer']);
  expect(buttons()).toEqual(['Details', 'Report…', 'This is fine']);
});

test('its buttons do what they say, for the account they stand by', () => {
  show(BUSH);
  press('This is fine');
  press('Report…');
  expect(actions.fine).toHaveBeenCalledWith(BUSH);
  expect(actions.report).toHaveBeenCalledWith(BUSH);
  expect(button('This is fine')!.getAttribute('aria-label')).toBe(
    "This is fine: don't warn about @GeorgeWBushs again",
  );
});

test('the details tell everything, and that it can be wrong', () => {
  show(BUSH);
  expect(button('Details')!.getAttribute('aria-expanded')).toBe('false');
  press('Details');
  const toggle = button('Details')!;
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  const details = document.getElementById(toggle.getAttribute('aria-controls')!)!;
  expect(details.textContent).toContain('What speaks against it' + 'It has 120 followers.');
  expect(details.textContent).toContain('How sure: 99 in 100');
  expect(details.textContent).toContain('Deadringer can be wrong.');
  press('Is this about you?');
  expect(actions.corrections).toHaveBeenCalledTimes(1);
  press('Details');
  expect(document.getElementById(toggle.getAttribute('aria-controls')!)).toBeNull();
});

test('the two handles stand side by side, the difference set off and said', () => {
  show(TESLA);
  const [ours, listed] = root.querySelectorAll('dd');
  expect(ours!.textContent).toBe('@TesIaReal');
  expect([...ours!.querySelectorAll('b')].map((one) => one.textContent)).toEqual(['I', 'Real']);
  expect(listed!.textContent).toBe('@Tesla');
  expect(root.querySelector('.spoken')!.textContent).toBe(
    "Only this account's handle has: capital I, “Real”.",
  );
});

test('the accounts of the site one is reading come first, and four are enough', () => {
  show(TESLA);
  const names = () => [...root.querySelectorAll('.account')].map((one) => one.textContent);
  expect(names()).toEqual(['X · Tesla', 'X · TeslaCharging', 'Instagram · teslamotors', 'Facebook · Tesla']);
  expect(root.textContent).toContain('and 1 more');
  press('Details');
  expect(names()).toContain('YouTube · tesla');
});

test.each([
  ['disclosed', PARODY, 'Parody of Elon Musk, and says so'],
  ['namesake', NAMESAKE, 'Shares a name with Mike Johnson'],
  ['official', OBAMA, 'Listed account of Barack ObamaVerified list, Apr 2023'],
])('a quiet level, %s, is one line with details', (_, one, line) => {
  show(one);
  expect(root.textContent).toBe(`${line}Details`);
  press('Details');
  expect(buttons()).toEqual(['Details', 'Report…', 'Is this about you?']);
  expect(root.textContent).toContain('Deadringer can be wrong.');
});

test('a listing that no second source has says so', () => {
  show(judged({}, { ...OBAMA.verdict, confirmedBy: [] }));
  expect(root.querySelector('.head')!.textContent).toContain('Listed, not confirmed');
});

test('hostile names stay text, of bounded length', () => {
  const name = `<img src=x onerror=alert(1)>\u202e${'A'.repeat(10_000)}`;
  const hostile = judged(
    { handle: name, displayName: name },
    {
      level: 'likely',
      target: { name, kind: 'person', accounts: { x: [name, 'javascript:alert(1)'] } },
      signals: [signal('near-name', 1, { shown: name, listed: name })],
      pair: { handle: name, listed: name, listedSite: 'x', differs: [[-5, 3], [9, 2], [4, 99_999]] }, // prettier-ignore
    },
  );
  show(hostile);
  press('Details');
  expect(root.querySelector('img, script, a')).toBeNull();
  expect(root.textContent).toContain('<img src=x');
  expect(root.textContent).not.toContain('\u202e');
  expect(root.textContent.length).toBeLessThan(3000);
});

test('the card of a copy of an unlisted author speaks of no list', () => {
  const target = { name: 'Ottilie Brandvold', kind: 'person' as const, accounts: { x: ['ottiliebrand'] } };
  show(
    judged(
      { handle: 'ottiIiebrand', displayName: 'Ottilie Brandvold' },
      {
        level: 'likely',
        target: { ...target, knownFrom: 'thread' },
        pair: { handle: 'ottiIiebrand', listed: 'ottiliebrand', listedSite: 'x', differs: [[4, 5]] },
        signals: [
          signal('near-handle', 8, {
            variant: 'looks_unlisted',
            handle: 'ottiIiebrand',
            listed: 'ottiliebrand',
            site: 'x',
          }),
          signal('thread-author', 5, { author: 'ottiliebrand' }),
        ],
      },
    ),
  );
  press('Details');
  const labels = [...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  expect(`${root.textContent} ${labels.join(' ')}`).not.toMatch(/\blist/i);
  expect(root.textContent).toContain('Author:');
});

test('on a server outside the manifest the card says that a press is asked again, and hands it on', () => {
  const again = { ...BUSH, asksAgain: true as const };
  show(again);
  expect(root.querySelector('.refused')).toBeNull();
  press('This is fine');
  expect(actions.fine).toHaveBeenCalledWith(again);
  expect(root.querySelector('.refused')?.textContent).toContain('asks once more');
});

test('elsewhere it says nothing of the sort', () => {
  show(BUSH);
  press('This is fine');
  expect(actions.fine).toHaveBeenCalledWith(BUSH);
  expect(root.querySelector('.refused')).toBeNull();
});
