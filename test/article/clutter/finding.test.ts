import { mayBeClutter } from '../../../src/article/clutter/finding.ts';
import { measured, prose, story } from '../../support/page.ts';

function mayBe(html: string, selector: string): boolean {
  const { root, measures } = measured(html);
  return mayBeClutter(root.querySelector(selector) as Element, measures, measures.of(root).prose);
}

test('a box of little prose may be clutter, even where there is little of it', () => {
  expect(mayBe(`<div>${prose()}</div>`, 'div')).toBe(true);
  expect(mayBe(`<div>${story(2)}</div>${story(8)}`, 'div')).toBe(true);
});

test('a good part of all prose may not', () => expect(mayBe(`<div>${story(4)}</div>${story(6)}`, 'div')).toBe(false));
test('comments may be longer than the article, and a question for consent much longer', () => {
  const { root, measures } = measured(`<div>${story(5)}</div>${story(5)}`);
  const box = root.querySelector('div') as Element;
  const total = measures.of(root).prose;
  expect(mayBeClutter(box, measures, total, 'rail')).toBe(false);
  expect(mayBeClutter(box, measures, total, 'comments')).toBe(true);
  expect(mayBeClutter(root.ownerDocument.body, measures, total, 'consent')).toBe(false);
});
test('what is long and named for a question for consent has to be about consent', () => {
  const mayBeConsent = (text: string) => {
    const { root, measures } = measured(`<div>${text}</div>${story(2)}`);
    return mayBeClutter(root.querySelector('div') as Element, measures, measures.of(root).prose, 'consent');
  };
  expect(mayBeConsent(story(5))).toBe(false);
  expect(mayBeConsent(story(5).replaceAll('<p>', '<p>These cookies and their vendors: '))).toBe(true);
});
test('what holds a main title may not', () => expect(mayBe('<div><h1>T</h1></div>', 'div')).toBe(false));
test('the frame of the page may not', () => {
  expect(mayBe('<main>x</main>', 'main')).toBe(false);
  const { root, measures } = measured('x');
  expect(mayBeClutter(root, measures, 0)).toBe(false);
});
