/** Signals of handles that need more than one case each to show where they stop. */
import { entity, profile, verdictOf } from '../../support/entities';
import type { SignalId } from '../../../src/signal-id';

test('handle-turned: a brand’s handle in the other order, and a person’s only where it says more than the names', () => {
  const brand = entity('Zorblaxo', { kind: 'organisation', accounts: { x: ['Zorblaxo_Airlines'] } });
  const turned = verdictOf(profile('Zorblaxo', 'AirlinesZorblaxo'), brand);
  expect(turned.level).toBe('likely');
  expect(turned.signals[0]).toMatchObject({
    id: 'handle-turned' satisfies SignalId,
    finding: { handle: 'AirlinesZorblaxo', listed: 'Zorblaxo_Airlines' },
  });
  const level = (handle: string, listed: string) =>
    verdictOf(profile('Zorblax Quindel', handle), entity('Zorblax Quindel', { accounts: { x: [listed] } }))
      .level;
  expect(level('QuindelSec', 'SecQuindel')).toBe('likely');
  for (const [handle, listed] of [
    ['QuindelZorblax', 'ZorblaxQuindel'],
    ['zorblax_quindel', 'QuindelZorblax'],
  ] as const)
    expect(level(handle, listed)).toBe('namesake');
});

test('handle-spells-name: a title of office beside the name of one of the most impersonated politicians', () => {
  const listed = { accounts: { x: ['SwiftInstitute'] }, field: 'politics', tier: 1 } as const;
  const level = (handle: string, known: object = listed) =>
    verdictOf(profile('Taylor Swift', handle), entity('Taylor Swift', known)).level;
  for (const handle of ['MPTaylorSwift', 'SenatorTaylorSwift', 'TaylorSwiftMP'])
    expect(level(handle)).toBe('possible');
  for (const handle of ['TaylorSwift', 'DrTaylorSwift', 'TaylorSwiftUK'])
    expect(level(handle)).toBe('namesake');
  expect(level('MPTaylorSwift', { ...listed, field: 'sport' })).toBe('namesake');
  expect(level('MPTaylorSwift', { ...listed, tier: 2 })).toBe('namesake');
});

test('handle-with-word: digits after those that the listed handle has itself', () => {
  const listed = entity('Zorblax Quindel', { accounts: { x: ['quindel11'] } });
  const found = verdictOf(profile('Zorblax Quindel', 'quindel113'), listed);
  expect(found.level).toBe('possible');
  expect(found.signals.find(({ id }) => id === 'handle-with-word')?.finding).toMatchObject({ word: '3' });
});

describe('unusual-spaces', () => {
  const rare = entity('Zorblax Quindel', { accounts: { x: ['zq_speaks'] } });
  const level = (name: string, handle = 'zorblaxquindel') => verdictOf(profile(name, handle), rare).level;

  test('a no-break or wide space between the words is a key, two spaces are less', () => {
    expect(level('Zorblax\u00A0Quindel')).toBe('likely');
    expect(level('Zorblax \u2003Quindel')).toBe('likely');
    expect(level('Zorblax  Quindel')).toBe('possible');
    expect(level('Zorblax Quindel')).toBe('namesake');
  });
  test('the bearers of another name type as they do, and what stands after a name is no part of it', () => {
    const common = entity('Mike Johnson', { accounts: { x: ['bayoufourth'] } });
    expect(verdictOf(profile('Mike\u00A0 Johnson', 'mj_pgh'), common).level).toBe('namesake');
    expect(level('Zorblax Quindel\u00A0 🚀')).toBe('namesake');
  });
});
