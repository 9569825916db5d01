import { nextPage } from '../../src/further-pages/next-page.ts';
import { pageOf } from '../support/page.ts';

const at = (path: string): string => new URL(path, 'https://paper.example').href;
const link = (path: string, label: string, attributes = ''): string => `<a href="${path}" ${attributes}>${label}</a>`;

/** The path of the next page, with its query. */
function next(from: string, body: string, head = '', first = from): string | undefined {
  const found = nextPage(pageOf(body, head), new URL(at(from)), new URL(at(first)));
  return found && found.address.pathname + found.address.search;
}

describe('the next page', () => {
  test.each([
    ['/story', '/story/2'],
    ['/story/', '/story/2/'],
    ['/story/', '/story/page/2/'],
    ['/story', '/story/seite-2'],
    ['/story.html', '/story-2.html'],
    ['/story.html', '/story_2.html'],
    ['/story,1.html', '/story,2.html'],
    ['/story-p1.html', '/story-p2.html'],
    ['/story1.htm', '/story2.htm'],
    ['/a/index.html', '/a/index_2.html'],
    ['/a/', '/a/page2.html'],
    ['/story?page=1', '/story?page=2'],
    ['/story', '/story?page=2'],
    ['/?p=123', '/?p=123&page=2'],
    ['/?p=123', '/?p=123&paged=2'],
    ['/story?seite=4', '/story?seite=5'],
    ['/story/4', '/story/5'],
    ['/story?utm_source=post', '/story/2'],
    ['/thread/12', '/thread/12/page-2'],
    ['/topic.php?t=12', '/topic.php?t=12&start=20'],
    ['/topic.php?t=12&start=20', '/topic.php?t=12&start=40'],
    ['/2020/10/09/story', '/2020/10/09/story/2'],
  ])('of %s is %s', (from, to) => {
    expect(next(from, link(to, 'Next page'))).toBe(to);
  });

  test.each([
    'Next',
    'Next Page »',
    'Weiter',
    'Nächste Seite',
    'Page suivante',
    'Página siguiente',
    'Próxima página',
    'Pagina successiva',
    'Volgende pagina',
    'Nästa sida',
    'Næste side',
    'Neste side',
    'Seuraava sivu',
    'Następna strona',
    'Další strana',
    'Sonraki sayfa',
    'Επόμενη σελίδα',
    'Следующая страница',
    'Наступна сторінка',
    '次のページ',
    '下一页',
    '다음 페이지',
    'الصفحة التالية',
    'העמוד הבא',
    '»',
    '2',
    'Page 2',
    '2 of 5',
  ])('is found behind “%s”', (label) => {
    expect(next('/story', link('/story?page=2', label))).toBe('/story?page=2');
  });

  test('is found behind a picture and behind a label that is read aloud', () => {
    expect(next('/story', link('/story/2', '<img alt="Next page" src="next.gif">'))).toBe('/story/2');
    expect(next('/story', link('/story/2', '<svg></svg>', 'aria-label="Next page"'))).toBe('/story/2');
  });

  test('is found in the head of the page', () => {
    expect(next('/story', '', '<link rel="next" href="/story/2">')).toBe('/story/2');
  });

  test('is the nearest of a list, and the list tells how many there are', () => {
    const list = [1, 2, 3, 4, 5].map((number) => link(`/story/${number}`, String(number))).join(' ');
    const found = nextPage(pageOf(list), new URL(at('/story/2')), new URL(at('/story')));
    expect(found).toMatchObject({ number: 3, count: 5, address: new URL(at('/story/3')) });
  });

  test('of a site that counts from zero is the one with the 1', () => {
    const list = link('/story?page=1', '2') + link('/story?page=2', '3') + link('/story?page=1', 'Next');
    expect(next('/story', list)).toBe('/story?page=1');
    const later = link('/story', '1') + link('/story?page=2', '3') + link('/story?page=2', 'Next');
    expect(next('/story?page=1', later, '', '/story')).toBe('/story?page=2');
  });

  test('of a forum is the one with the least number of entries', () => {
    const list = link('/t?id=7&start=40', '3') + link('/t?id=7&start=20', '2') + link('/t?id=7&start=40', 'Last');
    expect(next('/t?id=7', list)).toBe('/t?id=7&start=20');
  });
});

describe('nothing is followed', () => {
  test.each([
    ['to the next story', '/story', '/other-story', 'Next'],
    ['to the next story of the same number', '/story-one', '/story-two/2', 'Next'],
    ['to the next part of a series whose names end in numbers', '/news/covid-19', '/news/covid-20', 'Next'],
    ['to the next day of an archive', '/2020/10/08', '/2020/10/09', 'Next'],
    ['from the front page', '/', '/page/2', 'Next'],
    ['from a list of stories', '/category/news', '/category/news/page/2', 'Older'],
    ['from a list of one author', '/author/ana', '/author/ana/page/2/', '2'],
    ['to another site', '/story', 'https://other.example/story/2', 'Next'],
    ['to another scheme', '/story', 'http://paper.example/story/2', 'Next'],
    ['to no address', '/story', 'javascript:next()', 'Next'],
    ['to the page itself', '/story/2', '/story/2#more', '2'],
    ['back', '/story/3', '/story/2', 'Previous'],
    ['over a page', '/story/2', '/story/4', '4'],
    ['to a related story that has a number', '/story', '/story-2', 'Another story that is called the same'],
    ['to the comments', '/story', '/story/comment-page-2/', '2'],
    ['to a thread of another number', '/t?id=7', '/t?id=8&page=2', '2'],
    ['with an order in the query', '/t?id=7', '/t?id=7&page=2&do=remove', '2'],
    ['with an order in the query that the page has not', '/story', '/story?do=remove&page=2', 'Next'],
    ['with a name that comes twice', '/t?id=7', '/t?id=8&id=7&page=2', '2'],
    ['with less than names the page', '/t?id=7', '/t?page=2', '2'],
    ['with a name for the site', '/story', 'https://ana@paper.example/story/2', 'Next'],
    ['to data', '/story', 'data:text/html,/story/2', 'Next'],
    ['to a file', '/story', 'file:///story/2', 'Next'],
    ['to a blob of the same origin', '/story', 'blob:https://paper.example/story/2', 'Next'],
    ['on a link whose number is another one', '/story', '/story?page=2', '17'],
  ])('%s', (_, from, to, label) => {
    expect(next(from, link(to, label))).toBe(undefined);
  });

  test.each([
    ['that the page marks as a visitor’s', '<p><a rel="nofollow ugc" href="/story/2">Next</a></p>'],
    ['that it marks so in a list of pages', '<nav class="pagination"><a rel="ugc next" href="/story/2">Next</a></nav>'],
    [
      'below a visitor’s own heading',
      '<div class="comment"><h1>Read on!</h1><nav><a href="/story/2">Next</a></nav></div>',
    ],
    [
      'in an answer to a comment',
      '<ol class="comments"><li class="reply"><h1>Yes</h1><a href="/story/2">2</a></li></ol>',
    ],
    ['in a comment', '<div class="comment"><p><a href="/story/2">Next</a></p></div>'],
    ['in the answers', '<ol id="replies"><li><nav><a href="/story/2">Next</a></nav></li></ol>'],
    [
      'in a sentence',
      '<p>I liked this story, and those who did as well should read the <b><a href="/story/2">next</a></b></p>',
    ],
  ])('on a link %s', (_, body) => {
    expect(next('/story', `<h1>Story</h1>${body}`)).toBe(undefined);
  });

  test.each(['file:///home/ana/story', 'data:text/html,story', 'blob:https://paper.example/story'])(
    'from %s',
    (own) => {
      const found = nextPage(pageOf(`<a href="${own}/2">Next</a>`), new URL(own));
      expect(found).toBe(undefined);
    },
  );

  test('to the next post that the head names', () => {
    expect(next('/story', '', '<link rel="next" title="Another story" href="/another-story">')).toBe(undefined);
  });

  test('beyond the last page', () => {
    const list = [1, 2, 3].map((number) => link(`/story/${number}`, String(number))).join(' ');
    expect(next('/story/3', list, '', '/story')).toBe(undefined);
  });
});

describe('the whole article at one address', () => {
  const singles = (body: string) => {
    const found = nextPage(pageOf(link('/a-long-story/2', 'Next') + body), new URL(at('/a-long-story')));
    return found?.singles.map(({ pathname, search }) => pathname + search);
  };

  test.each([
    ['/a-long-story?page=all', 'View as single page'],
    ['/a-long-story/komplettansicht', 'Auf einer Seite lesen'],
    ['/print/a-long-story', 'Print'],
    ['/a-long-story?print=1', 'Imprimer'],
    ['/a-long-story?all', '全文を読む'],
    ['/a-long-story/print', 'Версия для печати'],
  ])('%s is offered as “%s”', (path, label) => {
    expect(singles(link(path, label))).toEqual([path]);
  });

  test('a single page goes before one for the printer', () => {
    expect(singles(link('/a-long-story?print', 'Print') + link('/a-long-story?all', 'View all pages'))).toEqual([
      '/a-long-story?all',
      '/a-long-story?print',
    ]);
  });

  test('nothing of another story is taken for it', () => {
    expect(singles(link('/stories', 'View all') + link('https://other.example/a-long-story', 'Print'))).toEqual([]);
    expect(singles(link('/a-long-story?do=remove&print=1', 'Print') + link('/remove/a-long-story', 'Print'))).toEqual(
      [],
    );
    expect(singles(link('/a-long-story?print=remove', 'Print') + link('/a-long-story?do=all', 'View all'))).toEqual([]);
  });
});

test('a page whose names hide the methods of the document is read all the same', () => {
  const body = `<img name="querySelectorAll"><form><input name="textContent">${link('/story/2', 'Next')}</form>`;
  expect(next('/story', body)).toBe('/story/2');
});

describe('a link that a rule names', () => {
  const named = { next: ['.on'], single: ['.whole'] };
  const nextNamed = (body: string) => nextPage(pageOf(body), new URL(at('/story')), undefined, named);

  test('needs no words of its own', () => {
    const body = link('/story/2', 'There is more', 'class="on"');
    expect(next('/story', body)).toBeUndefined();
    expect(nextNamed(body)?.address.pathname).toBe('/story/2');
    const both = body + link('/story?print=1', 'To paper', 'class="whole"');
    expect(nextNamed(both)?.singles.map(({ search }) => search)).toEqual(['?print=1']);
  });

  test.each([
    link('/other/2', 'More', 'class="on"'),
    link('/story/3', 'More', 'class="on"'),
    link('/story/2?delete=1', 'More', 'class="on"'),
    link('https://elsewhere.example/story/2', 'More', 'class="on"'),
    link('/story/2', 'More', 'class="on" rel="ugc"'),
    `<div class="comments">${link('/story/2', 'More', 'class="on"')}</div>`,
    `<form class="on" action="/story/2"><button>More</button></form>`,
  ])('leads no further than any other: %s', (body) => expect(nextNamed(body)).toBeUndefined());

  test('leads to the whole of the same article alone', () => {
    const body = link('/story/2', 'Next');
    for (const to of ['/other?print=1', '/story?order=1', 'https://elsewhere.example/story?print=1']) {
      expect(nextNamed(body + link(to, 'All', 'class="whole"'))?.singles).toEqual([]);
    }
  });
});
