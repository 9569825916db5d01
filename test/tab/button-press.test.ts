import { openPopup, setButtonPress } from '../../src/tab/button-press.ts';
import browser from '../support/fake-browser.ts';

let told: unknown[] = [];
let opens: () => Promise<void>;

beforeEach(() => {
  told = [];
  opens = async () => void told.push('opened');
  const tell = (name: string) => async (details: object) => void told.push([name, ...Object.values(details)]);
  Object.assign(browser, {
    action: { setPopup: tell('popup'), openPopup: () => opens() },
    contextMenus: {
      update: async (_id: string, { visible }: { visible: boolean }) => void told.push(['entry', visible]),
    },
    tabs: { create: tell('tab') },
    runtime: { ...browser.runtime, getURL: (file: string) => `lectern:${file}` },
  });
});

test('a press opens the popup or the reader, and only then the menu of the button has the popup', async () => {
  await setButtonPress(true);
  await setButtonPress(false);
  expect(told).toEqual([
    ['popup', ''],
    ['entry', true],
    ['popup', 'popup.html'],
    ['entry', false],
  ]);
});

test('the menu opens the popup once, and the next press opens the reader again', async () => {
  await openPopup(7);
  expect(told).toEqual([['popup', 'popup.html'], 'opened', ['popup', ''], ['entry', true]]);
});

test('a browser that opens no popup shows it in a tab', async () => {
  opens = () => Promise.reject(new Error('No popup here.'));
  await openPopup(7);
  expect(told).toContainEqual(['tab', 'lectern:popup.html?tab=7']);
});
