import { openWelcome } from '../../src/tab/open-welcome.ts';
import fake from '../support/fake-browser.ts';

test.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
  ['chrome_update', 0],
])('after "%s" the welcome page opens %d times', async (reason, times) => {
  const opened: string[] = [];
  const tabs = { create: async ({ url }: { url: string }) => opened.push(url) };
  Object.assign(fake, { tabs });
  Object.assign(fake.runtime, { getURL: (path: string) => `ours/${path}` });
  await openWelcome(reason);
  expect(opened).toEqual(Array(times).fill('ours/welcome.html'));
});
