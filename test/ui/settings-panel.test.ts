import { loadSettings } from '../../src/settings/store.ts';
import { settingsPanel } from '../../src/ui/settings-panel.ts';
import fake from '../support/fake-browser.ts';
import { until } from '../support/wait.ts';

function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

let end: AbortController;
let said: string[];

beforeEach(async () => {
  // jsdom has no matchMedia.
  globalThis.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;
  end = new AbortController();
  said = [];
  const panel = settingsPanel((sentence) => said.push(sentence), end.signal);
  document.body.replaceChildren(panel.element);
  await panel.ready;
});

afterEach(() => {
  end.abort();
  dispatchEvent(new Event('pagehide'));
});

function move(name: string, value: number): void {
  const slider = find<HTMLInputElement>(`#${name}`);
  slider.value = String(value);
  slider.dispatchEvent(new Event('input'));
}

test('the page wears what is chosen at once', () => {
  move('size', 31);
  find('#theme-dark').click();
  const { style } = document.documentElement;
  expect(style.getPropertyValue('--reader-size')).toBe('31px');
  expect(style.getPropertyValue('--reader-scheme')).toBe('dark');
});

test('a reset can be undone, and the focus goes along', async () => {
  move('size', 41);
  find('#reset').focus();
  find('#reset').click();
  expect(find<HTMLInputElement>('#size').value).toBe('20');
  expect(document.activeElement?.id).toBe('undo');
  find('#undo').click();
  expect(find<HTMLInputElement>('#size').value).toBe('41');
  expect(document.activeElement?.id).toBe('reset');
  expect((await loadSettings()).size).toBe(41);
});

test('a change after a reset takes away the undo, which would lose that change', () => {
  move('size', 41);
  find('#reset').click();
  move('size', 22);
  expect(find('#undo').hidden).toBe(true);
  expect(find('#reset').hidden).toBe(false);
});

test('a look is put on with one press, keeps what is no look, and can be taken off again', async () => {
  move('size', 41);
  find('#pages').click();
  find('#preset-night').click();
  expect(find<HTMLInputElement>('#theme-dark').checked).toBe(true);
  expect(find<HTMLInputElement>('#pages').checked).toBe(false);
  expect(find('#undo').textContent).toBe('Undo the new look');
  find('#undo').click();
  expect(find<HTMLInputElement>('#size').value).toBe('41');
  expect(find<HTMLInputElement>('#theme-dark').checked).toBe(false);
  expect((await loadSettings()).size).toBe(41);
});

test('a change elsewhere is followed', async () => {
  await fake.storage.sync.set({ settings: { version: 1, changed: Date.now() + 60_000, size: 55 } });
  await until(async () => find<HTMLInputElement>('#size').value === '55', 'the slider to follow');
});

test('a sentence says when nothing can be stored', async () => {
  fake.storage.local.broken = new Error('full');
  fake.storage.sync.broken = new Error('full');
  move('size', 23);
  await until(async () => said.length > 0, 'the sentence');
  expect(said).toEqual(['Your choice could not be stored.']);
  fake.storage.local.clear();
  fake.storage.sync.clear();
});
