/** Test sequencer: files of tests run in the order in which they were named, the likeliest to notice a mutant first. */
module.exports = class InOrder {
  sort(tests) {
    const order = JSON.parse(process.env.MUTATE_TESTS);
    const at = (test) => order.findIndex((file) => test.path.split('\\').join('/').endsWith(file));
    return [...tests].sort((one, other) => at(one) - at(other));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // Nothing is remembered from one mutant to the next.
  }
};
