/** Every one of the fifty name tricks is undone by the fold or seen through by the skeleton. */
import { fold } from '../../../src/text/fold';
import { skeleton } from '../../../src/text/skeleton';
import { HANDLE_TRICKS, NAME_TRICKS } from '../../../fixtures/tricks/name-tricks';

const NAMES = [
  'Elon Musk',
  'George W. Bush',
  'Tesla',
  'Delta Air Lines',
  'Bill Gates',
  'Taylor Swift',
  'Vitalik Buterin',
  'Eli Lilly and Company',
  'Barack Obama',
  'Dwayne Johnson',
];

test('there are fifty name tricks and twelve handle tricks, each with a name of its own', () => {
  expect(new Set(NAME_TRICKS.map(({ id }) => id)).size).toBe(50);
  expect(new Set(HANDLE_TRICKS.map(({ id }) => id)).size).toBe(12);
});

test.each(NAME_TRICKS.map((trick) => [trick.id, trick] as const))('%s does not hide a name', (_, trick) => {
  const changed = NAMES.filter((name) => trick.apply(name) !== name);
  expect(changed.length).toBeGreaterThan(1);
  const hidden = changed.filter((name) => {
    const disguised = trick.apply(name);
    return fold(disguised).text !== fold(name).text && skeleton(disguised) !== skeleton(name);
  });
  expect(hidden).toEqual([]);
});

test('tricks with the letters themselves are told, apart from ASCII and accents, which are plain to see', () => {
  const silent = NAME_TRICKS.filter(
    ({ apply, group }) =>
      group !== 'ascii' && group !== 'spacing' && fold(apply('Vitalik Hope')).tricks.length === 0,
  );
  expect(silent.map(({ id }) => id)).toEqual(['diacritics']);
});

test('handle tricks are the same for the same seed and never give the handle itself', () => {
  for (const { apply } of HANDLE_TRICKS) {
    const made = apply('EliLillyCo', { name: 'Eli Lilly', seed: 5 });
    expect(apply('EliLillyCo', { name: 'Eli Lilly', seed: 5 })).toEqual(made);
    expect(made).not.toContain('EliLillyCo');
    expect(made.length).toBeGreaterThan(0);
  }
});
