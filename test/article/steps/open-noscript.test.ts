import { openNoscript } from '../../../src/article/steps/open-noscript.ts';
import { draftOf, htmlIn, story } from '../../support/page.ts';

/** A draft of a page whose noscript the parser took for text, as it does where scripts are switched on. */
function opened(around: string, inside: string) {
  const draft = draftOf(`${around}<noscript></noscript>`);
  for (const noscript of draft.root.querySelectorAll('noscript')) noscript.textContent = inside;
  openNoscript(draft);
  return draft;
}

test('a page without text gets what it keeps for readers without scripts', () => {
  const draft = opened('<p>Loading</p>', story());
  expect(htmlIn(draft.root)).toBe(`<p>Loading</p>${story()}`);
  expect(draft.measures.of(draft.root).prose).toBeGreaterThan(800);
});

test('the same where the browser has parsed it, as it does without scripts', () => {
  const draft = draftOf(`<p>Loading</p><noscript>${story()}</noscript>`);
  openNoscript(draft);
  expect(htmlIn(draft.root)).toBe(`<p>Loading</p>${story()}`);
});

test('a page with a text of its own is left as it is', () => {
  const draft = opened(story(), story());
  expect(draft.root.querySelectorAll('noscript > p, body > p')).toHaveLength(5);
});

test('a sentence that asks for scripts stays where it is', () => {
  const draft = opened('', '<p>Please switch on JavaScript.</p>');
  expect(draft.root.querySelector('p')).toBeNull();
});
