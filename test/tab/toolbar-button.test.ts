import { showProblem, showState } from '../../src/tab/toolbar-button.ts';
import browser from '../support/fake-browser.ts';

/** What the toolbar button of tab 7 was told, by the name of the call. */
let told: Record<string, unknown> = {};
let isClosed = false;

beforeEach(() => {
  told = {};
  isClosed = false;
  const tell = (name: string) => async (details: unknown) => {
    if (isClosed) throw new Error('No tab with id: 7.');
    told[name] = details;
  };
  const names = ['setIcon', 'setTitle', 'setBadgeText', 'setBadgeTextColor', 'setBadgeBackgroundColor'];
  Object.assign(browser, {
    action: Object.fromEntries(names.map((name) => [name, tell(name)])),
    tabs: {
      get: async () => {
        if (isClosed) throw new Error('No tab with id: 7.');
        return {};
      },
    },
  });
});

test.each([
  [false, false, 'icons/toolbar-16.png'],
  [true, false, 'icons/toolbar-on-16.png'],
  [false, true, 'icons/toolbar-dark-16.png'],
  [true, true, 'icons/toolbar-dark-on-16.png'],
])('the icon shows whether the reader is on (%p) and suits the bar (dark: %p)', async (reader, dark, path) => {
  await showState(7, { reader, tidy: false }, dark);
  expect(told['setIcon']).toMatchObject({ tabId: 7, path: { 16: path } });
});

test('a state takes the badge away, and its title is the usual one unless the reader is on', async () => {
  await showState(7, { reader: false, tidy: true }, false);
  expect(told['setBadgeText']).toEqual({ tabId: 7, text: '' });
  expect(told['setTitle']).toEqual({ tabId: 7, title: 'Lectern' });
  await showState(7, { reader: true, tidy: false }, false);
  expect(told['setTitle']).toEqual({ tabId: 7, title: 'Lectern: reader view is on' });
});

test('a problem stands in the title, under a badge', async () => {
  await showProblem(7, { state: { reader: false, tidy: false }, problem: 'forbidden' });
  expect(told['setBadgeText']).toEqual({ tabId: 7, text: '!' });
  expect(told['setTitle']).toEqual({ tabId: 7, title: 'The browser lets no extension work on this page.' });
});

test('what the reader or the page shows already needs no badge', async () => {
  await showProblem(7, { state: { reader: true, tidy: false } });
  await showProblem(7, { state: { reader: true, tidy: false }, problem: 'no-article' });
  expect(told).toEqual({});
});

test('a tab that was closed meanwhile is no error', async () => {
  isClosed = true;
  await showState(7, { reader: true, tidy: false }, false);
  await showProblem(7, { state: { reader: false, tidy: false }, problem: 'failed' });
  expect(told).toEqual({});
});
