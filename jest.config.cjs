/**
 * Milliseconds after which a test hangs. It is no measure of speed: nothing comes near it, on a busy machine neither.
 */
const HANGS_MS = 600_000;

/**
 * jest runs files in a sandbox of Node's `vm`, where each look at a global goes through an interceptor. Handed in as
 * parameters these cost nothing: what only computes runs three times as fast. No test replaces one of them, and none
 * belongs to the clock, which fake timers replace.
 */
const GLOBALS_WITHOUT_DETOUR = (
  'Array ArrayBuffer BigInt Boolean DataView Error Infinity Int32Array JSON Map Math Number Object Promise Proxy ' +
  'RangeError Reflect RegExp Set String Symbol TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet ' +
  'decodeURIComponent encodeURIComponent parseInt'
).split(' ');

/** Unit tests run on Node by default; a file that needs a document says so in a docblock. */
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  sandboxInjectedGlobals: GLOBALS_WITHOUT_DETOUR,
  setupFiles: ['<rootDir>/tests/support/seed.cjs'],
  // preact 11 ships ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  transform: {
    '^.+\\.(tsx?|mjs)$': '<rootDir>/tests/support/esbuild-transform.cjs',
    '^.+\\.css$': '<rootDir>/tests/support/css-text.cjs',
  },
};

/** The same files once for each browser, so that the two can be tested side by side. */
const inBrowser = (kind) => ({
  ...common,
  displayName: kind,
  globals: { browserUnderTest: kind },
  testEnvironment: '<rootDir>/tests/support/browser-environment.cjs',
  globalTeardown: '<rootDir>/tests/support/end-browsers.cjs',
  testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
});
module.exports = {
  testTimeout: HANGS_MS,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'] },
    inBrowser('chromium'),
    inBrowser('firefox'),
  ],
};
