import { isFoundIn, wordsIn } from '../../../src/extension-pages/options/found-words.ts';
import { search } from '../../../src/extension-pages/options/search.ts';
import type { Section } from '../../../src/extension-pages/options/section.ts';
import { wholeSection } from '../../../src/extension-pages/options/section.ts';
import { settingsSections } from '../../../src/extension-pages/options/settings-sections.ts';
import { defaults, type SettingName, schema } from '../../../src/settings/schema.ts';

let found: readonly Section[];

beforeEach(() => {
  const form = settingsSections(() => undefined);
  form.show(defaults, 'light');
  const note = document.createElement('p');
  note.textContent = 'Café with a shortcut';
  const sections = [...form.sections, wholeSection('keys', 'Keys', note)];
  found = sections;
  const reset = document.createElement('div');
  reset.id = 'reset-place';
  const field = search(sections, [{ element: reset, words: () => 'Reset to defaults' }], (shown) => {
    found = shown;
  });
  document.body.replaceChildren(field, reset, ...sections.map(({ element }) => element));
});

function find<Found extends HTMLElement>(selector: string): Found {
  const element = document.querySelector<Found>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
}

function write(words: string): void {
  const field = find<HTMLInputElement>('#search');
  field.value = words;
  field.dispatchEvent(new Event('input'));
}

const answer = (): string | null => find('#found').textContent;

/** The settings that are left on the page. */
const left = (): string[] =>
  [...document.querySelectorAll('.setting:not([data-unfound])')]
    .filter((row) => row.querySelector(':scope > :not([hidden])'))
    .map((row) => row.querySelector('label, legend')?.textContent ?? '');

test('every setting of the schema stands on the page once, in the order of its group', () => {
  for (const name of Object.keys(schema) as SettingName[]) {
    const [control, ...others] = document.querySelectorAll(`#${name}`);
    expect(others).toEqual([]);
    expect(control?.closest('section')?.id).toBe(`settings-${schema[name].group}`);
  }
});

test('a setting is found by its name, and the answer says how many there are', () => {
  write('width');
  expect(left()).toEqual(['Width']);
  expect(answer()).toBe('1 result');
  expect(found.map(({ title }) => title)).toEqual(['Lines and spacing']);
});

test.each([
  ['the name of its group', 'lines and spacing', 'Line height'],
  ['one of its choices', 'sepia', 'Theme'],
  ['words in another order', 'code mono', 'Code'],
])('a setting is found by %s', (_, words, label) => {
  write(words);
  expect(left()).toContain(label);
});

test('a whole section is found by a word in it, however it is written', () => {
  for (const words of ['shortcut', 'CAFE', 'café']) {
    write(words);
    expect(found.map(({ title }) => title)).toEqual(['Keys']);
    expect(answer()).toBe('1 result');
  }
});

test('where a setting has no effect now, the one is found that it waits for', () => {
  write('name of your code font');
  expect(left()).toEqual(['Code']);
  expect(answer()).toBe('1 result');
});

test('what is nowhere on the page is not found, and the answer says so', () => {
  write('xylophone');
  expect(left()).toEqual([]);
  expect(find('#reset-place').hasAttribute('data-unfound')).toBe(true);
  expect(answer()).toBe('No settings match “xylophone”.');
});

test('what stands outside of the sections is found too', () => {
  write('default');
  expect(find('#reset-place').hasAttribute('data-unfound')).toBe(false);
  expect(answer()).toBe('1 result');
});

test.each([
  ['margins', true],
  ['Pictures', true],
  ['marginally', false],
  ['backup', false],
])('a longer form of a word is found by its beginning: %s', (word, isFound) => {
  expect(isFoundIn('margin, picture, go back', wordsIn(word))).toBe(isFound);
});

test('Escape empties the field and brings everything back', () => {
  const all = left();
  write('width');
  find('#search').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  expect(find<HTMLInputElement>('#search').value).toBe('');
  expect(left()).toEqual(all);
  expect(answer()).toBe('');
});
