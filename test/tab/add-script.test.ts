import { addContent, addScripts } from '../../src/tab/add-script.ts';
import browser from '../support/fake-browser.ts';

let injected: unknown[] = [];

beforeEach(() => {
  injected = [];
  const executeScript = async (script: unknown) => {
    injected.push(script);
    return [{ result: undefined }];
  };
  const insertCSS = executeScript;
  Object.assign(browser, { scripting: { executeScript, insertCSS } });
});

test('a page in a tab gets the scripts that it asks for', async () => {
  await addScripts(['panel', 'no article'], { tab: { id: 7 } as never });
  expect(injected).toEqual([{ target: { tabId: 7 }, injectImmediately: true, files: ['panel.js', 'no-article.js'] }]);
});

test('the content script brings the style of the page behind the reader with it', async () => {
  await addContent({ tab: { id: 7 } as never });
  expect(injected).toEqual([
    { target: { tabId: 7 }, files: ['lock.css'], origin: 'USER' },
    { target: { tabId: 7 }, injectImmediately: true, files: ['content.js'] },
  ]);
});

test('what is in no tab gets none', async () => {
  await expect(addScripts(['panel'], {})).rejects.toThrow('Only a page in a tab');
  expect(injected).toEqual([]);
});
