/**
 * Relations that hold whatever the weights are, over a sample of the whole packaged list: a trick never lowers a level, a
 * harmless word takes no more than one away, a stranger's look is nobody's claim.
 */
import { judge } from '../../../src/engine/judge';
import { open, type Index } from '../../../src/lists/lookup';
import { LEVELS, type Entity, type Level, type Profile } from '../../../src/model';
import { packagedList } from '../../../tools/list/packaged';
import { readRows } from '../../../tools/list/rows';
import { NOW } from '../../support/entities';

let index: Index;
let people: Entity[];
let organisations: Entity[];

/** Every so many rows one is taken: the same each time, and from all over the list. */
const EVERY = 97;
const LATIN_NAME = /^[A-Z][a-z]{3,}( [A-Z][a-z]{3,})+$/;

beforeAll(async () => {
  index = open((await packagedList()).bytes.buffer as ArrayBuffer);
  const rows = (await readRows()).filter(
    ({ name, accounts }, i) => i % EVERY === 0 && LATIN_NAME.test(name) && accounts.x?.length,
  );
  people = rows.filter(({ kind }) => kind === 'person');
  organisations = rows.filter(({ kind }) => kind === 'organisation');
  expect(people.length).toBeGreaterThan(20);
  expect(organisations.length).toBeGreaterThan(20);
});

const loud = (level: Level): number => Math.max(LEVELS.indexOf(level), LEVELS.indexOf('namesake'));
const levelOf = (displayName: string, handle = 'kx7741jq', more: Partial<Profile> = {}): number => {
  const profile: Profile = { site: 'x', handle, displayName, badge: 'none', ...more };
  return loud(judge(profile, index.candidates(profile), { now: NOW }).level);
};

/** Names for which a relation fails, so that a failure says which. */
const failing = (all: readonly Entity[], holds: (one: Entity) => boolean): string[] =>
  all.filter((one) => !holds(one)).map(({ name }) => name);

const CYRILLIC: Record<string, string> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р' };
const withCyrillic = (name: string): string =>
  name.replace(/(?<=[a-z])[aeocp](?=[a-z])/, (one) => CYRILLIC[one] ?? one);
const withInvisible = (name: string): string => `${name.slice(0, 3)}\u200b${name.slice(3)}`;

test.each([
  ['a letter of another script', withCyrillic],
  ['an invisible character', withInvisible],
])('%s in the name never lowers the level, and warns', (_, trick) => {
  const all = [...people, ...organisations].filter(({ name }) => trick(name) !== name);
  expect(failing(all, ({ name }) => levelOf(trick(name)) >= levelOf(name))).toEqual([]);
  const quiet = failing(all, ({ name }) => levelOf(trick(name)) >= LEVELS.indexOf('possible'));
  expect(quiet.length / all.length).toBeLessThanOrEqual(0.05);
});

test('an unknown word beside a name with a trick takes no more than one level away', () => {
  expect(
    failing([...people, ...organisations], ({ name }) => {
      const shown = withCyrillic(name);
      return levelOf(`${shown} Zorbelix`) >= levelOf(shown) - 1;
    }),
  ).toEqual([]);
});

test('a disguised claim counts at least as the claim', () => {
  expect(
    failing(organisations, ({ name }) => levelOf(`OfficiaI ${name}`) >= levelOf(`Official ${name}`)),
  ).toEqual([]);
});

test('an emoji, or an old account, is no reason to warn', () => {
  expect(
    failing([...people, ...organisations], ({ name }) => {
      const plain = levelOf(name);
      return levelOf(`${name} 🌻`) <= plain && levelOf(name, 'kx7741jq', { joined: '2011' }) <= plain;
    }),
  ).toEqual([]);
});

test('a bearer of the name with a handle and a life of his own is at most a namesake', () => {
  expect(
    failing(people, ({ name }) => {
      const handle = `${name.split(' ')[0]?.toLowerCase() ?? ''}_the_gardener`.slice(0, 15);
      const more = { bio: 'Gardener, two cats, one allotment.', joined: '2014', followers: 180 };
      return levelOf(name, handle, more) <= LEVELS.indexOf('namesake');
    }),
  ).toEqual([]);
});
