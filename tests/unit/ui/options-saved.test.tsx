/** @jest-environment jsdom */
import { render } from 'preact';
import type { MarkChange, Report } from '../../../src/page-model';
import { Options, type OptionsActions, type OptionsState } from '../../../src/ui/options/options';
import { run, settle } from './acting';
import { english } from './samples';

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

describe('what is kept', () => {
  test('is saved as a file; with all of it readable nothing else is said', async () => {
    show();
    expect(root.querySelector('#saved')!.textContent).not.toContain('read');
    await press('Save all of it as a file');
    expect(actions.exportSaved).toHaveBeenCalledTimes(1);
  });

  test('and can’t be read is told, and deleted', async () => {
    show({ saved: { aside: 2, newerSettings: ['marks', 'pausedSites'] } });
    const told = root.querySelector('#saved')!.textContent;
    expect(told).toContain("2 saved entries couldn't be read. They are kept aside");
    expect(told).toContain('Where Deadringer speaks up · Paused sites');
    await press('Delete what is kept aside');
    expect(actions.forgetAside).toHaveBeenCalledTimes(1);
  });

  test('is all deleted only when that was asked twice', async () => {
    show();
    await press('Start afresh…');
    await press('Keep it');
    await press('Start afresh…');
    expect(actions.startAfresh).not.toHaveBeenCalled();
    await press('Delete all of it');
    expect(actions.startAfresh).toHaveBeenCalledTimes(1);
    expect(root.textContent).toContain('Start afresh…');
  });
});
