import { rewriteByRule } from '../../../src/article/steps/rewrite-by-rule.ts';
import type { Rewrite } from '../../../src/sites/site-rule.ts';
import { draftOf, htmlIn } from '../../support/page.ts';

function rewritten(body: string, ...rewrite: Rewrite[]): string {
  const draft = draftOf(body, { rules: [{ rewrite }] });
  rewriteByRule(draft);
  return htmlIn(draft.root);
}

test('an element gets another name', () => {
  expect(rewritten('<div class="q">a</div><div>b</div>', { selector: '.q', rename: 'blockquote' })).toBe(
    '<blockquote class="q">a</blockquote><div>b</div>',
  );
});

test('a wrapper goes, also in another of its kind', () => {
  expect(rewritten('<div class="w">a<div class="w"><p>b</p></div></div>', { selector: '.w', unwrap: true })).toBe(
    'a<p>b</p>',
  );
});

test('an attribute is filled from another, where that has a value', () => {
  const rewrite = { selector: 'img', attribute: 'src', from: 'data-big' };
  expect(
    rewritten('<img src="/s.jpg" data-big="/b.jpg"><img src="/s.jpg" data-big=""><img src="/s.jpg">', rewrite),
  ).toBe('<img src="/b.jpg" data-big="/b.jpg"><img src="/s.jpg" data-big=""><img src="/s.jpg">');
});

test('rewrites follow in the order of the rule', () => {
  const first = { selector: 'i', rename: 'b' };
  expect(rewritten('<i>a</i>', first, { selector: 'b', rename: 'u' })).toBe('<u>a</u>');
});

test('an element gets another around it', () => {
  expect(rewritten('<p class="q">a</p><p>b</p>', { selector: '.q', wrap: 'blockquote' })).toBe(
    '<blockquote><p class="q">a</p></blockquote><p>b</p>',
  );
});

test('a noscript that goes leaves its content, also where a browser reads that as one text', () => {
  expect(rewritten('<noscript><p>a</p></noscript>', { selector: 'noscript', unwrap: true })).toBe('<p>a</p>');
  const markup = '<noscript>&lt;p&gt;a&lt;/p&gt;</noscript>';
  expect(rewritten(markup, { selector: 'noscript', unwrap: true })).toBe('<p>a</p>');
});
