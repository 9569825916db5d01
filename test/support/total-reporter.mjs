/** Closes a jest run, whatever its projects, with one line for the plain reader: `N passed, N failed`. */
export default class TotalReporter {
  onRunComplete(_contexts, results) {
    const broken =
      results.numRuntimeErrorTestSuites > 0 ? `, ${results.numRuntimeErrorTestSuites} files did not run` : '';
    process.stderr.write(`\n${results.numPassedTests} passed, ${results.numFailedTests} failed${broken}\n`);
  }
}
