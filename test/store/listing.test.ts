import { readdirSync } from 'node:fs';
import manifest from '../../manifest.json' with { type: 'json' };
import { answersForReviewers, listingText } from './listing.ts';
import { samplePage, textsOf } from './sample-page.ts';

const languages = readdirSync('src/locales').map((file) => file.replace('.json', ''));

test('every permission of the manifest has a reason, and no other', () => {
  const named = [...answersForReviewers().matchAll(/^- `(\w+)`: \S/gm)].map(([, name]) => name);
  expect(named).toEqual([...manifest.permissions, 'optional_host_permissions']);
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
