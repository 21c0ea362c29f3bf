/** Supply chain: what package-lock.json lets in. Packages come from npm's registry alone, each by the hash of its bytes. */
import { readFileSync } from 'node:fs';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lock = read('package-lock.json') as { lockfileVersion: number; packages: Record<string, Locked> };
const { dependencies, devDependencies, overrides } = read('package.json') as Package;
const { '': root, ...packages } = lock.packages;
const all = Object.entries(packages);
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
/** Where packages may come from; a lock file needn't name the place, then it is the registry that npm is set to. */
const REGISTRY = 'https://registry.npmjs.org/';

const placesOf = (isFault: (locked: Locked) => boolean): string[] =>
  all.filter(([, locked]) => isFault(locked)).map(([place]) => place);

test('what is asked for is an exact version, and the lock file was made from it', () => {
  const asked = { ...dependencies, ...devDependencies, ...overrides };
  expect(Object.entries(asked).filter(([, version]) => !EXACT.test(version))).toEqual([]);
  expect(root).toMatchObject({ dependencies, devDependencies });
  expect(lock.lockfileVersion).toBe(3);
});

test('each package has a version and a hash of its bytes that nobody can forge', () => {
  expect(all.length).toBeGreaterThan(100);
  expect(placesOf(({ version }) => !EXACT.test(version ?? ''))).toEqual([]);
  expect(placesOf(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
});

test('none comes from elsewhere than the registry: no link, no git, no other host, none unencrypted', () => {
  expect(placesOf(({ link, inBundle }) => link === true || inBundle === true)).toEqual([]);
  expect(placesOf(({ resolved = REGISTRY }) => !resolved.startsWith(REGISTRY))).toEqual([]);
  const asked = all.flatMap(([, locked]) => Object.values(locked.dependencies ?? {}));
  expect(asked.filter((wanted) => /[:/]/.test(wanted.replace(/^npm:@?[\w./-]+@/, '')))).toEqual([]);
});

test('none stands under another’s name', () => {
  const names = all.filter(([place, { resolved }]) => {
    const name = place.split('node_modules/').at(-1) ?? '';
    return resolved !== undefined && !resolved.startsWith(`${REGISTRY}${name}/-/`);
  });
  expect(names).toEqual([]);
});

describe('scripts that packages would run when they are installed', () => {
  test('are known, and each package does without', () => {
    // esbuild and unrs-resolver check that their binary is there; @parcel/watcher would compile one that is missing.
    expect(placesOf(({ hasInstallScript }) => hasInstallScript === true)).toEqual([
      'node_modules/@parcel/watcher',
      'node_modules/esbuild',
      'node_modules/unrs-resolver',
    ]);
  });

  test('don’t run, whoever installs', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const places = ['tools/setup.mjs', '.github/workflows/release.yml', 'README.md', 'docs/stores.md'];
    for (const file of places)
      expect(readFileSync(file, 'utf8')).toMatch(/'--ignore-scripts'|npm ci --ignore-scripts/);
  });
});
