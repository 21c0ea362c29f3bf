/** jest reporter of the mutation run: tells the parent process which file of tests begins and how each ended. */
module.exports = class Progress {
  onTestFileStart(test) {
    process.send({ is: 'file', file: test.path });
  }

  onTestFileResult(test, result) {
    const { perfStats, numFailingTests, testExecError } = result;
    const isFailed = numFailingTests > 0 || testExecError !== undefined;
    const failed = result.testResults.find(({ status }) => status === 'failed')?.fullName;
    const ms = perfStats.end - perfStats.start;
    process.send({ is: 'result', file: test.path, ms, isFailed, failed });
  }
};
