import { Draft } from '../../../src/article/draft/draft.ts';
import { copyPage } from '../../../src/article/page/page-copy.ts';
import { ADDRESS, draftOf, htmlIn, pageOf } from '../../support/page.ts';

test('what is taken out is recorded with its reason, its text and the element of the page', () => {
  const page = pageOf(`<p>Stay</p><div>Go\n away ${'x'.repeat(300)}</div>`);
  const copy = copyPage(page);
  if (!copy) throw new Error('no copy');
  const draft = new Draft(copy, { address: new URL(ADDRESS), base: ADDRESS, rules: [] });
  draft.take(draft.root.querySelector('div') as Element, 'rail', 'div');
  expect(htmlIn(draft.root)).toBe('<p>Stay</p>');
  expect(draft.removals).toEqual([
    {
      reason: 'rail',
      kind: 'furniture',
      detail: 'div',
      text: `Go away ${'x'.repeat(192)}`,
      pictures: 0,
      origin: page.querySelector('div'),
    },
  ]);
});

test('nothing is taken twice, nor the root, nor what is not in it', () => {
  const draft = draftOf('<section><p>One</p></section><p>Two</p>');
  const [one, two] = draft.root.querySelectorAll('p');
  draft.take(one as Element, 'rail');
  draft.take(one as Element, 'share bar');
  draft.narrowTo(draft.root.querySelector('section') as Element);
  draft.take(draft.root, 'rail');
  draft.take(two as Element, 'rail');
  expect(draft.removals.map(({ reason }) => reason)).toEqual(['rail']);
  expect(draft.document.body.textContent).toBe('Two');
});

test('removals are in the order of the page, also those after a first look', () => {
  const draft = draftOf('<p>One</p><p>Two</p><p>Three</p>');
  const [one, two] = draft.root.querySelectorAll('p');
  draft.take(two as Element, 'rail');
  expect(draft.removals.map(({ text }) => text)).toEqual(['Two']);
  draft.take(one as Element, 'rail');
  expect(draft.removals.map(({ text }) => text)).toEqual(['One', 'Two']);
  expect(draft.removals).toBe(draft.removals);
});

test('what a rule keeps stays, with all that holds it', () => {
  const draft = draftOf('<aside><p class="good">One</p><p>Two</p></aside>', { rules: [{ keep: ['.good'] }] });
  for (const selector of ['aside', '.good', 'p + p']) draft.take(draft.root.querySelector(selector) as Element, 'rail');
  expect(htmlIn(draft.root)).toBe('<aside><p class="good">One</p></aside>');
});

test('whole stories stay while stories are left', () => {
  const { copy, address, base, rules } = draftOf('<article><h1>Next</h1></article><aside>Rail</aside>');
  const draft = new Draft(copy, { address, base, rules, leavesStories: true });
  for (const element of [...draft.root.children]) draft.take(element, 'rail');
  expect(htmlIn(draft.root)).toBe('<article><h1>Next</h1></article>');
});

test('relative addresses of the copy start where those of the page do', () => {
  const draft = draftOf('<a href="x">x</a>', { head: '<base href="https://other.example/">' });
  expect(draft.document.querySelector('a')?.href).toBe('https://paper.example/news/2021/x');
});

test('a picture among words that have no element of their own is recorded with its own place', () => {
  const draft = draftOf('<p>Kept. <img src="/mill.jpg" alt="The mill">The mill by night</p>');
  const line = draft.root.querySelector('p') as Element;
  const box = draft.document.createElement('span');
  box.append(...[...line.childNodes].slice(1));
  line.append(box);
  draft.take(box, 'beside the text');
  const recorded = draft.removals.map(({ text, pictures, origin }) => [text, pictures, origin?.localName]);
  expect(recorded).toContainEqual(['The mill', 1, 'img']);
  expect(recorded).toContainEqual(['The mill by night', 0, undefined]);
});
