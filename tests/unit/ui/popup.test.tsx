/** @jest-environment jsdom */
import { render } from 'preact';
import type { Judged, OpenQuestion, PageState, Report } from '../../../src/page-model';
import { Popup } from '../../../src/ui/popup/popup';
import type { PopupActions, PopupState } from '../../../src/ui/popup/state';
import { run, settle } from './acting';
import { BUSH, NOBODY, OBAMA, PARODY, REPORT, TESLA, at, english } from './samples';

const messages = english();
const actions = {
  fine: jest.fn<Promise<Report>, [Judged]>(() => Promise.resolve(REPORT)),
  confirm: jest.fn<Promise<Report>, [OpenQuestion]>(() => Promise.resolve(REPORT)),
  dismiss: jest.fn(() => Promise.resolve()),
  trustVerifier: jest.fn<Promise<void>, [boolean]>(() => Promise.resolve()),
  confirmDomain: jest.fn<Promise<void>, [string]>(() => Promise.resolve()),
  undo: jest.fn(() => Promise.resolve()),
  missed: jest.fn(() => Promise.resolve<Report>({ ...REPORT, kind: 'missed' })),
  pause: jest.fn(() => Promise.resolve()),
  resume: jest.fn(() => Promise.resolve()),
  allow: jest.fn<Promise<boolean>, [string]>(() => Promise.resolve(true)),
  withdraw: jest.fn(() => Promise.resolve()),
  options: jest.fn(),
  corrections: jest.fn(),
  explain: jest.fn<Promise<void>, [Report]>(() => Promise.resolve()),
  copy: jest.fn<Promise<void>, [string]>(() => Promise.resolve()),
  save: jest.fn<Promise<void>, [string, string]>(() => Promise.resolve()),
  deleteReport: jest.fn<Promise<void>, [Report]>(() => Promise.resolve()),
  undoReport: jest.fn<Promise<void>, [Report]>(() => Promise.resolve()),
} satisfies PopupActions;
let root: HTMLElement;

beforeEach(() => {
  jest.clearAllMocks();
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => run(() => render(null, root)));

const show = (state: PopupState) =>
  run(() => render(<Popup state={state} actions={actions} messages={messages} />, root));
const unknown = (software?: string): PopupState => ({
  kind: 'unknown',
  page: { url: 'https://social.example/', host: 'social.example', ...(software && { software }) },
  isRemovable: true,
});
const off = (isRefused: boolean): PopupState => ({ kind: 'off', host: 'social.example', isRefused });
const page = (accounts: Judged[], more: Partial<PageState> = {}): PopupState => ({
  kind: 'page',
  isRemovable: false,
  page: {
    url: 'https://x.com/GeorgeWBushs',
    host: 'x.com',
    site: 'x',
    paused: false,
    accounts,
    health: [],
    ...more,
  },
});
const button = (text: string) => {
  const isIt = (one: Element) => [one.textContent, one.getAttribute('aria-label')].includes(text);
  const found = [...root.querySelectorAll('button')].find(isIt);
  if (!found) throw new Error(`no button ${text} in: ${root.textContent}`);
  return found;
};
const press = (text: string) => settle(() => button(text).click());
const write = (label: string, text: string) =>
  run(() => {
    const field = [...root.querySelectorAll('label')].find((one) => one.textContent.startsWith(label))!;
    const input = field.querySelector<HTMLInputElement>('input, textarea')!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

test.each<[string, PopupState, string]>([
  ['a page it does not read', { kind: 'unsupported', reads: ['x', 'mastodon'] }, 'It reads: X · Mastodon'],
  ['a server it may not see', off(false), 'Deadringer is not used on social.example'],
  ['a server that was refused', off(true), 'You were asked about social.example and have not allowed it.'],
  ['a page of an unknown kind', unknown(), 'it does not know pages of this kind'],
  ['a page of a known other kind', unknown('Misskey'), 'social.example runs Misskey'],
  ['a page that loads', { kind: 'loading' }, 'Reading the page…'],
  ['a paused site', page([], { paused: true }), 'Deadringer is paused on x.com.'],
  ['a page with nothing to say', page([NOBODY, OBAMA].map((one) => at('post', one))), '2 accounts read.'],
  ['a page with one account', page([NOBODY]), 'No warnings on this page. 1 account read.'],
  ['an empty page', page([]), 'No account was read.'],
  [
    'a broken list',
    { kind: 'problem', problem: { kind: 'list-broken', detail: 'checksum 1, not 2' } },
    'checksum 1',
  ],
  [
    'an updated extension',
    { kind: 'problem', problem: { kind: 'disconnected', detail: '' } },
    'Reload the page',
  ],
])('%s is told', (_, state, expected) => {
  show(state);
  expect(root.textContent).toContain(expected);
});

test('an unreadable page says what could not be read, and gives a text about it', async () => {
  show(page([], { problem: { kind: 'unreadable', detail: 'no name in the header' } }));
  expect(root.textContent).toContain('no name in the header');
  await press('Copy a report of this');
  expect(JSON.parse(actions.copy.mock.calls[0]![0])).toEqual({
    problem: 'unreadable',
    detail: 'no name in the header',
    page: 'https://x.com/GeorgeWBushs',
    health: [],
  });
  expect(root.textContent).toContain('Copied.');
});

test('the profile comes first, as the card; every other marked account once, the loudest first', () => {
  show(page([at('post', PARODY), at('post', TESLA), at('reply', TESLA), BUSH, at('post', BUSH), NOBODY]));
  expect(root.querySelector('.headline')!.textContent).toBe('Probably not George W. Bush');
  expect(root.querySelector('.card')!.textContent).toContain('@GeorgeWBushs on X');
  const rows = [...root.querySelectorAll('.account-row .who')].map((one) => one.textContent);
  expect(rows).toEqual(['@TesIaRealNot a listed account', '@ElonMuskAOCParody']);
  expect(root.textContent).toContain('Also on this page');
});

test('"This is fine" hides, thanks, and keeps the reason that somebody cares to give', async () => {
  show(page([BUSH]));
  await press("This is fine: don't warn about @GeorgeWBushs again");
  expect(actions.fine).toHaveBeenCalledWith(BUSH);
  expect(root.textContent).toContain('Hidden. Thanks.');
  const reasons = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(reasons.map((one) => one.value)).toEqual(['genuine', 'namesake', 'discloses', 'other']);
  await settle(() => reasons[1]!.click());
  expect(actions.explain).toHaveBeenLastCalledWith({ ...REPORT, reason: 'namesake' });
  write('In your words', 'an old friend');
  expect(actions.explain).toHaveBeenLastCalledWith({ ...REPORT, reason: 'namesake', note: 'an old friend' });
  await press('Show the report');
  expect(JSON.parse(root.querySelector('pre')!.textContent)).toEqual({
    ...REPORT,
    reason: 'namesake',
    note: 'an old friend',
  });
});

test('"Report…" hides and shows the report in full; copy and file are the text that is shown', async () => {
  show(page([BUSH]));
  await press('Report…');
  const shown = root.querySelector('pre')!.textContent;
  expect(JSON.parse(shown)).toEqual(REPORT);
  await press('Copy');
  await press('Save as file');
  expect(actions.copy).toHaveBeenCalledWith(shown);
  expect(actions.save).toHaveBeenCalledWith('deadringer-2026-11-22-x-GeorgeWBushs.json', shown);
  await press('Show the warning again');
  expect(actions.undoReport).toHaveBeenCalledWith(REPORT);
  expect(root.querySelector('pre')).toBeNull();
});

test('an account said to be fine can be warned about again', async () => {
  const trusted = {
    site: 'x',
    handle: 'TesIaReal',
    displayName: 'Tesla',
    since: '2026-11-01T00:00:00Z',
  } as const;
  show(page([{ ...TESLA, trusted }]));
  expect(root.querySelector('.card')).toBeNull();
  await press('Undo: warn about @TesIaReal again');
  expect(actions.undo).toHaveBeenCalledWith(trusted);
});

test('an account that is followed has no card and is named as that', () => {
  show(page([{ ...TESLA, followed: true }]));
  expect(root.querySelector('.card')).toBeNull();
  expect(root.textContent).toContain('Hidden: you follow these@TesIaReal');
});

test('what could not be kept is said, and the warning stays', async () => {
  actions.fine.mockImplementationOnce(() => Promise.reject(new Error('the disk is full')));
  show(page([BUSH]));
  await press('This is fine');
  expect(root.querySelector('[role=alert]:not(:empty)')!.textContent).toBe(
    "That didn't work: the disk is full",
  );
  expect(root.querySelector('.card')).not.toBeNull();
});

test('a missed fake is the account on this tab unless one says otherwise', async () => {
  show(page([NOBODY]));
  await press('A fake you missed…');
  await press('Make the report');
  expect(root.textContent).toContain('Say whom it looks like.');
  write('Whom does it look like?', ' Tesla ');
  await press('Make the report');
  expect(actions.missed).toHaveBeenLastCalledWith({
    account: { site: 'x', handle: 'ann', displayName: 'Ann' },
    posesAs: 'Tesla',
    judged: NOBODY,
  });
  expect(root.querySelector('pre')).not.toBeNull();
});

test('a missed fake may be any other account', async () => {
  show(page([]));
  await press('A fake you missed…');
  write('Which account?', '@somebody');
  write('Whom does it look like?', 'Tesla');
  write('What else', 'it wrote to me');
  await press('Make the report');
  expect(actions.missed).toHaveBeenLastCalledWith({
    account: { site: 'x', handle: 'somebody', displayName: '' },
    posesAs: 'Tesla',
    note: 'it wrote to me',
  });
});

test('a site can be paused and resumed, and the options opened', async () => {
  show(page([]));
  await press('Pause on this site');
  expect(actions.pause).toHaveBeenCalledTimes(1);
  show(page([], { paused: true }));
  await press('Resume');
  expect(actions.resume).toHaveBeenCalledTimes(1);
  await press('Options');
  expect(actions.options).toHaveBeenCalledTimes(1);
});

test('a server is asked for in the very click, and what the user answers is said', async () => {
  let answer: (isAllowed: boolean) => void = () => undefined;
  actions.allow.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  show(off(false));
  button('Use Deadringer on this server').click();
  expect(actions.allow).toHaveBeenCalledWith('social.example'); // nothing was awaited
  await settle(() => undefined);
  expect(root.textContent).toContain('The browser asks you about social.example now.');
  await settle(() => answer(false));
  expect(root.textContent).toContain('have not allowed it. Nothing is read there.');
});

test('a server that the user allowed can be taken back, and one that came with Deadringer can’t', async () => {
  show({ ...page([]), isRemovable: true } as PopupState);
  await press('Stop using it on this server');
  show(unknown('Misskey'));
  await press('Stop using it on this server');
  expect(actions.withdraw).toHaveBeenCalledTimes(2);
  show(page([]));
  expect(() => button('Stop using it on this server')).toThrow();
});
