/** What is asked for is compared with what the last release asked for. */
import { readFileSync } from 'node:fs';
import { askedBy, faultsOf, newlyAsked, type Released } from '../../../tools/permissions/asked';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const now = askedBy(read('manifest.json') as Parameters<typeof askedBy>[0]);
const released = read('tools/permissions/released.json') as Released;

test('nothing is asked for that users of the last release are not told of', () => {
  expect(faultsOf(released, now)).toEqual([]);
});

test('whatever is added shows, wherever it stands, and so does what was optional', () => {
  const manifest = {
    permissions: ['storage', 'tabs'],
    host_permissions: ['https://a.example/*'],
    content_scripts: [{ matches: ['https://b.example/*'] }],
  };
  const before = askedBy({
    permissions: ['storage'],
    optional_host_permissions: ['https://a.example/*'],
  });
  expect(newlyAsked(before, askedBy(manifest))).toEqual([
    'permissions: tabs',
    'host_permissions: https://a.example/*',
    'content_scripts: https://b.example/*',
  ]);
  expect(newlyAsked(askedBy(manifest), before)).toEqual(['optional_host_permissions: https://a.example/*']);
});

test('a new one must be told of, and nothing told of that is not new', () => {
  const more = { ...now, permissions: [...now.permissions, 'tabs'] };
  expect(faultsOf(released, more)).toEqual([expect.stringContaining('permissions: tabs is new since')]);
  expect(faultsOf({ ...released, told: { 'permissions: tabs': ' ' } }, more)).toHaveLength(1);
  const told = { 'permissions: tabs': 'CHANGELOG, PRIVACY: the popup lists tabs' };
  expect(faultsOf({ ...released, told }, more)).toEqual([]);
  expect(faultsOf({ ...released, told }, now)).toEqual([expect.stringContaining("isn't new")]);
});

test('a manifest that isn’t one is refused', () => {
  expect(() => askedBy({ permissions: 'storage' })).toThrow('permissions is no list of words');
});
