import { findByline } from '../../../../src/article/facts/authors/byline.ts';
import { siteOf } from '../../../../src/article/facts/site.ts';
import { structuredData } from '../../../../src/article/facts/sources/structured-data.ts';
import { pageOf } from '../../../support/page.ts';

function bylineOf(body: string, head = ''): string | undefined {
  const page = pageOf(body, head);
  page.documentElement.lang = 'en';
  const data = { ...structuredData(page), publisher: 'The Paper' };
  return findByline(page, [], data, siteOf(page, data, 'news.example'), page.querySelector('h1') ?? undefined);
}

const author = (name: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', author: name })}</script>`;

describe('of what stands beside a name', () => {
  const title = '<h1>River rises</h1>';
  const text = `<p>${'The river rose in the night and had left the meadows by the morning. '.repeat(30)}</p>`;

  test.each([
    ['a section', '<p class="byline">By <a href="/ada">Ada Reed</a> in <a href="/rivers">Rivers</a></p>'],
    ['a section by its address', '<p class="byline"><a href="/ada">Ada Reed</a> <a href="/topics/r">Rivers</a></p>'],
    ['a section without links', '<p class="byline">By Ada Reed in Rivers</p>'],
  ])('%s is no author', (_name, line) => expect(bylineOf(`${title}${line}${text}`)).toBe('Ada Reed'));

  test('affiliations and marks of notes are no authors', () => {
    const authors =
      '<div class="authors"><div class="author">Ada Reed<br>Works of Riverside</div><div class="author">Ben Moss<br>College of Rivers</div></div>';
    expect(bylineOf(`${title}${authors}${text}`)).toBe('Ada Reed and Ben Moss');
    expect(bylineOf(`${title}<p class="authors">Ada Reed<sup>1,2</sup>, Ben Moss<sup>2</sup></p>${text}`)).toBe(
      'Ada Reed and Ben Moss',
    );
  });

  test.each([
    '<ul><li><span class="author">Berit Haug</span>: <cite>Stones</cite></li></ul>',
    '<dl><dt>[1]</dt><dd><span class="refAuthor">Berit Haug</span>, <span class="refTitle">Stones</span></dd></dl>',
    '<p><b class="author">Berit Haug</b> wrote on stones</p><p><b class="author">Olin Beck</b> wrote on water</p>',
  ])('authors of cited works are not those of the article', (works) => {
    expect(bylineOf(`${title}${text}${works}`)).toBeUndefined();
    expect(bylineOf(`${title}${text}${works}`, '<meta name="author" content="Ada Reed">')).toBe('Ada Reed');
  });

  test('the account of a feed in the data gives way to the name that the page shows', () => {
    const line = '<p class="byline">By <span class="author">Ada Reed</span></p>';
    for (const account of ['River feed', 'wp_import', 'Newsdesk Import']) {
      expect(bylineOf(`${title}${line}${text}`, author(account))).toBe('Ada Reed');
    }
    expect(bylineOf(`${title}${line}${text}`, author('Ada M. Reed'))).toBe('Ada M. Reed');
  });
});
