import '../../../src/entry-points/entries.ts';
import '../../../src/entry-points/kinds.ts';
import '../../../src/entry-points/threads.ts';
import { extract } from '../../../src/article/extract.ts';
import { articleHtml } from '../../support/article-html.ts';
import { ADDRESS, pageOf, proseText, story } from '../../support/page.ts';

function articleOf(body: string, head = '', address = ADDRESS) {
  const extraction = extract(pageOf(body, head), { address });
  if (extraction.kind === 'none') throw new Error(extraction.why);
  const html = articleHtml(extraction.article);
  return { kind: extraction.article.kind, html: html.slice(html.indexOf('<main>')) };
}

const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const post = (name: string, text: string) =>
  `<div class="post"><div class="side"><img alt="" src="/${name}.png"><a class="username" href="/user/${name}">${name}</a>` +
  '<div>Joined: 3 May 2010</div></div><div class="main"><time datetime="2024-09-14">14 September 2024</time>' +
  `<div class="text"><p>${text}</p></div><div class="signature">Clear skies</div><button>Reply</button></div></div>`;

const FORUM = 'https://gear.example/forum/mirror-fogs-up';

test('a thread is its posts, each after a line with its author and time', () => {
  const body = `<h1>Mirror fogs up</h1>${post('nadir', proseText(1))}${post('apex', 'Thanks!')}<p>Similar threads</p>`;
  expect(articleOf(body, '', FORUM)).toEqual({
    kind: 'thread',
    html:
      '<main>\n<p><strong>nadir</strong> · <time datetime="2024-09-14">14 September 2024</time></p>\n' +
      `<p>${proseText(1)}</p>\n<hr>\n<p><strong>apex</strong> · <time datetime="2024-09-14">14 September 2024</time></p>\n` +
      '<p>Thanks!</p>\n</main>\n</html>\n',
  });
});

test('a story with many comments beneath it stays an article', () => {
  const comments = [1, 2, 3, 4, 5, 6].map((number) => post('apex', proseText(number))).join('');
  expect(articleOf(`<article>${story()}</article>${comments}`, data({ '@type': 'NewsArticle' })).kind).toBe('article');
});

test('ingredients and steps that the page does not show come from its data', () => {
  const recipe = {
    '@type': 'Recipe',
    recipeIngredient: ['200 g flour', '2 eggs'],
    recipeInstructions: [{ '@type': 'HowToStep', text: 'Stir &amp; wait.' }],
  };
  const { kind, html } = articleOf(`<article>${story()}</article>`, data(recipe));
  expect(kind).toBe('recipe');
  expect(html).toContain('<h2>Ingredients</h2>\n<ul>\n<li>200 g flour</li>\n<li>2 eggs</li>\n</ul>');
  expect(html).toContain('<h2>Method</h2>\n<ol>\n<li>Stir &amp; wait.</li>\n</ol>');
});

test('ingredients that the page shows are kept once, where they stand', () => {
  const recipe = { '@type': 'Recipe', recipeIngredient: ['200 g flour', '2 eggs'] };
  const shown = '<div class="widget"><ul><li><span>200</span> g flour</li><li>2 eggs</li></ul></div>';
  const { html } = articleOf(`<article>${story()}${shown}</article>`, data(recipe));
  expect(html.match(/flour/g)).toHaveLength(1);
  expect(html).toContain('2 eggs');
  expect(html).not.toContain('Ingredients');
});

test('the entries of a live blog keep their headings and times', () => {
  const entries = [1, 2, 3].map((number) => ({ headline: `Entry ${number}`, articleBody: proseText(number) }));
  const boxes = entries.map(
    ({ headline, articleBody }, place) =>
      `<div><time>1${place}:05</time><h2>${headline}</h2><p>${articleBody}</p></div>`,
  );
  const { kind, html } = articleOf(boxes.join(''), data({ '@type': 'LiveBlogPosting', liveBlogUpdate: entries }));
  expect(kind).toBe('live blog');
  for (const text of ['10:05', '11:05', '12:05', 'Entry 1', 'Entry 3', proseText(2)]) expect(html).toContain(text);
});

test('a product keeps its description and price', () => {
  const body =
    `<h1>Mug</h1><div><span itemprop="price">12 €</span><button>Add to cart</button></div>` +
    `<div itemprop="description">${story()}</div><div class="reviews"><p>${proseText(9)}</p></div>`;
  const { kind, html } = articleOf(body, data({ '@type': 'Product', name: 'Mug' }));
  expect(kind).toBe('product');
  expect(html).toContain('12 €');
  expect(html).not.toContain('Add to cart');
});
