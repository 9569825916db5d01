// What a public host runs is what anybody runs: .ci/run, and by it `npm test`.
import { readFileSync, statSync } from 'node:fs';

const WORKFLOW = '.github/workflows/test.yml';

/** The commands of the only job of the workflow, in their order. */
const commands = [...readFileSync(WORKFLOW, 'utf8').matchAll(/^ {6}- run: (.+)$/gm)].map(([, command = '']) => command);

test('the workflow runs .ci/run and then packs, and nothing else than what it lacks before that', () => {
  const place = commands.indexOf('.ci/run');
  expect(place).toBeGreaterThanOrEqual(0);
  expect(commands.slice(place)).toEqual(['.ci/run', 'npm run package']);
  expect(commands.slice(0, place).filter((command) => !command.startsWith('sudo '))).toEqual([]);
});

test('.ci/run is all of the tests, from what the lock file says, and stops at the first failure', () => {
  const lines = readFileSync('.ci/run', 'utf8').trim().split('\n');
  expect(lines).toContain('set -euo pipefail');
  expect(lines.slice(-2)).toEqual(['npm ci', 'npm test']);
  expect(statSync('.ci/run').mode & 0o111).toBe(0o111);
});

test('its Node.js is the oldest that package.json allows', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  const [, used] = /node-version: (\d+)/.exec(readFileSync(WORKFLOW, 'utf8')) ?? [];
  expect(/\d+/.exec(engines.node)?.[0]).toBe(used);
});
