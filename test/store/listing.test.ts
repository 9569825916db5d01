import { readdirSync } from 'node:fs';
import manifest from '../../manifest.json' with { type: 'json' };
import { compositions } from './compositions.ts';
import { answersForReviewers, listingText } from './listing.ts';
import { samplePage, textsOf } from './sample-page.ts';

const languages = readdirSync('src/locales').map((file) => file.replace('.json', ''));

test('every permission of the manifest has a reason, and no other', () => {
  const named = [...answersForReviewers().matchAll(/^- `(\w+)`: \S/gm)].map(([, name]) => name);
  expect(named).toEqual([...manifest.permissions, 'optional_host_permissions']);
});

test('pictures have the sizes that the stores ask for', () => {
  const none = new Uint8Array();
  const [reader, dark, options, halfPage, halfReader] = [none, none, none, none, none];
  const raw = {
    reader,
    dark,
    options,
    halfPage,
    halfReader,
    halfTidy: none,
    popup: none,
    phoneReader: none,
    phonePopup: none,
  };
  const made = compositions(raw, textsOf('en'));
  expect(made.every(({ name, width, height }) => name.endsWith(`-${width}x${height}`))).toBe(true);
  const sizes = made.map(({ width, height }) => `${width}x${height}`);
  const count = (size: string): number => sizes.filter((each) => each === size).length;
  expect(['1280x800', '640x400', '440x280', '1400x560'].map(count)).toEqual([6, 6, 1, 1]);
});

test.each(languages)(
  'the listing in %s has all that a store asks for, and its sample page all its words',
  (language) => {
    const texts = textsOf(language);
    expect(listingText(texts)).not.toContain('undefined');
    expect([...(texts['extensionDescription'] ?? '')].length).toBeLessThanOrEqual(132);
    document.documentElement.innerHTML = samplePage(texts);
    const parts = [...document.querySelectorAll('h1, h2, h3, article p, li, .share-bar a, button')];
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter(({ textContent }) => !textContent?.trim()).map(({ localName }) => localName)).toEqual([]);
  },
);
