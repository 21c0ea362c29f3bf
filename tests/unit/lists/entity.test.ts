import { parseRow } from '../../../src/lists/entity';

const row = {
  name: 'Ada',
  kind: 'person',
  field: 'science',
  country: 'GB',
  certainty: 'high',
  tier: 1,
  sources: ['compiled'],
};
const parse = (more: object) => parseRow(JSON.stringify({ ...row, ...more }), 'lists/science.jsonl', 7);

test('a row with the least reads with empty lists for the rest', () => {
  expect(parse({})).toMatchObject({ name: 'Ada', aliases: [], accounts: {}, absent: [] });
});

test.each([
  [{ name: '' }, 'name'],
  [{ kind: 'robot' }, 'kind'],
  [{ accounts: { twitter: ['ada'] } }, 'accounts.twitter'],
  [{ accounts: { x: 'ada' } }, 'accounts.x'],
  [{ domains: ['https://ada.example'] }, 'domains.0'],
  [{ tier: 4 }, 'tier'],
  [{ checked: 'yesterday' }, 'checked'],
  [{ colour: 'red' }, 'colour'],
  [{ confirmed: { x: { ada: ['compiled'] } } }, 'confirmed.x.ada'],
  [{ accounts: { x: ['ada'] }, absent: ['x'] }, 'absent'],
])('%j is refused with file, line and field', (more, field) => {
  expect(() => parse(more)).toThrow(`lists/science.jsonl line 7: ${field}`);
});

test('a line that is no JSON is refused with file and line', () => {
  expect(() => parseRow('{"name":', 'lists/a.jsonl', 3)).toThrow('lists/a.jsonl line 3: not JSON');
});
