/** Which of many entities under one name are looked at: the likeliest targets, wherever in the list they stand. */
import { entity, listOf, profile } from '../../support/entities';

test('of twenty who bear a name the one that is posed as most comes first, though it stands last in the list', () => {
  const bearers = Array.from({ length: 20 }, (_, at) =>
    entity('Ilvara Teague', { tier: at === 19 ? 1 : 3, field: `field ${at}` }),
  );
  const [first, ...others] = listOf(...bearers).candidates(profile('Ilvara Teague', 'q7q7'));
  expect(first?.entity).toMatchObject({ tier: 1, field: 'field 19' });
  expect(others).toHaveLength(4);
});

test('a word is taken off a handle down to three letters, and no further', () => {
  const listed = (handle: string) =>
    listOf(entity('Zx', { kind: 'organisation', accounts: { x: [handle] } }));
  const ways = (handle: string, asked: string): string[] =>
    listed(handle)
      .candidates(profile('Somebody', asked))
      .flatMap((candidate) => candidate.ways);
  expect(ways('qvx', 'officialqvx')).toEqual(['handle']);
  expect(ways('qvx', 'qvxofficial')).toEqual(['handle']);
  expect(ways('qv', 'officialqv')).toEqual([]);
});
