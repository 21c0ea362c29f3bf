/** Leaving a genuine account out of what the list says. */
import { masked } from '../../../tools/evaluate/mask';
import { judge } from '../../../src/engine/judge';
import { entity, listOf, NOW, profile } from '../../support/entities';

const index = listOf(
  entity('Zorblax Quin', { accounts: { x: ['zorblax', 'QuinPersonal'], instagram: ['zorblax'] } }),
);
const judged = (displayName: string, handle: string) => {
  const subject = profile(displayName, handle);
  return judge(subject, masked(subject, index.candidates(subject)), { now: NOW });
};

test('a masked account isn’t official, and its other accounts still are the target’s', () => {
  const verdict = judged('Zorblax Quin', 'QuinPersonal');
  expect(verdict.level).not.toBe('official');
  expect(verdict.target?.accounts).toEqual({ x: ['zorblax'], instagram: ['zorblax'], threads: ['zorblax'] });
});

test('a site whose only account is masked is one of which the list knows nothing', () => {
  const subject = profile('Zorblax Quin', 'zorblax', { site: 'instagram' });
  const [candidate] = masked(subject, index.candidates(subject));
  expect(candidate?.entity.accounts).not.toHaveProperty('instagram');
  expect(candidate?.ways).not.toContain('account');
});

test('what only the masked account led to is no candidate', () => {
  const subject = profile('Somebody Else', 'QuinPersonal');
  expect(masked(subject, index.candidates(subject))).toEqual([]);
});

test('candidates that don’t have the account stay as they are', () => {
  const subject = profile('Zorblax Quin', 'zorblaxx');
  const found = index.candidates(subject);
  expect(masked(subject, found)).toEqual(found);
});
