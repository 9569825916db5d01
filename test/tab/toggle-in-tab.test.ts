import { toggleInTab } from '../../src/tab/toggle-in-tab.ts';
import browser from '../support/fake-browser.ts';

let asked: unknown[] = [];
let badges: unknown[] = [];

beforeEach(() => {
  asked = [];
  badges = [];
  const note = async (change: unknown) => void badges.push(change);
  Object.assign(browser, {
    tabs: {
      query: async () => [{ id: 9 }],
      get: async (id: number) => ({ id, url: 'https://paper.example/' }),
      sendMessage: async (tab: number, message: { lectern: string; payload?: string }) => {
        asked.push([tab, message.lectern, ...(message.payload ? [message.payload] : [])]);
        const state = { reader: false, tidy: false };
        return message.lectern === 'state' ? state : { state, problem: 'no-stage' };
      },
    },
    action: { setBadgeText: note, setBadgeBackgroundColor: note, setBadgeTextColor: note, setTitle: note },
  });
});

test('the tab that was pressed for is asked, and the button says what went wrong', async () => {
  await toggleInTab('reader', 7);
  expect(asked).toEqual([[7, 'toggle', { action: 'reader', press: expect.any(Number) }]]);
  expect(badges).toContainEqual({ tabId: 7, text: '!' });
});

test('where the browser does not say which, it is the one in front', async () => {
  await toggleInTab('tidy', undefined);
  expect(asked).toContainEqual([9, 'toggle', { action: 'tidy', press: expect.any(Number) }]);
});
