import { addScript } from '../../src/tab/add-script.ts';
import browser from '../support/fake-browser.ts';

let injected: unknown[] = [];

beforeEach(() => {
  injected = [];
  const executeScript = async (script: unknown) => {
    injected.push(script);
    return [{ result: undefined }];
  };
  Object.assign(browser, { scripting: { executeScript } });
});

test('a page in a tab gets the script that it asks for', async () => {
  await addScript(['content.js'], { tab: { id: 7 } as never });
  expect(injected).toEqual([{ target: { tabId: 7 }, files: ['content.js'] }]);
});

test('what is in no tab gets none', async () => {
  await expect(addScript(['panel.js'], {})).rejects.toThrow('Only a page in a tab');
  expect(injected).toEqual([]);
});
