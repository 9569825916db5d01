import { mayBeClutter } from '../../../src/article/clutter/finding.ts';
import { measured, prose, story } from '../../support/page.ts';

function mayBe(html: string, selector: string): boolean {
  const { root, measures } = measured(html);
  return mayBeClutter(root.querySelector(selector) as Element, measures, measures.of(root).prose);
}

test('a box with a small part of the prose may be clutter, however short the page is', () => {
  expect(mayBe(`<div>${prose()}</div>`, 'div')).toBe(true);
  expect(mayBe(`<div>${story(2)}</div>${story(8)}`, 'div')).toBe(true);
});

test('a box with a good part of the prose is not clutter', () => {
  expect(mayBe(`<div>${story(4)}</div>${story(6)}`, 'div')).toBe(false);
});

test('comments may be as long as the article', () => {
  const { root, measures } = measured(`<div>${story(5)}</div>${story(5)}`);
  const box = root.querySelector('div') as Element;
  const total = measures.of(root).prose;
  expect(mayBeClutter(box, measures, total, 'rail')).toBe(false);
  expect(mayBeClutter(box, measures, total, 'comments')).toBe(true);
  expect(mayBeClutter(root.ownerDocument.body, measures, total, 'consent')).toBe(false);
});

test('a long question for consent has to be about consent', () => {
  const mayBeConsent = (text: string) => {
    const { root, measures } = measured(`<div>${text}</div>${story(2)}`);
    return mayBeClutter(root.querySelector('div') as Element, measures, measures.of(root).prose, 'consent');
  };
  expect(mayBeConsent(story(5))).toBe(false);
  expect(mayBeConsent(story(5).replaceAll('<p>', '<p>These cookies and their vendors: '))).toBe(true);
});

test('a box with a main title is not clutter', () => {
  expect(mayBe('<div><h1>T</h1></div>', 'div')).toBe(false);
});

test('the frame of the page is not clutter', () => {
  expect(mayBe('<main>x</main>', 'main')).toBe(false);
  const { root, measures } = measured('x');
  expect(mayBeClutter(root, measures, 0)).toBe(false);
});

test('comments may be many times as long as the article that they are about, but need one', () => {
  const mayBeComments = (paragraphs: number) => {
    const { root, measures } = measured(`<div>${story(60)}</div>${story(paragraphs)}`);
    return mayBeClutter(root.querySelector('div') as Element, measures, measures.of(root).prose, 'comments');
  };
  expect(mayBeComments(15)).toBe(true);
  expect(mayBeComments(1)).toBe(false);
});
