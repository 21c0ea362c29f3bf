/** Browsers are found by name and place on every system, and a wrong name is told. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../../tools/browser/find-browser.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'deadringer-browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(...names: string[]): string {
  const file = path.join(folder, ...names);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

test('the one that a variable names comes first', () => {
  const named = program('my-browser');
  program('chromium');
  expect(findBrowser('chromium', { CHROME_PATH: named, PATH: folder }, 'linux')).toBe(named);
});

test('a variable that names nothing is an error, not another browser', () => {
  program('firefox');
  const env = { FIREFOX: path.join(folder, 'gone'), PATH: folder };
  expect(() => findBrowser('firefox', env, 'linux')).toThrow(/FIREFOX names .*gone, which is no program/);
});

test('on Linux the PATH is searched', () => {
  const file = program('google-chrome');
  const found = findBrowser('chromium', { PATH: folder }, 'linux');
  expect([file, '/usr/bin/chromium', '/usr/bin/chromium-browser']).toContain(found);
});

test('on macOS the applications of the user are searched', () => {
  const file = program('Applications', 'Firefox.app/Contents/MacOS/firefox');
  expect(findBrowser('firefox', { HOME: folder }, 'darwin')).toBe(file);
});

test('on Windows the folders of programs are searched', () => {
  const file = program('Mozilla Firefox', 'firefox.exe');
  expect(findBrowser('firefox', { ProgramFiles: folder }, 'win32')).toBe(file);
  expect(findBrowser('chromium', { ProgramFiles: folder }, 'win32')).toBeUndefined();
});
