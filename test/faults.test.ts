// Holds the tables of docs/faults.md to the tests that they name, and the suite of faults to the tables.
import { readdirSync, readFileSync } from 'node:fs';

interface FaultClass {
  readonly number: number;
  readonly fault: string;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
  /** What each browser has done at the last run that was accepted. */
  readonly inBrowsers: readonly string[];
}

/** The rows: number, fault, guard, tests (a file, a colon, the name; the next after a semicolon), control, each browser. */
const classes = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line): FaultClass => {
    const [number, fault = '', , named = '', , ...inBrowsers] = line.slice(2, -2).split(' | ');
    const tests = [...named.matchAll(/`([^`]+)`: (.+?)(?=; `|$)/g)].map(([, file = '', name = '']) => ({ file, name }));
    return { number: Number(number), fault, tests, inBrowsers };
  });

test('there are sixty-four classes, and each is driven by a test', () => {
  expect(classes.map(({ number }) => number)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
  expect(new Set(classes.map(({ fault }) => fault)).size).toBe(64);
  expect(classes.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test('each is said to hold in both browsers', () => {
  const others = classes.filter(({ inBrowsers }) => inBrowsers.join() !== 'holds,holds');
  expect(others.map(({ fault }) => fault)).toEqual([]);
});

test('every test that is named is there', () => {
  const named = classes.flatMap(({ tests }) => tests);
  expect(named.filter(({ file, name }) => !readFileSync(file, 'utf8').includes(name))).toEqual([]);
});

test('every fault of the suite stands in the tables', () => {
  const named = new Set(classes.flatMap(({ tests }) => tests.map(({ name }) => name)));
  const folder = 'test/browser/faults';
  const driven = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    return [...text.matchAll(/(?:^test\(|\bname: )\s*'([^']+)'/gm)].map(([, name = '']) => name);
  });
  expect(driven.length).toBeGreaterThan(30);
  expect(driven.filter((name) => !named.has(name))).toEqual([]);
});
