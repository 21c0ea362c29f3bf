/**
 * Makes a fresh clone ready for `npm start` and `npm test`: right Node, packages as locked, browsers.
 * Node built-ins only; says what it does on standard error; does nothing, quickly, when nothing is missing.
 * `npm test` fetches its browsers with `node tools/setup.mjs browsers [chromium|firefox]`, beside what it does without.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import process from 'node:process';
import { ADVICE, findBrowsers } from './browser/find-browser.mjs';

const NODE_MAJOR = 20;
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Without these, names in other scripts and emoji are boxes in the screenshots. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @param {string} sentence */
const say = (sentence) => process.stderr.write(`set-up: ${sentence}\n`);

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  say(sentence);
  process.exit(1);
}

/**
 * Runs a program with all its output on standard error.
 * @param {string} program @param {string[]} args
 */
function run(program, args) {
  const shell = process.platform === 'win32'; // npm is a .cmd there, which only a shell starts
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { cwd: root, env, shell, stdio: ['ignore', 2, 2] }).status === 0;
}

/** @param {string} file @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>} */
function lockedPackages(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
}

/** Whether node_modules holds what package-lock.json says; npm records what it installed in a lock file of its own. */
function packagesFit() {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = lockedPackages('package-lock.json');
  const there = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    const found = there[place];
    if (place === '' || (!found && optional)) return true; // the project itself; another platform's package
    return found?.version === version && found?.integrity === integrity && existsSync(path.join(root, place));
  });
}

function installPackages() {
  if (packagesFit()) return;
  say('installing packages as locked (npm ci --ignore-scripts) …');
  // No script of a package runs: whoever takes over one of 850 would else run code on every machine that installs it.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (!run('npm', args))
    stop('`npm ci` failed; the lines above say why. Check the network, then run this again.');
}

/** The words that let this user run apt-get, or undefined where that can't be. */
function aptWords() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  const mayWithout = spawnSync('sudo', ['-n', 'true']).status === 0;
  return mayWithout ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : undefined;
}

/** @param {string[]} words @param {string[]} args */
function apt(words, args) {
  const [program, ...rest] = [...words, 'apt-get', ...args];
  return (
    run(program ?? 'apt-get', rest) ||
    (say('apt-get failed; trying once more …'), run(program ?? 'apt-get', rest))
  );
}

/** @param {('chromium' | 'firefox')[]} kinds those that are missing */
function installBrowsers(kinds) {
  const words = aptWords();
  if (!words) return;
  say(`installing ${kinds.map((kind) => PACKAGES[kind]).join(' and ')} with apt-get …`);
  if (!apt(words, ['update', '-q']))
    say('apt-get update failed; trying with the package lists that are here.');
  const fonts = FONTS.filter((font) => spawnSync('apt-cache', ['show', font]).status === 0);
  const install = ['install', '-y', '-q', '--no-install-recommends'];
  // Each on its own: a package that this Debian doesn't have must not keep the others away.
  for (const kind of kinds) {
    if (!apt(words, [...install, PACKAGES[kind]])) say(`${PACKAGES[kind]} could not be installed.`);
  }
  if (fonts.length > 0 && !apt(words, [...install, ...fonts]))
    say('fonts could not be installed; pages may show boxes.');
}

/** @returns {('chromium' | 'firefox')[]} */
function missingBrowsers() {
  const found = findBrowsers();
  return /** @type {('chromium' | 'firefox')[]} */ (['chromium', 'firefox']).filter((kind) => !found[kind]);
}

/**
 * For tests both are wanted, or the one that is named; they go on without, and those that need a missing one fail and
 * say so.
 * @param {string | undefined} named
 */
function provideForTests(named) {
  const wanted = () => missingBrowsers().filter((kind) => named === undefined || named === kind);
  const missing = wanted();
  if (missing.length > 0) installBrowsers(missing);
  for (const kind of wanted()) {
    say(`tests in ${kind} will fail. ${ADVICE[kind]}`);
    process.exitCode = 1;
  }
}

/** The gallery needs one, whichever it is. */
function provideForGallery() {
  for (const kind of missingBrowsers()) {
    if (missingBrowsers().length < 2) return;
    installBrowsers([kind]);
  }
  if (missingBrowsers().length < 2) return;
  stop(
    `without a browser there is nothing to show the gallery in. ${ADVICE.chromium} Firefox will do as well.`,
  );
}

if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR) {
  stop(
    `this is Node ${process.versions.node}; Deadringer needs Node ${NODE_MAJOR} or newer (https://nodejs.org).`,
  );
}
try {
  if (process.argv[2] === 'browsers') provideForTests(process.argv[3]);
  else installPackages();
  if (['start', 'dev'].includes(process.env.npm_lifecycle_event ?? '')) provideForGallery();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
