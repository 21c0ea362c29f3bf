/** The profiles of `npm run fuzz`: hostile, of every size, the same for the same seed; and judged without a throw. */
import { LEVELS } from '../../../src/model';
import { messages } from '../../../src/ui/messages';
import { random } from '../../../tools/evaluate/random';
import { faultOf } from '../../../tools/fuzz/fault-of';
import { hostileProfile, type HostileProfile } from '../../../tools/fuzz/hostile-profile';
import { translateFromFile } from '../../../tools/translate';
import { entity, listOf, NOW } from '../../support/entities';

const ENTITIES = [
  entity('Elon Musk', { accounts: { x: ['elonmusk'], mastodon: ['em@a.example'] }, aliases: ['Илон Маск'] }),
  entity('The New York Times', {
    kind: 'organisation',
    accounts: { x: ['nytimes'], bluesky: ['nytimes.com'] },
    domains: ['nytimes.com'],
  }),
  entity('Ada Lovelace', { absent: ['x'] }),
];
/** What `npm test` asks; SEED=<number> asks something else. */
const SEED = process.env['SEED'] ?? '20221109';

function profiles(count: number, seed = SEED): HostileProfile[] {
  const chance = random(seed);
  return Array.from({ length: count }, () => hostileProfile(ENTITIES, chance));
}

test('2,000 of them are judged without a throw, and no listed account is warned about', async () => {
  const say = messages(await translateFromFile('en'), { isolate: false });
  const index = listOf(...ENTITIES);
  const judging = { index, heldTick: { handles: 0, has: () => false }, now: NOW, say };
  const all = profiles(2000);
  const faults = all.flatMap((one) => faultOf(one, judging) ?? []);
  expect(faults).toEqual([]);
  expect(all.filter(({ isListed }) => isListed).length).toBeGreaterThan(50);
});

test('a verdict that is none is a fault', () => {
  const say = messages(() => '', { isolate: false });
  const index = { candidates: () => undefined as never } as unknown as Parameters<typeof faultOf>[1]['index'];
  const [one] = profiles(1);
  expect(faultOf(one!, { index, heldTick: { handles: 0, has: () => false }, now: NOW, say })).toContain(
    'Error',
  );
  expect(LEVELS).toHaveLength(6);
});

test('the same seed asks the same, another something else', () => {
  expect(profiles(20, 'a')).toEqual(profiles(20, 'a'));
  expect(profiles(20, 'a')).not.toEqual(profiles(20, 'b'));
});
