import fakeBrowser from 'webextension-polyfill';
import type { Mark } from '../../../src/marks/article-marks.ts';
import { markKeeper } from '../../../src/reader/marks/mark-keeper.ts';

const fake = fakeBrowser as unknown as {
  extension?: { inIncognitoContext: boolean };
  storage: { local: { broken?: Error | undefined; clear(): void; get(key: null): Promise<object> } };
};
const { local } = fake.storage;
const mark: Mark = {
  ...{ id: '1', colour: 'blue' as const, note: 'A note', exact: 'some words', prefix: '', suffix: '' },
  ...{ start: 0, end: 10, made: 1, changed: 1 },
};

test('a private window keeps highlights as long as its page is there, and stores them only when asked to', async () => {
  fake.extension = { inIncognitoContext: true };
  const keeper = markKeeper(document.createElement('dialog'));
  expect(keeper.isPrivate).toBe(true);
  await keeper.change((marks) => [...marks, mark]);
  // Another reader over the same page.
  const again = markKeeper(document.createElement('dialog'));
  expect(await again.load()).toEqual([mark]);
  expect(await local.get(null)).toEqual({});
  local.broken = new Error('full');
  await expect(again.keepAnyway()).rejects.toThrow('Your highlights couldn’t be saved.');
  local.broken = undefined;
  expect([again.isPrivate, await again.load()]).toEqual([true, [mark]]);
  await again.keepAnyway();
  expect([again.isPrivate, await again.load()]).toEqual([false, [mark]]);
  expect(JSON.stringify(await local.get(null))).toContain('A note');
});
