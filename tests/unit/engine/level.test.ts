/** Decision thresholds: from which probability on a warning is red or amber, and how long a near name must be. */
import { gather } from '../../../src/engine/gather';
import { levelOf } from '../../../src/engine/level';
import { signalOf } from '../../../src/engine/signal-of';
import { entity, listOf, NOW, profile, verdictOf } from '../../support/entities';

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

describe('under a name one letter from a listed one', () => {
  // Nine letters with the space, and eight: a name that short is one letter from too many others.
  test.each([
    ['Elon Musk', 'elonmusk', 'Elom Musk', 'elommusk', 'possible'],
    ['Elo Musk', 'elomusk', 'Elo Mosk', 'elomosk', 'none'],
  ])('%s @%s, the account %s @%s is %s', (name, listed, shown, handle, level) => {
    const target = entity(name, { accounts: { x: [listed] } });
    expect(verdictOf(profile(shown, handle), target).level).toBe(level);
  });
});
