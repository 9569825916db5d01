// In CI alone a test that drives a browser is tried once more where it failed: the total lists it with its reason, and a few
// of them fail the run (total-reporter.mjs).
if (process.env['CI']) jest.retryTimes(1, { retryImmediately: true, logErrorsBeforeRetry: true });
