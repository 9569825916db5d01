import { openControls } from '../../../src/article/steps/open-controls.ts';
import { draftOf, htmlIn } from '../../support/page.ts';

const ANSWER = 'In the mill by the river, every morning but on Sundays.';

function opened(body: string): string {
  const draft = draftOf(body);
  openControls(draft);
  return htmlIn(draft.root).replace(/ data-lectern-opened=""/g, '');
}

test.each(['h2', 'dt', 'summary', 'caption'])('a button that is all of a line of the kind %s is its text', (name) => {
  const line = (inner: string) => {
    const named = `<${name}>${inner}</${name}>`;
    return name === 'caption' ? `<table>${named}</table>` : named;
  };
  expect(opened(line('<button>Where is it?<svg></svg></button>'))).toBe(line('Where is it?'));
});

test('a button beside the words of a heading stays a button', () => {
  const heading = '<h2>The mill <button>Copy link</button></h2>';
  expect(opened(heading)).toBe(heading);
});

test('a button that is a word of a sentence is text, one after the sentence is not', () => {
  expect(opened('<p>The <button>sluice</button>, as they call it, is shut.</p>')).toBe(
    '<p>The sluice, as they call it, is shut.</p>',
  );
  const copy = '<p>npm install mill <button>Copy</button></p>';
  expect(opened(copy)).toBe(copy);
});

test.each([
  ['says that it is folded', `<button aria-expanded="false">Where?</button><div>${ANSWER}</div>`],
  ['names what it opens', `<button aria-controls="a">Where</button><div id="a">${ANSWER}</div>`],
  ['asks', `<button>Where?</button><p>${ANSWER}</p>`],
])('a button that %s is the heading of the text after it', (_name, body) => {
  expect(opened(`<h2>Mill</h2>${body}`)).toMatch(/<\/h2><h3[^>]*>Where\??<\/h3>/);
});

test.each([
  '<h3><span role="button">Where?</span></h3><p>Here.</p>',
  '<h3 aria-expanded="false">Where?</h3><p>Here.</p>',
])('%s marks the text after the heading as one that is opened', (body) => {
  const draft = draftOf(body);
  openControls(draft);
  expect(htmlIn(draft.root)).toMatch(/^<h3[^>]*>Where\?<\/h3><p data-lectern-opened="">Here\.<\/p>$/);
});

test('a heading in a button heads text of any length', () => {
  const body = '<button aria-expanded="false"><h4>Where?</h4></button><p>Here.</p>';
  expect(opened(body)).toBe('<h4>Where?</h4><p>Here.</p>');
});

test.each([
  `<button>Donate</button><p>${ANSWER}</p>`,
  `<button aria-expanded="false">More</button><p>Short</p>`,
  `<nav><button aria-expanded="false">Menu</button><div>${ANSWER}</div></nav>`,
  `<button role="tab" aria-controls="a">One</button><div id="a">${ANSWER}</div>`,
  `<button aria-expanded="false">Search</button><div>${ANSWER}<input></div>`,
])('%s stays', (body) => expect(opened(body)).toBe(body));

test('buttons alike that each stand before a text of their own name these texts', () => {
  const row = (...names: string[]) =>
    names.map((name) => `<button class="fold">${name}</button><div><p>${ANSWER}</p></div>`).join('');
  expect(opened(row('The sluice', 'The wheel'))).toMatch(/^<h2[^>]*>The sluice<\/h2>.*<h2[^>]*>The wheel<\/h2>/);
  // Those of cards say all the same.
  expect(opened(row('Save', 'Save'))).toBe(row('Save', 'Save'));
  const cards = row('Add the sluice', 'Add the wheel').replaceAll('<button', '<h4>It</h4><button');
  expect(opened(cards)).toBe(cards);
  const bar = `<button class="tool">Save</button><button class="tool">Share</button><div>${ANSWER}</div>`;
  expect(opened(bar)).toBe(bar);
});

test('the answer to a question may be a few words', () => {
  expect(opened('<a role="button" href="#a">Who grinds?</a><div id="a">The miller’s daughter.</div>')).toMatch(/^<h2/);
});

test('what is drawn as a button to show more of a quotation goes, one with other words or elsewhere stays', () => {
  const quote = '<blockquote><p>The sluice is shut.</p><div>[]</div></blockquote>';
  const more = '<a role="button" tabindex="0">Click to expand...</a>';
  expect(opened(quote.replace('[]', more))).toBe(quote.replace('[]', ''));
  expect(opened(`<div>${more}</div>`)).toBe(`<div>${more}</div>`);
  for (const kept of [more.replace('...', ''), `${more} and read`, `The mill, ${more}`])
    expect(opened(quote.replace('[]', kept))).toBe(quote.replace('[]', kept));
});
