import { pageOf } from '../../support/page.ts';
import { textOf } from './text-of.ts';

const text = (body: string): string => textOf(pageOf(body).body);

test('blocks and line breaks begin lines, and inline elements do not', () => {
  expect(text('<h1>One</h1><p>Two <b>th</b>ree<br>four</p><ul><li>five<li>six</ul>')).toBe(
    'One\nTwo three\nfour\nfive\nsix',
  );
});

test('white space is folded, and no line is empty', () => {
  expect(text('<p> a\n\t b&nbsp; c </p> \n <p> </p><p><i> </i> <i> </i></p><p>d</p>')).toBe('a b c\nd');
});

test('scripts, frames and drawings have no text', () => {
  expect(text('<p>a</p><script>b</script><style>c</style><noscript>d</noscript><svg><text>e</text></svg>')).toBe('a');
});
