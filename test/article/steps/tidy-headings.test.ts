import { plainHeadings } from '../../../src/article/body/by-readability.ts';
import { tidyHeadings } from '../../../src/article/steps/tidy-headings.ts';
import { draftOf, htmlIn } from '../../support/page.ts';

function tidied(body: string): string {
  const draft = draftOf(body);
  tidyHeadings(draft);
  return htmlIn(draft.root);
}

test.each([
  ['<h1>a</h1><h2>b</h2><h3>c</h3>', '<h2>a</h2><h3>b</h3><h4>c</h4>'],
  ['<h4>a</h4><h6>b</h6><h4>c</h4>', '<h2>a</h2><h3>b</h3><h2>c</h2>'],
  ['<h2>a</h2><h3>b</h3>', '<h2>a</h2><h3>b</h3>'],
  [
    '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>',
    '<h2>a</h2><h3>b</h3><h4>c</h4><h5>d</h5><h6>e</h6><h6>f</h6>',
  ],
  ['<h2><a href="#id1">a</a></h2>', '<h2>a</h2>'],
  ['<h2><a href="#id1">1</a>, <a href="/a">a</a></h2>', '<h2><a href="#id1">1</a>, <a href="/a">a</a></h2>'],
  ['<h2 id="a">a <a href="#a">Link to heading</a></h2>', '<h2 id="a">a </h2>'],
  ['<h2 id="河">a <a href="#%e6%b2%b3">Link</a></h2>', '<h2 id="河">a </h2>'],
  ['<h2 id="a">a <a href="#b">Link to b</a></h2>', '<h2 id="a">a <a href="#b">Link to b</a></h2>'],
  ['<h2 class="visually-hidden">Text</h2><p>a</p><h2 class="visually-hidden">Text</h2><p>b</p>', '<p>a</p><p>b</p>'],
  [
    '<h2 class="sr-only">One</h2><p>a</p><h2>Two</h2><h2>Two</h2>',
    '<h2 class="sr-only">One</h2><p>a</p><h2>Two</h2><h2>Two</h2>',
  ],
  ['<p>no heading</p>', '<p>no heading</p>'],
])('%s becomes %s', (body, expected) => expect(tidied(body)).toBe(expected));

test('headings lose the names that mislead Readability; a link to one still finds its place', () => {
  const draft = draftOf('<h2 class="header sidebar" id="why">Why</h2><h3>How</h3>');
  plainHeadings(draft.document);
  expect(htmlIn(draft.root)).toBe('<h2><a id="why"></a>Why</h2><h3>How</h3>');
});
