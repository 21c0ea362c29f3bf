/** Holds what the extension asks for: nothing that its work doesn't need, each with its reason. */
import { existsSync, readFileSync } from 'node:fs';
import { REGISTRY, patternsOf, readerScript } from '../../src/sites/registry';
import { sourcesUnder } from '../support/sources';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Record<string, unknown>;
const HOSTS = REGISTRY.flatMap(({ hosts }) => patternsOf(hosts));

test('asks for what the work needs and nothing more', () => {
  const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest;
  expect({ permissions, host_permissions, optional_permissions, optional_host_permissions }).toEqual({
    // `scripting` puts the content script on servers that the user allows. `activeTab` shows the popup the address of
    // the tab over which it was opened, so that it can ask for that server; it comes without a warning.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: HOSTS,
    optional_permissions: undefined,
    optional_host_permissions: ['https://*/*'],
  });
});

test('runs the reader of each site on that site’s hosts alone, and in frames only where the registry says so', () => {
  expect(manifest['content_scripts']).toEqual(
    REGISTRY.map(({ id, hosts, frames }) => ({
      matches: patternsOf(hosts),
      js: [readerScript(id)],
      run_at: 'document_end',
      all_frames: frames === 'same-site',
    })),
  );
});

describe('the registry', () => {
  const all = REGISTRY.flatMap(({ hosts, optionalHosts }) => [...hosts, ...optionalHosts]);

  test('names each host once', () => {
    expect(all).toEqual([...new Set(all)]);
  });

  test('has a reader’s folder and a content script for each site', () => {
    const files = REGISTRY.flatMap(({ id }) => [
      `src/sites/${id}/${id}.ts`,
      `src/entries/${readerScript(id).replace(/js$/, 'ts')}`,
    ]);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('has every host that the extension comes with, and nobody else does', () => {
    // What is written in pages and links is no list of where the extension runs.
    const lists = sourcesUnder('src', /\.tsx?$/).filter(({ file }) => file !== 'src/sites/registry.ts');
    const twice = REGISTRY.flatMap(({ hosts }) => patternsOf(hosts)).filter((pattern) =>
      lists.some(({ text }) => text.includes(pattern)),
    );
    expect(twice).toEqual([]);
  });
});

test('lets no page in and loosens nothing', () => {
  const keys = ['web_accessible_resources', 'externally_connectable', 'content_security_policy'];
  expect(keys.filter((key) => key in manifest)).toEqual([]);
});

test('has an id in Firefox that is nobody’s address', () => {
  const settings = manifest['browser_specific_settings'] as { gecko: { id: string } };
  expect(settings.gecko.id).toMatch(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
});

test('says that no data is collected', () => {
  expect(JSON.stringify(manifest['browser_specific_settings'])).toContain('"required":["none"]');
});
