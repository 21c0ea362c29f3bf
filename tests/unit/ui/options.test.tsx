/** @jest-environment jsdom */
import { render } from 'preact';
import type { MarkChange, Report } from '../../../src/page-model';
import { Options, type OptionsActions, type OptionsState } from '../../../src/ui/options/options';
import { run, settle } from './acting';
import { REPORT, english } from './samples';

const messages = english();
const done = () => Promise.resolve();
const actions = {
  undo: jest.fn(done),
  resume: jest.fn<Promise<void>, [string]>(() => Promise.resolve()),
  turn: jest.fn<Promise<void>, [string, boolean]>(() => Promise.resolve()),
  allow: jest.fn<Promise<boolean>, [string]>(() => Promise.resolve(true)),
  withdraw: jest.fn<Promise<void>, [string]>(() => Promise.resolve()),
  trustVerifier: jest.fn<Promise<void>, [string, boolean]>(() => Promise.resolve()),
  unconfirmDomain: jest.fn<Promise<void>, [string]>(() => Promise.resolve()),
  setMarks: jest.fn<Promise<void>, [MarkChange]>(() => Promise.resolve()),
  explain: jest.fn<Promise<void>, [Report]>(() => Promise.resolve()),
  copy: jest.fn<Promise<void>, [string]>(() => Promise.resolve()),
  save: jest.fn<Promise<void>, [string, string]>(() => Promise.resolve()),
  deleteReport: jest.fn<Promise<void>, [Report]>(() => Promise.resolve()),
  undoReport: jest.fn<Promise<void>, [Report]>(() => Promise.resolve()),
  exportSaved: jest.fn(done),
  forgetAside: jest.fn(done),
  startAfresh: jest.fn(done),
} satisfies OptionsActions;
const STATE: OptionsState = {
  trusted: [],
  paused: [],
  isOn: { readsPageData: false, followedAreFine: true },
  allowed: [],
  servers: [],
  marks: { off: ['message'], from: 'disclosed' },
  reports: [],
  list: { version: '3', date: '2026-11-20', entities: 11047 },
  saved: { aside: 0, newerSettings: [] },
  extension: '0.1.0',
};
let root: HTMLElement;

beforeEach(() => {
  jest.clearAllMocks();
  location.hash = '';
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
  Element.prototype.scrollIntoView = jest.fn();
});

afterEach(() => run(() => render(null, root)));

const show = (state: Partial<OptionsState> = {}) =>
  run(() => render(<Options state={{ ...STATE, ...state }} actions={actions} messages={messages} />, root));
const press = (label: string) =>
  settle(() => {
    const all = [...root.querySelectorAll('button')];
    all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === label)!.click();
  });
const goTo = (hash: string) =>
  run(() => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });

test('with nothing kept it says how something would get there', () => {
  show();
  expect(root.textContent).toContain('“This is fine” on a warning puts an account here.');
  expect(root.textContent).toContain('Version 3 of Nov 20, 2026');
  expect(root.textContent).toContain('11,047 people and organisations');
  expect(root.textContent).toContain('Deadringer 0.1.0');
});

test('where marks stand, and from which level, is chosen one by one', async () => {
  show();
  const choose = (words: string) =>
    settle(() => {
      const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === words)!;
      label.querySelector('input')!.click();
    });
  await choose('posts');
  expect(actions.setMarks).toHaveBeenLastCalledWith({ place: 'post', isOn: false });
  await choose('direct messages');
  expect(actions.setMarks).toHaveBeenLastCalledWith({ place: 'message', isOn: true });
  await choose('for red warnings only');
  expect(actions.setMarks).toHaveBeenLastCalledWith({ from: 'likely' });
});

test('trust is taken back, a paused site resumed', async () => {
  const trusted = {
    site: 'x',
    handle: 'ann',
    displayName: 'Ann',
    since: '2026-11-03T12:00:00.000Z',
  } as const;
  show({ trusted: [trusted], paused: ['x.com'] });
  expect(root.textContent).toContain('@ann on X · since Nov 3, 2026');
  await press('Undo: warn about @ann again');
  expect(actions.undo).toHaveBeenCalledWith(trusted);
  await press('Resume on x.com');
  expect(actions.resume).toHaveBeenCalledWith('x.com');
});

describe('a switch', () => {
  const box = (label: string) =>
    [...root.querySelectorAll('label')]
      .find(({ textContent }) => textContent.includes(label))!
      .querySelector('input')!;
  const reading = "Read what X sends about accounts and doesn't draw";

  test('is as it was left, says what it does, and turns', async () => {
    show();
    expect(box(reading).checked).toBe(false);
    expect(box("Don't warn about accounts I follow").checked).toBe(true);
    expect(root.textContent).toContain(
      'It asks X for nothing, leaves messages alone, sends nothing anywhere',
    );
    expect(root.textContent).not.toContain('Reload those that are open.');
    await settle(() => box(reading).click());
    expect(actions.turn).toHaveBeenCalledWith('readsPageData', true);
    show({ isOn: { readsPageData: true, followedAreFine: true } });
    expect(root.textContent).toContain(
      'It works in tabs of X that are loaded from now on. Reload those that are open.',
    );
  });

  test('that can’t be turned says so and stays where it was', async () => {
    actions.turn.mockRejectedValueOnce(new Error('Nothing was kept.'));
    show();
    await settle(() => box(reading).click());
    expect(root.textContent).toContain('Nothing was kept.');
    expect(box(reading).checked).toBe(false);
  });
});

test('the address opens a report, which can be deleted', async () => {
  show({ reports: [REPORT] });
  expect(root.textContent).toContain('Nothing is sent by itself.');
  expect(root.querySelector('pre')).toBeNull();
  goTo('#report=r1');
  expect(JSON.parse(root.querySelector('pre')!.textContent)).toEqual(REPORT);
  await press('Delete');
  expect(actions.deleteReport).toHaveBeenCalledWith(REPORT);
  expect(location.hash).toBe('');
});

test('a report that is gone is said to be', () => {
  show();
  goTo('#report=r9');
  expect(root.textContent).toContain("That report isn't here any more.");
});

test('"Is this about you?" leads to corrections', () => {
  show();
  goTo('#corrections');
  expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
  expect(root.querySelector('#corrections')!.textContent).toContain('You share a name');
});

test('a list that can’t be opened says why', () => {
  show({ list: { problem: 'version 9, and this reads 1' } });
  expect(root.querySelector('[role=alert]:not(:empty)')!.textContent).toContain(
    'version 9, and this reads 1',
  );
});

describe('servers', () => {
  const type = (text: string) =>
    run(() => {
      const input = root.querySelector<HTMLInputElement>('input[type=text]')!;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const add = async (text: string) => {
    type(text);
    await press('Use Deadringer on this server');
  };

  test('that the user allowed are listed and taken back, all of them at once too', async () => {
    show({ allowed: ['https://*/*', 'https://social.example/*'] });
    expect(root.textContent).toContain('social.example');
    await press('Remove: stop using Deadringer on All servers');
    expect(actions.withdraw).toHaveBeenLastCalledWith('https://*/*');
    await press('Remove: stop using Deadringer on social.example');
    expect(actions.withdraw).toHaveBeenLastCalledWith('https://social.example/*');
  });

  test('are added by what people type for them, and that is said', async () => {
    show();
    await add(' https://Social.Example/@ann ');
    expect(actions.allow).toHaveBeenLastCalledWith('social.example');
    expect(root.textContent).toContain('Deadringer is used on social.example now.');
    expect(root.querySelector<HTMLInputElement>('input[type=text]')!.value).toBe('');
  });

  test('that are refused are said to be', async () => {
    actions.allow.mockImplementationOnce(() => Promise.resolve(false));
    show();
    await add('social.example');
    expect(root.textContent).toContain('You were asked about social.example and have not allowed it.');
  });

  test('that are none are not asked for', async () => {
    show();
    await add('my server');
    expect(actions.allow).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]:not(:empty)')!.textContent).toBe(
      '“my server” is not the address of a server.',
    );
  });
});

test('what each server is trusted in stands there, can be turned on, and be taken back', async () => {
  const servers = [
    { host: 'other.example' },
    { host: 'own.example', isVerifier: true, domain: 'people.example' },
  ];
  show({ servers });
  const boxes = [...root.querySelectorAll('label')].filter(({ textContent }) =>
    textContent.includes('I trust what this server verifies'),
  );
  const boxOf = (label: Element) => label.querySelector('input')!;
  expect(boxes.map((label) => [label.textContent.includes('own.example'), boxOf(label).checked])).toEqual([
    [false, false],
    [true, true],
  ]);
  await settle(() => boxOf(boxes[0]!).click());
  expect(actions.trustVerifier).toHaveBeenCalledWith('other.example', true);
  const undo = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Take back')!;
  expect(undo.parentElement?.textContent).toContain('people.example');
  await settle(() => undo.click());
  expect(actions.unconfirmDomain).toHaveBeenCalledWith('own.example');
});

test('an account that is trusted on one host alone says so', () => {
  const account = {
    site: 'mastodon' as const,
    handle: 'ann@a.example',
    displayName: 'Ann',
    since: '2026-11-22T10:00:00.000Z',
  };
  show({ trusted: [account, { ...account, host: 'own.example' }] });
  const rows = [...root.querySelectorAll('.by')].map(({ textContent }) => textContent.includes('alone'));
  expect(rows.filter(Boolean)).toHaveLength(1);
});
