import { splitAtBreaks } from '../../../src/article/steps/split-at-breaks.ts';
import { draftOf, htmlIn } from '../../support/page.ts';

function split(body: string): string {
  const draft = draftOf(body);
  splitAtBreaks(draft);
  return htmlIn(draft.root);
}

test('loose text of the body becomes a paragraph', () => {
  expect(split('One <b>two</b>.<h2>Three</h2>Four')).toBe('<p>One <b>two</b>.</p><h2>Three</h2><p>Four</p>');
});

test('loose text of a quote becomes a paragraph', () => {
  expect(split('<blockquote>One<cite>Two</cite></blockquote><div>Three</div>')).toBe(
    '<blockquote><p>One<cite>Two</cite></p></blockquote><div>Three</div>',
  );
});

test('the source of a quote stays what it is', () => {
  const quote = '<blockquote><p>One</p><cite>Two</cite></blockquote>';
  expect(split(quote)).toBe(quote);
});

test('an empty box between loose texts parts paragraphs', () => {
  expect(split('<div>One<div></div>Two</div>')).toBe('<div><p>One</p><div></div><p>Two</p></div>');
});

test('a pair of line breaks parts paragraphs, a single one only lines', () => {
  expect(split('One<br><br>Two<br>three<br> <br>\n<br>Four<br>')).toBe('<p>One</p><p>Two<br>three</p><p>Four</p>');
});

test('a paragraph or a box of such text becomes several', () => {
  expect(split('<div><p>One<br><br>two</p></div>')).toBe('<div><p>One</p><p>two</p></div>');
  expect(split('<div>One<br><br><i>two</i></div>')).toBe('<div><p>One</p><p><i>two</i></p></div>');
});

test('pictures and blocks between the breaks stay what they are', () => {
  const kept = '<figure><img src="/a"></figure>';
  expect(split(`One<br><br>${kept}<br>Two<br><br><img src="/b">`)).toBe(`<p>One</p>${kept}<p>Two</p><img src="/b">`);
});

test('lines of headings, cells and code stay together', () => {
  const lines =
    '<h2>One<br><br>two</h2><table><tbody><tr><td>a<br><br>b</td></tr></tbody></table><pre>a<br><br>b</pre>';
  expect(split(lines)).toBe(lines);
});

test('pairs of breaks part what stands in elements that only style it', () => {
  expect(split('<div><font>One<br><br>Two <b>three<br><br>four</b></font> five</div>')).toBe(
    '<div><p><font>One</font></p><p><font>Two <b>three</b></font></p><p><font><b>four</b></font> five</p></div>',
  );
  expect(split('<div><i>One<br></i><br>Two</div>')).toBe('<div><p><i>One</i></p><p>Two</p></div>');
});

test('an id in such an element stays one', () => {
  expect(split('<div><span id="a">One<br><br>Two</span></div>')).toBe(
    '<div><p><span id="a">One</span></p><p><span>Two</span></p></div>',
  );
});

test('lines of links and of code stay together in such elements', () => {
  const lines = '<div><a href="/a">One<br><br>Two</a></div><pre><b>One<br><br>Two</b></pre>';
  expect(split(lines)).toBe(lines);
});
