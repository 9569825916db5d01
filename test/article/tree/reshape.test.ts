import { rename, unwrap, wrap, wrapContent } from '../../../src/article/tree/reshape.ts';
import { htmlIn, pageOf } from '../../support/page.ts';

test('a renamed element keeps its attributes, children and place', () => {
  const { body } = pageOf('<i>1</i><h1 class="a" id="b">Two <b>words</b></h1><i>3</i>');
  const renamed = rename(body.querySelector('h1') as Element, 'h2');
  expect(htmlIn(body)).toBe('<i>1</i><h2 class="a" id="b">Two <b>words</b></h2><i>3</i>');
  expect(renamed).toBe(body.querySelector('h2'));
});

test('an unwrapped element leaves its children in its place', () => {
  const { body } = pageOf('<div>a<p>b</p>c</div>');
  unwrap(body.querySelector('div') as Element);
  expect(htmlIn(body)).toBe('a<p>b</p>c');
});

test('a wrapped element stands in a box in its place', () => {
  const { body } = pageOf('a<p>b</p>c');
  const box = wrap(body.querySelector('p') as Element, 'div');
  expect(htmlIn(body)).toBe('a<div><p>b</p></div>c');
  expect(box).toBe(body.querySelector('div'));
});

test('the content of an element is put into one box in it', () => {
  const { body } = pageOf('<dt>a<i>b</i></dt>');
  const box = wrapContent(body.querySelector('dt') as Element, 'code');
  expect(htmlIn(body)).toBe('<dt><code>a<i>b</i></code></dt>');
  expect(box).toBe(body.querySelector('code'));
});
