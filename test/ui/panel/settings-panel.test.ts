import { loadSettings } from '../../../src/settings/store.ts';
import { settingsPanel } from '../../../src/ui/panel/settings-panel.ts';
import fake from '../../support/fake-browser.ts';
import { until } from '../../support/wait.ts';

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

test('one press undoes the last change and says what it was, and one more makes it again', async () => {
  const size = find<HTMLInputElement>('#size');
  const before = size.value;
  move('size', 41);
  await until(async () => find('#undo').title === 'Undo: Text size', 'the name of the button');
  find('#undo').focus();
  find('#undo').click();
  await until(async () => size.value === before, 'the size to be as before');
  expect(said).toEqual(['Undone: Text size']);
  expect(document.activeElement?.id).toBe('undo');
  expect(find('#undo').title).toBe('Redo: Text size');
  find('#undo').click();
  await until(async () => size.value === '41', 'the size to be changed again');
  expect((await loadSettings()).size).toBe(41);
});

test('a reset can be undone', async () => {
  move('size', 41);
  find('#reset').click();
  expect(find<HTMLInputElement>('#size').value).toBe('20');
  await until(async () => find('#undo').title === 'Undo: Reset to defaults', 'the name of the button');
  find('#undo').click();
  await until(async () => find<HTMLInputElement>('#size').value === '41', 'the size to be as before');
});

test('a look is put on with one press, keeps what is no look, and can be taken off again', async () => {
  move('size', 41);
  find('#theme-sepia').click();
  find('#pages').click();
  const pages = find<HTMLInputElement>('#pages').checked;
  find('#preset-night').click();
  expect(find<HTMLInputElement>('#theme-dark').checked).toBe(true);
  expect(find<HTMLInputElement>('#pages').checked).toBe(pages);
  await until(async () => find('#undo').title === 'Undo: new look', 'the name of the button');
  find('#undo').click();
  await until(async () => find<HTMLInputElement>('#size').value === '41', 'the size to be as before');
  expect(find<HTMLInputElement>('#theme-sepia').checked).toBe(true);
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
  expect(said).toEqual(['Your change couldn’t be saved.']);
  fake.storage.local.clear();
  fake.storage.sync.clear();
});
