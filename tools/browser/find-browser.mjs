/**
 * Finds the browsers of this machine, by name and place alone: nothing is started, so it costs a few stat calls.
 * Node built-ins only, because set-up uses it before any package is installed.
 */
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What to install, in words, for each kind. */
export const ADVICE = {
  chromium:
    'Install Chrome, Chromium or Edge (on Debian: apt-get install chromium), or name one in CHROME_PATH.',
  firefox: 'Install Firefox (on Debian: apt-get install firefox-esr), or name one in FIREFOX.',
};

const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
const VARIABLES = { chromium: ['CHROME_PATH', 'CHROMIUM'], firefox: ['FIREFOX'] };

const MAC = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`),
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};
const WINDOWS = {
  chromium: [
    'Chromium/Application/chrome',
    'Google/Chrome/Application/chrome',
    'Microsoft/Edge/Application/msedge',
  ],
  firefox: ['Mozilla Firefox/firefox', 'Mozilla Firefox ESR/firefox'],
};

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false; // absent or not executable: the same to us
  }
}

/** @param {'chromium' | 'firefox'} kind @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform */
function usualPlaces(kind, env, platform) {
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [path.join(env.HOME, 'Applications')] : [])];
    return roots.flatMap((root) => MAC[kind].map((app) => path.join(root, app)));
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS[kind].map((app) => path.join(root, `${app}.exe`)));
  }
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const extra = {
    chromium: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    firefox: ['/opt/firefox/firefox'],
  };
  return [...NAMES[kind].flatMap((name) => folders.map((folder) => path.join(folder, name))), ...extra[kind]];
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined} the program's path
 * @throws when a variable names a program that isn't there: falling back would test another browser in silence
 */
export function findBrowser(kind, env = process.env, platform = process.platform) {
  for (const variable of VARIABLES[kind]) {
    const file = env[variable];
    if (!file) continue;
    if (!isProgram(file))
      throw new Error(`${variable} names ${file}, which is no program. Correct or unset it.`);
    return file;
  }
  return usualPlaces(kind, env, platform).find(isProgram);
}

/** @returns {{ chromium: string | undefined, firefox: string | undefined }} */
export function findBrowsers() {
  return { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') };
}
