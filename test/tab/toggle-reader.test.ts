import { toggleReader } from '../../src/tab/toggle-reader.ts';
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
      sendMessage: async (tab: number, message: { lectern: string }) => {
        asked.push([tab, message.lectern]);
        const state = { reader: false, tidy: false };
        return message.lectern === 'state' ? state : { state, problem: 'no-stage' };
      },
    },
    action: { setBadgeText: note, setBadgeBackgroundColor: note, setBadgeTextColor: note, setTitle: note },
  });
});

test('the tab that was pressed for is asked, and the button says what went wrong', async () => {
  await toggleReader(7);
  expect(asked).toEqual([
    [7, 'state'],
    [7, 'toggle'],
  ]);
  expect(badges).toContainEqual({ tabId: 7, text: '!' });
});

test('where the browser does not say which, it is the one in front', async () => {
  await toggleReader(undefined);
  expect(asked).toContainEqual([9, 'toggle']);
});
