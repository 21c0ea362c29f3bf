/**
 * Import boundaries, here called walls: who may import whom. This is the only table of them; ESLint shows a breach in
 * the editor (import-walls.mjs), and `npm test` finds it (tests/unit/repo.test.ts).
 */

/** Whatever isn't a file of these rooms: every package, and data. */
const ANY_PACKAGE = '*';

/**
 * For each room what it may import beside itself: other rooms, packages by name. A name that ends in a slash or colon
 * stands for all that begins so. A file belongs to the room with the longest name that fits.
 *
 * @type {Record<string, readonly string[]>}
 */
const MAY_IMPORT = {
  'src/signal-id': [],
  'src/model': ['src/signal-id'],
  'src/page-model': ['src/model'],
  'src/text/': ['src/model', 'string-similarity'],
  'src/language/': ['src/model', 'src/text/'],
  'src/identity/': ['src/model', 'src/text/'],
  'src/lists/': ['src/model', 'src/text/', 'src/language/', 'src/identity/', 'valibot'],
  'src/engine/': ['src/model', 'src/signal-id', 'src/text/', 'src/language/', 'src/identity/'],
  // Holds no page code, so more may know it than may know the rest of its folder.
  'src/sites/registry': ['src/model'],
  'src/sites/': ['src/model', 'src/page-model', 'src/identity/', 'src/sites/registry'],
  'src/ui/': ['src/model', 'src/page-model', 'src/signal-id', 'src/identity/', 'preact', 'preact/hooks'],
  'src/platform/': [
    'src/model',
    'src/page-model',
    'src/identity/',
    'src/sites/registry',
    'dequal/lite',
    'webextension-polyfill',
    '@webext-core/messaging',
    'webext-storage',
    'valibot',
  ],
  // Entries join the rooms.
  'src/entries/': ['src/', 'preact'],
  'fixtures/': ['src/', 'node:'],
  'tools/': ['src/', 'fixtures/', ANY_PACKAGE],
  'tests/': ['src/', 'fixtures/', 'tools/', ANY_PACKAGE],
};

/**
 * Packages that in src only one file, or one room, may know.
 *
 * @type {Record<string, string>}
 */
const ONLY_IN = {
  'string-similarity': 'src/text/similarity',
  'webextension-polyfill': 'src/platform/',
  '@webext-core/messaging': 'src/platform/',
  'webext-storage': 'src/platform/',
};

/** @param {string} name @param {string} pattern a whole name, or the beginning of names */
const fits = (name, pattern) => (/[/:]$/.test(pattern) ? name.startsWith(pattern) : name === pattern);

/** @param {string} file @returns {string} */
const withoutEnding = (file) => file.replace(/\.[cm]?[jt]sx?$/, '');

/**
 * The room of a file.
 *
 * @param {string} file its path from the repository, with forward slashes
 * @returns {string | undefined} undefined where it stands in none
 */
export function roomOf(file) {
  const rooms = Object.keys(MAY_IMPORT).filter((room) => fits(withoutEnding(file), room));
  return rooms.sort((one, other) => other.length - one.length)[0];
}

/**
 * The wall that an import would break.
 *
 * @param {string} file path of the importing file from the repository
 * @param {string} name what it imports: the path from the repository, or the name of a package
 * @returns {string | undefined} the rule in words; undefined where the import is allowed
 */
export function wallBetween(file, name) {
  const room = roomOf(file);
  if (room === undefined) return undefined; // a file of settings at the top
  const target = withoutEnding(name);
  const targetRoom = roomOf(target);
  const owner = ONLY_IN[name];
  if (owner !== undefined && room.startsWith('src/') && !fits(withoutEnding(file), owner))
    return `only ${owner} may import ${name}`;
  if (targetRoom === room) return undefined;
  const isAllowed = MAY_IMPORT[room]?.some(
    (one) => fits(target, one) || (one === ANY_PACKAGE && targetRoom === undefined),
  );
  return isAllowed ? undefined : `${room} may not import ${targetRoom ?? name}`;
}
