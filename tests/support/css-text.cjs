/** jest transformer: a style sheet is its text, as esbuild's loader `{ '.css': 'text' }` makes it in the build. */
module.exports = {
  process: (source) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(source)} };`,
  }),
};
