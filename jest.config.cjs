/** Unit tests run on Node by default; a file that needs a document says so in a docblock. */
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
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
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'] },
    inBrowser('chromium'),
    inBrowser('firefox'),
  ],
};
