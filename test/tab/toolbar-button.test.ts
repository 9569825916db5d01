import type { Hex } from '../../src/settings/colour/colour.ts';
import { contrastRatio } from '../../src/settings/colour/contrast.ts';
import { showProblem, showState } from '../../src/tab/toolbar-button.ts';
import browser from '../support/fake-browser.ts';

/** What the toolbar button of tab 7 was told, by the name of the call. */
let told: Record<string, unknown> = {};
let isClosed = false;

const OFF = { state: { reader: false, tidy: false }, dark: false, onlyCount: false };
const hiding = (hidden: number, reader = false) => ({ ...OFF, state: { reader, tidy: true, hidden } });

beforeEach(() => {
  told = {};
  isClosed = false;
  const tell = (name: string) => async (details: unknown) => {
    if (isClosed) throw new Error('No tab with id: 7.');
    told[name] = details;
  };
  const names = ['setIcon', 'setTitle', 'setBadgeText', 'setBadgeTextColor', 'setBadgeBackgroundColor'];
  Object.assign(browser, {
    action: {
      ...Object.fromEntries(names.map((name) => [name, tell(name)])),
      getBadgeText: async () => (told['setBadgeText'] as { text: string } | undefined)?.text ?? '',
    },
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
  await showState(7, { ...OFF, state: { reader, tidy: false }, dark });
  expect(told['setIcon']).toMatchObject({ tabId: 7, path: { 16: path } });
});

test('a state takes the badge away, and its title is the usual one unless the reader is on', async () => {
  await showState(7, { ...OFF, state: { reader: false, tidy: true, hidden: 0 } });
  expect(told['setBadgeText']).toEqual({ tabId: 7, text: '' });
  expect(told['setTitle']).toEqual({ tabId: 7, title: 'Lectern' });
  await showState(7, { ...OFF, state: { reader: true, tidy: false } });
  expect(told['setTitle']).toEqual({ tabId: 7, title: 'Lectern: reader view is on' });
});

test.each([
  [1, '1', 'Lectern: 1 thing hidden'],
  [12, '12', 'Lectern: 12 things hidden'],
  [99, '99', 'Lectern: 99 things hidden'],
  [1200, '99+', 'Lectern: 1,200 things hidden'],
])('%p things that the tidy page hides are counted on the badge and in the title', async (hidden, badge, title) => {
  await showState(7, hiding(hidden));
  expect(told['setBadgeText']).toEqual({ tabId: 7, text: badge });
  expect(told['setTitle']).toEqual({ tabId: 7, title });
  await showState(7, hiding(hidden, true));
  expect(told['setTitle']).toEqual({ tabId: 7, title: title.replace(':', ': reader view is on ·') });
  await showState(7, OFF);
  expect(told['setBadgeText']).toEqual({ tabId: 7, text: '' });
  expect(told['setTitle']).toEqual({ tabId: 7, title: 'Lectern' });
});

test('the badges are readable', async () => {
  const ratio = () => {
    const [background, sign] = [told['setBadgeBackgroundColor'], told['setBadgeTextColor']] as { color: Hex }[];
    return contrastRatio(background?.color ?? '#000000', sign?.color ?? '#000000');
  };
  await showState(7, hiding(3));
  expect(ratio()).toBeGreaterThanOrEqual(4.5);
  await showProblem(7, { state: OFF.state, problem: 'failed' });
  expect(ratio()).toBeGreaterThanOrEqual(4.5);
});

test('a problem stays when the page hides more or less, and goes when something is switched', async () => {
  await showProblem(7, { state: OFF.state, problem: 'no-stage' });
  await showState(7, { ...hiding(4), onlyCount: true });
  expect(told['setBadgeText']).toEqual({ tabId: 7, text: '!' });
  expect(told['setTitle']).toMatchObject({ title: 'Reader view can’t open this kind of page.' });
  await showState(7, hiding(4));
  expect(told['setBadgeText']).toEqual({ tabId: 7, text: '4' });
});

test('a problem stands in the title, under a badge', async () => {
  await showProblem(7, { state: { reader: false, tidy: false }, problem: 'forbidden' });
  expect(told['setBadgeText']).toEqual({ tabId: 7, text: '!' });
  expect(told['setTitle']).toEqual({ tabId: 7, title: 'Extensions can’t run on this page.' });
});

test('what the reader or the page shows already needs no badge', async () => {
  await showProblem(7, { state: { reader: true, tidy: false } });
  await showProblem(7, { state: { reader: true, tidy: false }, problem: 'no-article' });
  expect(told).toEqual({});
});

test('a tab that was closed meanwhile is no error', async () => {
  isClosed = true;
  await showState(7, { ...OFF, state: { reader: true, tidy: false } });
  await showProblem(7, { state: { reader: false, tidy: false }, problem: 'failed' });
  expect(told).toEqual({});
});
