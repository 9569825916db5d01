/** Closes a jest run, whatever its projects, with one line for the plain reader: `N passed, N failed`. */
export default class TotalReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const broken = numRuntimeErrorTestSuites > 0 ? `, ${numRuntimeErrorTestSuites} files could not be run` : '';
    // Jest's own summary always comes after the last reporter; this is to come after that.
    process.once('exit', () => console.log(`${numPassedTests} passed, ${numFailedTests} failed${broken}`));
  }
}
