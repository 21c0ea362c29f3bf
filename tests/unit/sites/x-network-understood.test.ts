/** When X changes what it sends, that is said once; while it only sends nothing of anybody, never. */
import { accountsIn } from '../../../src/sites/x/network/answer';
import { NetworkMemory } from '../../../src/sites/x/network/memory';
import { Understood } from '../../../src/sites/x/network/understood';
import { CURRENT, LEGACY, TYPEAHEAD, timeline } from './x-network-users';

/** At which of a hundred answers alike it is said that none is understood. */
function toldAt(answer: object, before: object[] = []): number[] {
  const understood = new Understood();
  const take = (body: object): boolean =>
    understood.take(JSON.stringify(body), accountsIn(body, 'graphql').length);
  for (const body of before) expect(take(body)).toBe(false);
  return Array.from({ length: 100 }, (_, at) => at + 1).filter(() => take(answer));
}

const changed = (from: string, to: string): object =>
  JSON.parse(JSON.stringify(timeline(CURRENT, LEGACY)).replaceAll(from, to)) as object;

test.each([
  ['the type of users', '"User"', '"Account"'],
  ['handles', 'screen_name', 'handle'],
])('another name for %s is said once', (_what, from, to) => {
  expect(toldAt(changed(from, to))).toEqual([8]);
});

test.each<[string, object]>([
  ['nobody', { data: { viewer: { settings: { theme: 'dim' } } } }],
  ['nothing', {}],
  ['accounts that are understood', timeline(CURRENT)],
])('of answers with %s nothing is said', (_what, answer) => {
  expect(toldAt(answer)).toEqual([]);
});

test('nor where one answer was understood: what is gone is sent without its account', () => {
  const gone = { data: { user_results: { result: { __typename: 'UserUnavailable' } } } };
  expect(toldAt(gone, [timeline(CURRENT)])).toEqual([]);
});

test('the page is told of it until an account is understood again, or it is turned off', () => {
  const memory = new NetworkMemory();
  const news = jest.fn();
  memory.onNews(news);
  const [account] = accountsIn([TYPEAHEAD], 'rest');
  memory.takeUnread();
  memory.takeUnread();
  expect([memory.isUnread, news.mock.calls.length]).toEqual([true, 1]);
  memory.take([account!]);
  expect([memory.isUnread, news.mock.calls.length]).toEqual([false, 2]);
  memory.takeUnread(); // a page can say so too; what was understood stands
  expect(memory.isUnread).toBe(false);
  memory.forget();
  memory.takeUnread();
  memory.forget();
  expect(memory.isUnread).toBe(false);
});
