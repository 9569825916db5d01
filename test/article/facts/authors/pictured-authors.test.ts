import { picturedAuthors } from '../../../../src/article/facts/authors/authors-near.ts';
import { findByline } from '../../../../src/article/facts/authors/byline.ts';
import { footerAuthors } from '../../../../src/article/facts/authors/signed-authors.ts';
import { siteOf } from '../../../../src/article/facts/site.ts';
import { structuredData } from '../../../../src/article/facts/sources/structured-data.ts';
import { pageOf, prose } from '../../../support/page.ts';

const TITLE = '<h1>River rises in the night</h1>';

const read = (body: string, head = ''): { document: Document; title: Element } => {
  const document = pageOf(`<article>${TITLE}${body}</article>`, head);
  return { document, title: document.querySelector('h1') as Element };
};

test.each([
  ['<img alt="Ada Reed"><p>Ada Reed warned of the flood.</p>', []],
  ['<img alt="Ada Reed, Writer"><p>Ada Reed</p>', ['Ada Reed']],
  ['<img alt="Ada Reed"><div><a href="/@ada">Ada Reed</a> <span>Lv3</span></div>', ['Ada Reed']],
  ['<img alt="Photo of Ada Reed"><p>Ada Reed, 3 May</p>', ['Ada Reed']],
  ['<a href="/u/mill5"><img alt="mill5"></a><p>mill5 · 2 May</p>', ['mill5']],
  ['<figure><img alt="The mill"><figcaption>The mill in spring</figcaption></figure>', []],
  [`<img alt="Ada Reed">${prose(1)}`, []],
])('of %s the author is %j', (body, names) => {
  const { document, title } = read(`${body}${prose(2)}`);
  expect(picturedAuthors(document, title)).toEqual(names);
});

test('the footer of an article names its author behind "by", and its section behind "in"', () => {
  const footer = '<footer>Posted by <a href="/people/ada">Ada Reed</a> in <a href="/sea">Sea</a></footer>';
  expect(footerAuthors(read(`${prose(1)}${footer}`).title)).toEqual(['Ada Reed']);
  expect(footerAuthors(read(`${prose(1)}<footer><a href="/sea">Sea</a></footer>`).title)).toEqual([]);
});

test('those whom the page calls helpers are no authors, though the data lists them', () => {
  const people = ['Ada Reed', 'Ben Moss'].map((name) => ({ '@type': 'Person', name }));
  const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', author: people })}</script>`;
  const byline = '<p class="byline">By Ada Reed</p><p class="byline">Photography by Ben Moss</p>';
  const { document, title } = read(`${byline}${prose(1)}`, data);
  const facts = structuredData(document);
  const site = siteOf(document, facts, 'paper.example');
  expect(findByline(document, [], facts, site, title)).toBe('Ada Reed');
});
