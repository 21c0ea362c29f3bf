/** Decision thresholds: from which probability on a warning is red or amber, and how long a near name must be. */
import { gather } from '../../../src/engine/gather';
import { levelOf } from '../../../src/engine/level';
import { signalOf } from '../../../src/engine/signal-of';
import { entity, listOf, NOW, profile } from '../../support/entities';

const MUSK = entity('Elon Musk', { accounts: { x: ['elonmusk'] } });

describe('under a listed name, with a key', () => {
  const subject = profile('Elon Musk', 'elonmursk');
  const [candidate] = listOf(MUSK).candidates(subject);
  const evidence = gather(subject, candidate!, { now: NOW });
  const key = signalOf('near-handle', 'edit', {});

  test.each([
    [1, 'likely'],
    [0.9, 'likely'],
    [0.8999, 'possible'],
    [0.5, 'possible'],
    [0.4999, 'namesake'],
    [0, 'namesake'],
  ])('a probability of %d is %s', (probability, level) => {
    expect(levelOf(evidence, [key], probability)).toBe(level);
  });
});

describe('under a name one letter from a listed one, with a handle that is too', () => {
  // Nine characters, and eight: a name that short is one letter from too many others.
  test.each([
    ['Elon Musk', 'elonmusk', 'Elom Musk', 'elommusk', 'possible'],
    ['Zorblaxi', 'zorblaxi', 'Zorblaxa', 'zorblaxa', 'none'],
  ])('%s @%s: %s @%s, however probable, is %s', (name, listed, shown, handle, level) => {
    const target = entity(name, { accounts: { x: [listed] } });
    const subject = profile(shown, handle);
    const [candidate] = listOf(target).candidates(subject);
    expect(candidate?.ways).toContain('near-name');
    const evidence = gather(subject, candidate!, { now: NOW });
    expect(evidence.bearsName).toBe(false);
    expect(levelOf(evidence, [signalOf('near-handle', 'edit', {})], 1)).toBe(level);
  });
});

test('a person’s name of seven letters, an organisation’s of five, isn’t looked for one letter away', () => {
  const ways = (kind: 'person' | 'organisation', name: string, shown: string): string[] =>
    listOf(entity(name, { kind }))
      .candidates(profile(shown, 'q7q7q7'))
      .flatMap((candidate) => candidate.ways);
  expect(ways('person', 'Elia Musk', 'Elia Mosk')).toEqual(['near-name']);
  expect(ways('person', 'Eli Musk', 'Eli Mosk')).toEqual([]);
  expect(ways('organisation', 'Zorbla', 'Zorblo')).toEqual(['near-name']);
  expect(ways('organisation', 'Zorbl', 'Zorbo')).toEqual([]);
});
