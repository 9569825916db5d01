import { offered } from '../../../src/shared/offered.ts';

test('listening goes on as it was where a slow answer has brought its script twice', () => {
  const run = () => jest.isolateModules(() => require('../../../src/entry-points/listen.ts'));
  run();
  const first = offered('listen');
  expect(first).toBeDefined();
  run();
  expect(offered('listen')).toBe(first);
});
