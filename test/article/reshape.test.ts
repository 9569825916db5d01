import { rename, unwrap } from '../../src/article/reshape.ts';
import { htmlIn, pageOf } from '../support/page.ts';

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
