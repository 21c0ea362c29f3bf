/** @jest-environment jsdom */
/** What the popup asks on a server outside the manifest. */
import { render } from 'preact';
import type { OpenQuestion, PageState } from '../../../src/page-model';
import { Popup } from '../../../src/ui/popup/popup';
import type { OfServer, PopupActions, PopupState } from '../../../src/ui/popup/state';
import { run, settle } from './acting';
import { BUSH, REPORT, english } from './samples';

const HOST = 'social.example';
const actions = {
  confirm: jest.fn(() => Promise.resolve(REPORT)),
  dismiss: jest.fn(() => Promise.resolve()),
  trustVerifier: jest.fn(() => Promise.resolve()),
  confirmDomain: jest.fn(() => Promise.resolve()),
  allow: jest.fn(() => Promise.reject(new Error('not from a user action'))),
} satisfies Partial<PopupActions>;
const PAGE: PageState = {
  url: `https://${HOST}/@ann`,
  host: HOST,
  site: 'mastodon',
  paused: false,
  accounts: [],
  health: [],
};
let root: HTMLElement;

beforeEach(() => {
  jest.clearAllMocks();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => run(() => render(null, root)));

function show(about: OfServer, page: Partial<PageState> = {}): void {
  draw({ kind: 'page', page: { ...PAGE, ...page }, isRemovable: true, ...about });
}

function draw(state: PopupState): void {
  const props = { state, actions: actions as unknown as PopupActions, messages: english() };
  run(() => render(<Popup {...props} />, root));
}
const press = (words: string) =>
  settle(() => [...root.querySelectorAll('button')].find((one) => one.textContent.includes(words))!.click());
const text = () => root.textContent.replaceAll(/[\u2068\u2069]/g, '');

test('what was pressed in a page is asked once more, and answered by a press', async () => {
  const question: OpenQuestion = { judged: BUSH, by: 'fine', page: PAGE.url };
  show({ question });
  expect(text()).toContain('Is @GeorgeWBushs fine?');
  expect(text()).toContain(`Your word counts on ${HOST} alone.`);
  await press('No, keep the warning');
  expect(actions.dismiss).toHaveBeenCalledTimes(1);
  expect(actions.confirm).not.toHaveBeenCalled();
  await press('Yes, this is fine');
  expect(actions.confirm).toHaveBeenCalledWith(question);
  expect(text()).toContain('Hidden. Thanks.');
});

test('it is asked where the page has a problem too', () => {
  const problem = { kind: 'unreadable' as const, detail: 'no name' };
  show({ question: { judged: BUSH, by: 'report', page: PAGE.url } }, { problem });
  expect(text()).toContain('Is @GeorgeWBushs fine?');
});

test('a server is trusted in what it verifies by a choice that is off at first', async () => {
  show({ server: { host: HOST } });
  const box = root.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
  expect(box.checked).toBe(false);
  expect(box.closest('label')?.textContent).toBe('I trust what this server verifies');
  await settle(() => box.click());
  expect(actions.trustVerifier).toHaveBeenCalledWith(true);
});

test('on a host of the manifest nothing of this stands there', () => {
  show({});
  expect(root.querySelector('input')).toBeNull();
});

test('a domain that the page states and that doesn’t count is asked about, until it is confirmed', async () => {
  show({ server: { host: HOST } }, { statedDomain: 'people.example' });
  expect(text()).toContain(`${HOST} says that its accounts end in @people.example.`);
  await press('Yes, they end in @');
  expect(actions.confirmDomain).toHaveBeenCalledWith('people.example');
  show({ server: { host: HOST, domain: 'people.example' } }, { statedDomain: 'people.example' });
  expect(text()).not.toContain('says that its accounts end in');
});

test('a browser that can’t ask says so', async () => {
  draw({ kind: 'off', host: HOST, isRefused: false });
  await press('Use Deadringer on this server');
  expect(text()).toContain("That didn't work: not from a user action");
  expect(text()).not.toContain('asks you about');
});
