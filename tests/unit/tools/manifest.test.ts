/** One manifest in the repository makes the two that browsers get. */
import { manifestFor, sourceManifest, syntaxTarget } from '../../../tools/build/manifest';

test('Chrome gets its worker and nothing of Firefox', async () => {
  const manifest = manifestFor('chrome', await sourceManifest(), '1.2.3');
  expect(manifest.background).toEqual({ service_worker: 'background.js' });
  expect(manifest).not.toHaveProperty('browser_specific_settings');
  expect(manifest.version).toBe('1.2.3');
});

test('Firefox gets its event page and nothing of Chrome', async () => {
  const manifest = manifestFor('firefox', await sourceManifest(), '1.2.3');
  expect(manifest.background).toEqual({ scripts: ['phrases.js', 'background.js'] });
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
});

test('scripts are made for the oldest browser that the manifest lets in', async () => {
  const source = await sourceManifest();
  expect(syntaxTarget('chrome', source)).toBe('chrome120');
  expect(syntaxTarget('firefox', source)).toBe('firefox140.0');
});

test('a manifest without one of the needed keys is refused', async () => {
  const { minimum_chrome_version, ...rest } = await sourceManifest();
  expect(minimum_chrome_version).toBeDefined();
  expect(() => manifestFor('chrome', rest, '1.2.3')).toThrow(/manifest\.json: minimum_chrome_version/);
});
