/** What leaving "what X already sent" switched off costs. */
import type { Case } from '../../../tools/evaluate/case';
import { byUndrawn } from '../../../tools/evaluate/summary';
import { undrawn } from '../../../tools/evaluate/undrawn';
import { entity, listOf, NOW, profile } from '../../support/entities';

const index = listOf(entity('Zorblax Quin', { accounts: { x: ['zorblax'] }, tier: 1 }));
const one = (poses: boolean | undefined, change: object): Case => ({
  set: 's',
  kind: 'k',
  expect: ['none'],
  split: 'test',
  profile: profile('Zorblax Quin', 'zorblaxx', { badge: 'paid', ...change }),
  ...(poses !== undefined && { poses }),
});
const rows = (...cases: Case[]) => undrawn(cases, index, NOW);

test('three views of each account of X of which it is known whether it poses', () => {
  const found = rows(one(true, {}), one(false, {}), one(undefined, {}), one(true, { site: 'bluesky' }));
  expect(found.map(({ view }) => view)).toEqual([
    'a row, with what X sent',
    'a row, without',
    'a row with ticks and labels unreadable, without',
  ]);
  for (const row of found) expect(row).toMatchObject({ posing: 1, warned: 1, genuine: 1, falseWarned: 1 });
});

test('a label is told where it can be read or was sent', () => {
  const found = rows(one(false, { labels: ['parody'] }));
  expect(found.map(({ labelled, disclosed }) => [labelled, disclosed])).toEqual([
    [1, 1],
    [1, 1],
    [1, 0],
  ]);
});

test('a large following speaks for an account only where it is known', () => {
  const [sent, drawn] = rows(
    one(true, { followers: 5_000_000, joined: '2009-03', bio: 'I am Zorblax Quin' }),
  );
  expect(sent!.red).toBeLessThanOrEqual(drawn!.red);
  expect(byUndrawn([sent!, drawn!])).toContain('a row, without');
});

test('without accounts of X there is no table', () => {
  expect(byUndrawn(rows(one(true, { site: 'bluesky' })))).toBe('');
});
