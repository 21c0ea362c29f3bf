/** What the benchmark asks: the same on every machine, and in the shares that it says. */
import { readNames, type NameSource } from '../../../tools/bench/names';
import { makeEntities } from '../../../tools/bench/population';
import { makeImpostors, makeMix } from '../../../tools/bench/queries';
import { HANDLE_TRICKS, NAME_TRICKS } from '../../../fixtures/tricks/name-tricks';

let names: NameSource;
beforeAll(async () => {
  names = await readNames();
});

const COUNT = 3000;

test('the same entities come for the same seed, and the first of more are the same', () => {
  const entities = makeEntities(names, 50);
  expect(makeEntities(names, 50)).toEqual(entities);
  expect(makeEntities(names, 80).slice(0, 50)).toEqual(entities);
  expect(makeEntities(names, 50, 'another')).not.toEqual(entities);
});

test('a third are organisations, one in twenty is written in another script, none shares a handle', () => {
  const entities = makeEntities(names, COUNT);
  const share = (fits: (entity: (typeof entities)[number]) => boolean) =>
    entities.filter(fits).length / COUNT;
  expect(share(({ kind }) => kind === 'organisation')).toBeCloseTo(0.31, 1);
  expect(share(({ name }) => /[^\p{Script=Latin}\p{P}\p{S}\p{Zs}\p{M}]/u.test(name))).toBeCloseTo(0.05, 1);
  const handles = entities
    .flatMap(({ accounts }) => accounts.x?.slice(0, 1) ?? [])
    .map((one) => one.toLowerCase());
  expect(new Set(handles).size).toBe(COUNT);
  expect(handles.every((handle) => /^\w{3,15}$/.test(handle))).toBe(true);
});

test('every trick is played as often as asked, on one field, and never plays nothing', () => {
  const entities = makeEntities(names, COUNT);
  for (const hardness of ['hard', 'kind'] as const) {
    const impostors = makeImpostors(names, entities, 3, hardness);
    expect(impostors).toHaveLength(3 * (NAME_TRICKS.length + HANDLE_TRICKS.length));
    for (const { profile, target, field } of impostors) {
      if (field === 'name') expect(profile.displayName).not.toBe(target.name);
      else expect(target.accounts.x).not.toContain(profile.handle);
    }
  }
});

test('ordinary accounts never have a listed handle', () => {
  const entities = makeEntities(names, COUNT);
  const taken = new Set(entities.flatMap(({ accounts }) => accounts.x ?? []).map((one) => one.toLowerCase()));
  const mix = makeMix(names, entities, 2000);
  const own = mix.filter(({ handle }) => taken.has(handle.toLowerCase())).length;
  // Two in a hundred are listed accounts themselves; tricks with the name leave the handle alone.
  expect(own / mix.length).toBeCloseTo(0.02, 1);
});
