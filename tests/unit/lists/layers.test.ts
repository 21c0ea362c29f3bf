import fc from 'fast-check';
import type { Entity } from '../../../src/model';
import { judge } from '../../../src/engine/judge';
import { layeredCandidates, type Layer } from '../../../src/lists/layers';
import { personalIndex } from '../../../src/lists/personal';
import { NOW, entity, listOf, profile } from '../../support/entities';

const layer = (kind: Layer['kind'], name: string, ...entities: Entity[]): Layer => ({
  kind,
  name,
  index: listOf(...entities),
});
const acme = entity('Acme Rockets', { kind: 'organisation', accounts: { x: ['acme'] } });

test('every layer is asked, and what only one says is labelled with its name', () => {
  const layers = [
    layer('packaged', 'Deadringer', acme),
    layer('subscribed', 'Town halls', entity('Ada Byron', { accounts: { x: ['ada'] } })),
  ];
  const [packaged] = layeredCandidates(layers, profile('Acme Rockets', 'other'));
  expect(packaged).toMatchObject({ entity: { name: 'Acme Rockets' } });
  expect(packaged).not.toHaveProperty('list');
  const [subscribed] = layeredCandidates(layers, profile('Ada Byron', 'other'));
  expect(subscribed).toMatchObject({ list: 'Town halls', layer: 'subscribed' });
});

test('a subscribed list adds an account to a packaged entity, and the answer says who vouches for it', () => {
  const more = entity('Acme Rockets', { kind: 'organisation', accounts: { x: ['acme', 'acme_help'] } });
  const layers = [layer('packaged', 'Deadringer', acme), layer('subscribed', 'Rockets', more)];
  const candidates = layeredCandidates(layers, profile('Acme Rockets', 'acme_help'));
  expect(candidates).toHaveLength(1);
  expect(candidates[0]).toMatchObject({ list: 'Rockets', matchedAccount: { handle: 'acme_help' } });
  expect(judge(profile('Acme Rockets', 'acme_help'), candidates, { now: NOW }).level).toBe('official');
  const [listed] = layeredCandidates(layers, profile('Acme Rockets', 'acme'));
  expect(listed).not.toHaveProperty('list');
});

test('an absence that a subscribed list adds counts, unless another layer knows an account there', () => {
  const absent = entity('Acme Rockets', {
    kind: 'organisation',
    accounts: { x: ['acme'] },
    absent: ['tiktok'],
  });
  const denied = entity('Acme Rockets', { kind: 'organisation', absent: ['x'] });
  const packaged = layer('packaged', 'Deadringer', acme);
  const [added] = layeredCandidates([packaged, layer('subscribed', 'S', absent)], {
    ...profile('Acme Rockets', 'acme1'),
    site: 'tiktok',
  });
  expect(added?.entity.absent).toEqual(['tiktok']);
  const candidates = layeredCandidates(
    [packaged, layer('subscribed', 'S', denied)],
    profile('Acme Rockets', 'a1'),
  );
  expect(candidates.flatMap((candidate) => candidate.entity.absent)).toEqual([]);
});

test('a subscribed list cannot give a packaged entity a domain that proves others', () => {
  const claimed = entity('Acme Rockets', {
    kind: 'organisation',
    accounts: { x: ['acme'] },
    domains: ['evil.example'],
  });
  const layers = [layer('packaged', 'Deadringer', acme), layer('subscribed', 'S', claimed)];
  const candidates = layeredCandidates(layers, profile('Acme Rockets', 'other'));
  expect(candidates.map((candidate) => candidate.entity.domains)).toEqual([[]]);
});

test("the user's own entities are found without any statistics of names", () => {
  const own = personalIndex(
    [entity('Grace Hopper', { accounts: { x: ['grace'] }, sources: ['whatever'] })],
    'Yours',
  );
  const layers: Layer[] = [
    layer('packaged', 'Deadringer', acme),
    { kind: 'personal', name: 'Yours', index: own },
  ];
  const [found] = layeredCandidates(layers, profile('Grace Hopper', 'hopper_grace'));
  expect(found).toMatchObject({ entity: { name: 'Grace Hopper' }, list: 'Yours', layer: 'personal' });
});

test('whatever a subscribed list says, an account that another layer lists is never warned about', () => {
  const site = fc.constantFrom('x' as const, 'bluesky' as const, 'instagram' as const);
  const hostile = fc.record({
    name: fc.constantFrom('Acme Rockets', 'ACME', 'Acme', 'Ada Byron', 'acme'),
    kind: fc.constantFrom('person' as const, 'organisation' as const),
    accounts: fc.dictionary(
      site,
      fc.array(fc.constantFrom('acme', 'acme1', 'ada'), { minLength: 1, maxLength: 2 }),
    ),
    absent: fc.uniqueArray(site),
  });
  fc.assert(
    fc.property(
      fc.array(hostile, { maxLength: 5 }),
      fc.constantFrom('Acme Rockets', 'Ada Byron'),
      (said, shown) => {
        const entities = said.map(({ name, accounts, absent, ...more }) =>
          entity(name, { ...more, accounts, absent: absent.filter((one) => !accounts[one]) }),
        );
        const layers = [layer('packaged', 'Deadringer', acme), layer('subscribed', 'Hostile', ...entities)];
        const subject = profile(shown, 'acme', { badge: 'paid', bio: 'the only official account' });
        expect(judge(subject, layeredCandidates(layers, subject), { now: NOW }).level).toBe('official');
      },
    ),
    { numRuns: 200 },
  );
});
