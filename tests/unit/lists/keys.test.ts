/** Forms under which handles are filed: separators taken off, and the one that a name without initials would make. */
import { handleForms } from '../../../src/lists/keys';
import { entity } from '../../support/entities';

const plainForms = (...[name, more]: Parameters<typeof entity>): string[] =>
  handleForms(entity(name, more)).map(({ plain }) => plain);

test.each([
  ['George W. Bush', ['georgebush']],
  ['Mary J. Blige Smith', []], // "Blige" is no initial: nobody would leave it out
  ['Mary Blige', []],
])('%s is looked for as %j', (name, forms) => {
  expect(plainForms(name)).toEqual(forms);
});

test('an organisation’s single letters are no initials', () => {
  expect(plainForms('Johnson & J Sons', { kind: 'organisation' })).toEqual([]);
});

test('each handle is filed once, without separators', () => {
  const accounts = { x: ['geo_bush', 'geobush'], instagram: ['geo.bush'], mastodon: ['geobush@a.example'] };
  expect(plainForms('George W. Bush', { accounts })).toEqual(['georgebush', 'geobush']);
});
