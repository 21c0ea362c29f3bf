/** One line of `judge`'s input from a page that shows the handle alone, and what else such pages say. */
import { readProfile } from '../../../tools/judge/profile-line';

const read = (more: object): unknown => readProfile(JSON.stringify({ site: 'x', handle: 'ann', ...more }));

test.each([
  ['missing', {}, ''],
  ['null', { displayName: null }, ''],
  ['repeated', { displayName: 'ann' }, 'ann'],
])('a name that isn’t shown may be %s', (_how, more, displayName) => {
  expect(read({ nameShown: false, ...more })).toEqual({
    site: 'x',
    handle: 'ann',
    displayName,
    nameShown: false,
  });
});

test.each([{}, { nameShown: true }, { nameShown: null }])('a name that is shown is required: %j', (more) => {
  expect(() => read(more)).toThrow('displayName: missing');
  expect(read({ displayName: 'Ann', ...more })).toEqual({ site: 'x', handle: 'ann', displayName: 'Ann' });
});

test.each([
  [{ displayName: 'Ann', nameShown: 'no' }, 'nameShown: expected true or false'],
  [{ nameShown: false, displayName: 7 }, 'displayName: expected a string'],
  [{ displayName: 'Ann', host: 7 }, 'host: expected a string'],
])('%j is refused: %s', (more, fault) => {
  expect(() => read(more)).toThrow(fault);
});

test('the server of a page and a site’s own words for fakes are kept', () => {
  const more = { displayName: 'Ann', host: 'social.example', labels: ['scam', 'fake', 'made-up'] };
  expect(read(more)).toEqual({
    site: 'x',
    handle: 'ann',
    displayName: 'Ann',
    host: 'social.example',
    labels: ['scam', 'fake'],
  });
});
