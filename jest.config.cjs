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
module.exports = {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'] },
    { ...common, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  ],
};
