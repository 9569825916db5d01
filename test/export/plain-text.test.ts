import { plainText } from '../../src/export/plain-text.ts';
import { pageOf } from '../support/page.ts';

test.each([
  [
    'a list counts as the page does',
    '<ol reversed><li>a<li>b</ol><ol start=4><li>c<li value=9>d<li>e</ol>',
    '2. a\n1. b\n\n4. c\n9. d\n10. e',
  ],
  [
    'a list has the letters and numbers of its kind',
    '<ol type=a start=26><li>x<li>y</ol><ol type=I start=4><li>z</ol>',
    'z. x\naa. y\n\nIV. z',
  ],
  ['a list with a start that is no number begins with one', '<ol start=x><li>a</ol>', '1. a'],
  [
    'lists in lists are close together',
    '<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li><p>c</p><p>d</p></li>\n</ul><p>e</p>',
    '• a\n  • b\n• c\n  d\n\ne',
  ],
  [
    'programs keep their empty lines and their indents',
    '<pre>    a\n\n\n\tb\n</pre><ul><li>x<pre>  y\n z</pre></ul>',
    '    a\n\n\n\tb\n\n• x\n    y\n   z',
  ],
  [
    'rows stand line by line, with their empty cells',
    '<table>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n<tr><td></td><td><pre>1\n2</pre></td></tr></table>',
    'a\tb\n\t1 2',
  ],
  ['terms and what they mean', '<dl><dt>a<dd>b<dt>c<dd>d</dl>', 'a\nb\nc\nd'],
  ['words that are quoted stay so', '<p>He said <q>hi</q>.</p>', 'He said “hi”.'],
  ['raised and lowered figures stay so', '<p>10<sup>−6</sup> H<sub>2</sub>O, 1<sup>st</sup></p>', '10⁻⁶ H₂O, 1st'],
  [
    'a formula is its TeX, where the page has that',
    '<p><math alttext="x^{2}"><msup><mi>x</mi><mn>2</mn></msup></math></p>',
    'x^{2}',
  ],
  ['a space that keeps words together stays, one after a break goes', '<p>10\u00a0km <br> on</p>', '10\u00a0km\non'],
])('%s', (_what, markup, words) => {
  expect(plainText(pageOf(markup).body)).toBe(words);
});
