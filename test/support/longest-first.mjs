import { statSync } from 'node:fs';

/** Files that take longest, by their names: each drives a browser through dozens of pages. */
const LONGEST_FILES = [
  'extension-pages',
  'reader',
  'article',
  'examples',
  'harm',
  'tidy',
  'bad-input',
  'accessibility',
];

/**
 * Tells jest which file comes first: those that take longest, then the others with a browser, then those without, bigger ones
 * first. So both workers have something to do until the end, also on a machine that has never run the tests and knows no times.
 */
export default class LongestFirst {
  sort(tests) {
    const keys = new Map(tests.map((test) => [test, keyOf(test)]));
    return [...tests].sort((one, other) => keys.get(one) - keys.get(other));
  }

  shard(tests, { shardIndex, shardCount }) {
    return tests.filter((_, place) => place % shardCount === shardIndex - 1);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}

function keyOf({ path, context }) {
  const place = LONGEST_FILES.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  if (place >= 0) return place - 3e9;
  const hasBrowser = context.config.globals.testBrowser !== undefined;
  return (hasBrowser ? -2e9 : 0) - statSync(path).size;
}
