/** @jest-environment jsdom */
import { boundedNames } from '../../../src/sites/reading/bounded-names';
import type { NameOnPage } from '../../../src/sites/site';

const named = (handle: string, displayName = 'Ann'): NameOnPage => ({
  anchor: document.body,
  profile: { site: 'x', handle, displayName, place: 'post' },
});

test('names of accounts stay the same object', () => {
  const read = { names: [named('ann'), named('x'.repeat(320), 'y'.repeat(10_000))] };
  expect(boundedNames(read)).toBe(read);
});

test('a name that is none is told as unread, and costs the others nothing', () => {
  const ann = named('ann');
  const { names, unread } = boundedNames({
    names: [named('x'.repeat(60_000)), ann, named('b', 'y'.repeat(50_000))],
  });
  expect(names).toEqual([ann]);
  const why = 'a name of bounded size';
  expect(unread).toEqual([
    { place: 'post', why },
    { place: 'post', why },
  ]);
});
