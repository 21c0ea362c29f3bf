import type { Level } from '../../../src/model';
import type { PageState } from '../../../src/page-model';
import { fresh, renew } from '../../support/fake-browser';

const load = () => fresh<typeof import('../../../src/platform/toolbar')>('platform/toolbar');
renew();
const { summaryOf } = load();

function stateOf(...levels: Level[]): PageState {
  const accounts = levels.map((level, at) => ({
    profile: { site: 'x' as const, handle: `user${at}`, displayName: 'User' },
    verdict: { level, signals: [] },
  }));
  return { url: 'https://x.com/', host: 'x.com', site: 'x', paused: false, accounts, health: [] };
}

test('the button counts warnings and nothing else, coloured by the worst', () => {
  const red = summaryOf(stateOf('official', 'possible', 'disclosed', 'likely', 'namesake', 'none'));
  expect(red).toMatchObject({ text: '2', colour: '#b3261e' });
  expect(red.counted[0]?.verdict.level).toBe('likely');
  expect(summaryOf(stateOf('possible'))).toMatchObject({ text: '1', colour: '#8a5300' });
});

test('the button is blank when there is nothing to say', () => {
  expect(summaryOf(stateOf('disclosed', 'official', 'none')).text).toBe('');
  expect(summaryOf(undefined).text).toBe('');
});

test('an account that the user said is fine doesn’t count', () => {
  const state = stateOf('likely');
  const [account] = state.accounts;
  const trusted = { site: 'x' as const, handle: 'user0', displayName: 'User', since: '2026-11-22' };
  expect(summaryOf({ ...state, accounts: [{ ...account!, trusted }] }).text).toBe('');
});

test('a problem and a pause show, in grey', () => {
  const problem = { kind: 'unreadable' as const, detail: '' };
  expect(summaryOf({ ...stateOf(), problem })).toMatchObject({ text: '!', colour: '#5f6368' });
  expect(summaryOf({ ...stateOf(), paused: true })).toMatchObject({ text: 'II', colour: '#5f6368' });
});

test('more than fit are shown as 99+', () => {
  expect(summaryOf(stateOf(...Array.from({ length: 120 }, () => 'likely' as const))).text).toBe('99+');
});

test('a tab that was closed meanwhile is no error, anything else is', async () => {
  const browser = renew();
  const { showOnToolbar } = load();
  const summary = summaryOf(stateOf());
  browser.chrome.action.setTitle = () => Promise.reject(new Error('No tab with id: 7.'));
  await expect(showOnToolbar(7, summary, '')).resolves.toBeUndefined();
  browser.chrome.action.setTitle = () => Promise.reject(new Error('Something else'));
  await expect(showOnToolbar(7, summary, '')).rejects.toThrow('Something else');
});

test('an account that stands on the page many times counts once', () => {
  const state = stateOf('likely');
  const [one] = state.accounts;
  const again = { ...one!, profile: { ...one!.profile, place: 'post' as const } };
  expect(summaryOf({ ...state, accounts: [one!, again, again] }).text).toBe('1');
});
