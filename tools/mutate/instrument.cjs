/**
 * jest transformer of the mutation run: the project's own, over a source that has one mutant in it, or probes that note
 * which places a file of tests reaches. Which, stands in the environment of the process, where the worker puts it.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const plain = require('../../tests/support/esbuild-transform.cjs');

const root = path.resolve(__dirname, '../..');
const nameOf = (file) => path.relative(root, file).split(path.sep).join('/');

/** Texts put into a source, by the places at which they stand; the last place first, so that none moves another. */
function insert(source, insertions) {
  const sorted = [...insertions].sort((one, other) => other.at - one.at || other.order - one.order);
  let out = source;
  for (const { at, text } of sorted) out = out.slice(0, at) + text + out.slice(at);
  return out;
}

let probes;
function probesOf(name) {
  const file = process.env.MUTATE_PROBES;
  if (!file) return undefined;
  probes ??= JSON.parse(readFileSync(file, 'utf8'));
  return probes[name];
}

function changed(source, file) {
  const name = nameOf(file);
  const mutant = process.env.MUTATE_MUTANT ? JSON.parse(process.env.MUTATE_MUTANT) : undefined;
  if (mutant?.file === name)
    return source.slice(0, mutant.start) + mutant.replacement + source.slice(mutant.end);
  const own = probesOf(name);
  return own ? insert(source, own) : source;
}

module.exports = {
  canInstrument: false,
  getCacheKey: (source, file, ...rest) =>
    createHash('sha1')
      .update(plain.getCacheKey(changed(source, file), file, ...rest))
      .digest('hex'),
  process: (source, file, ...rest) => plain.process(changed(source, file), file, ...rest),
};
