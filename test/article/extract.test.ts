import '../../src/entry-points/site-rules.ts';
import '../../src/entry-points/stored-rules.ts';
import type { Article, Extraction } from '../../src/article/article.ts';
import { extract } from '../../src/article/extract.ts';
import { ARTICLE_STAGES, stagesBrokenAt } from '../support/broken-stages.ts';
import { growth, MAX_GROWTH } from '../support/growth.ts';
import { ADDRESS, htmlIn, pageOf, prose, story, textsOf } from '../support/page.ts';

const HEAD = '<title>River rises in the night | The Paper</title><meta property="og:site_name" content="The Paper">';
const STORY = `<article><h1>River rises in the night</h1><p class="byline">By Ada Reed</p>${story(8)}</article>`;
const SHARE =
  '<ul><li><a href="https://x.com/intent/post">X</a></li><li><a href="https://www.facebook.com/sharer/x">F</a></li></ul>';

function articleOf(page: Document): Article {
  const extraction = extract(page, { address: ADDRESS });
  if (extraction.kind === 'none') throw new Error(`No article: ${extraction.why}.`);
  return extraction.article;
}

const whyNot = (extraction: Extraction) => (extraction.kind === 'none' ? extraction.why : 'an article');

test('a page gives its article: facts, text, engine', () => {
  const article = articleOf(pageOf(`<nav>Home</nav>${STORY}<footer>Imprint</footer>`, HEAD));
  expect(article).toMatchObject({
    title: 'River rises in the night',
    byline: 'Ada Reed',
    siteName: 'The Paper',
    address: ADDRESS,
    engine: 'model',
  });
  expect(htmlIn(article.body)).toBe(story(8));
});

test('what is sold has no author and no day: those on its page are of what people say of it', () => {
  const day = '<time datetime="2026-05-03">3 May 2026</time>';
  const page = (type: string) =>
    pageOf(`${STORY}${day}`, `${HEAD}<script type="application/ld+json">{"@type": "${type}"}</script>`);
  expect(articleOf(page('Product'))).toMatchObject({ kind: 'product', byline: undefined, published: undefined });
  expect(articleOf(page('Article'))).toMatchObject({ kind: 'article', byline: 'Ada Reed', published: '2026-05-03' });
});

test('the page is the same byte for byte afterwards', () => {
  const page = pageOf(`<div class="related">x</div>${STORY}<script>a()</script><style>p{}</style>`, HEAD);
  const before = page.documentElement.outerHTML;
  extract(page, { address: ADDRESS });
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a site rule wins over Readability', () => {
  const zox = `<div id="mvp-article-wrap"><h1 class="mvp-post-title entry-title">Ruled title</h1><div id="mvp-content-main">${story(3)}</div><div>${story(9)}</div></div>`;
  const article = articleOf(pageOf(zox, HEAD));
  expect(article.engine).toBe('theme rule');
  expect(article.title).toBe('Ruled title');
  expect(textsOf(article.body, 'p')).toHaveLength(3);
});

test('what is taken out is told, with its reason and the element of the page it was', () => {
  const page = pageOf(`${STORY}${SHARE}<div class="newsletter">Letters for you</div>`, HEAD);
  const { removals } = articleOf(page);
  expect(removals.map(({ reason, text, origin }) => [reason, text, origin])).toEqual(
    expect.arrayContaining([
      ['share bar', 'X F', page.querySelector('ul')],
      ['newsletter', 'Letters for you', page.querySelector('.newsletter')],
    ]),
  );
});

test('every block of the article knows the element of the page that it shows', () => {
  const page = pageOf(STORY, HEAD);
  const { body, origins } = articleOf(page);
  expect([...body.querySelectorAll('p')].map((paragraph) => origins.get(paragraph))).toEqual([
    ...page.querySelectorAll('p:not([class])'),
  ]);
});

describe('there is none where', () => {
  test.each([
    ['there is no text', '', 'empty'],
    ['there are pictures alone', '<img src="/a.jpg"><img src="/b.jpg">', 'empty'],
    ['there is little text', '<p>Under construction</p>', 'short'],
    [
      'all that there is is a menu and a search',
      `<nav>${'<a href="/a">Link</a> '.repeat(30)}</nav><form><button>Search</button></form>`,
      'short',
    ],
    ['there are scripts alone', '<script>a()</script><style>p{}</style>', 'empty'],
  ])('%s', (_name, body, why) => {
    expect(whyNot(extract(pageOf(body), { address: ADDRESS }))).toBe(why);
  });

  test('clutter was all there was; it is told', () => {
    const extraction = extract(pageOf(SHARE), { address: ADDRESS });
    expect(extraction).toMatchObject({ kind: 'none', why: 'empty', removals: [{ reason: 'share bar' }] });
  });

  test('a page without body or root, or of another kind', () => {
    const empty = pageOf('');
    empty.body.remove();
    expect(whyNot(extract(empty, { address: ADDRESS }))).toBe('empty');
    const xml = new DOMParser().parseFromString('<feed><entry>x</entry></feed>', 'application/xml');
    expect(whyNot(extract(xml, { address: ADDRESS }))).toBe('short');
    const none = new DOMParser().parseFromString('<a/>', 'application/xml');
    none.documentElement.remove();
    expect(whyNot(extract(none, { address: ADDRESS }))).toBe('empty');
  });
});

describe('out of time', () => {
  /** A clock that stands still for some looks and then leaps. */
  function clock(looks: number): () => number {
    let looked = 0;
    return () => (looked++ < looks ? 0 : 1e9);
  }

  test('wherever the time ends, there is an article or the word "late", never anything else', () => {
    const outcomes: string[] = [];
    while (outcomes.at(-1) !== 'an article') {
      outcomes.push(whyNot(extract(pageOf(STORY, HEAD), { address: ADDRESS, now: clock(outcomes.length + 1) })));
      if (outcomes.length > 100) break;
    }
    // One look at the start, and one before each stage.
    expect(outcomes).toHaveLength(ARTICLE_STAGES.length + 1);
    expect(new Set(outcomes.slice(0, -1))).toEqual(new Set(['late']));
    expect(outcomes.at(-1)).toBe('an article');
  });

  test('is after the deadline, not at it', () => {
    const times = [0, ...Array(100).fill(50)] as number[];
    const at = (deadline: number) => {
      let look = 0;
      return whyNot(extract(pageOf(STORY, HEAD), { address: ADDRESS, deadline, now: () => times[look++] ?? 50 }));
    };
    expect(at(50)).toBe('an article');
    expect(at(49)).toBe('late');
  });
});

describe('a fault stays where it is', () => {
  const logged = jest.spyOn(console, 'error');
  beforeEach(() => void logged.mockReset().mockImplementation());
  afterAll(() => void logged.mockRestore());

  test.each(ARTICLE_STAGES.filter((name) => name !== 'gate'))(
    'in the stage "%s": there is an article all the same',
    (name) => {
      const extraction = extract(pageOf(STORY, HEAD), { address: ADDRESS, stages: stagesBrokenAt(name) });
      const article = extraction.kind === 'article' ? extraction.article : undefined;
      expect(textsOf(article?.body, 'p').filter((text) => text.startsWith('Paragraph'))).toHaveLength(8);
      expect([article?.isDoubtful, article?.faults]).toEqual([true, [`stage ${name}`]]);
      expect(logged.mock.calls.map(([line]) => line)).toEqual([expect.stringContaining(`stage ${name} failed`)]);
    },
  );

  test('but for the gate, without which nothing is shown', () => {
    expect(whyNot(extract(pageOf(STORY, HEAD), { address: ADDRESS, stages: stagesBrokenAt('gate') }))).toBe('failed');
  });

  test('in a fact: it is missing, and the others are there', () => {
    const title = jest.spyOn(Intl, 'getCanonicalLocales').mockImplementation(() => {
      throw new TypeError('broken on purpose');
    });
    const article = articleOf(pageOf(STORY, HEAD));
    title.mockRestore();
    expect([article.title, article.byline]).toEqual(['River rises in the night', 'Ada Reed']);
  });

  test('in a stored site rule: it is named and not used, and the others are', () => {
    const match = { hosts: [new URL(ADDRESS).hostname] };
    const storedRules = [
      { name: 'torn.example', match, remove: [{ selector: 'p[' }] },
      { name: 'whole.example', match, remove: [{ selector: '.byline' }] },
    ];
    const extraction = extract(pageOf(STORY, HEAD), { address: ADDRESS, storedRules });
    expect(extraction.kind === 'article' && extraction.article.faults).toEqual([]);
    expect(extraction.kind === 'article' && extraction.article.removals.map(({ detail }) => detail)).toContain(
      '.byline',
    );
    expect(logged.mock.calls).toEqual([
      [expect.stringContaining('torn.example'), { path: ['remove', 0, 'selector'], kind: 'selector', value: 'p[' }],
    ]);
  });
});

test('a page of many elements beside its article takes time in proportion to their number', () => {
  const rows = '<div><span>a</span><i>b</i></div>';
  const look = (count: number) =>
    expect(whyNot(extract(pageOf(STORY + rows.repeat(count), HEAD), { address: ADDRESS, now: () => 0 }))).toBe(
      'an article',
    );
  expect(growth(look, 60)).toBeLessThan(MAX_GROWTH);
});

test('the address of the page is its own where none is given', () => {
  const extraction = extract(pageOf(STORY, HEAD));
  expect(extraction.kind === 'article' && extraction.article.address).toBe(document.URL);
});

test('relative addresses start from the base of the page', () => {
  const base = '<base href="https://cdn.example/x/">';
  const extraction = extract(
    pageOf(
      `<article>${story(6)}<p>All of it stands <a href="y">in the paper of the day before</a>, with a map of the meadows and the mill.</p></article>`,
      base,
    ),
  );
  if (extraction.kind === 'none') throw new Error(extraction.why);
  expect(extraction.article.body.querySelector('a')?.getAttribute('href')).toBe('https://cdn.example/x/y');
});

describe('hostile pages', () => {
  test.each([
    [
      'structured data of any depth',
      `<script type="application/ld+json">{"@type":"Article","author":${'['.repeat(30_000)}1${']'.repeat(30_000)}}</script>`,
    ],
    [
      'facts of markup',
      '<meta property="og:title" content="<img src=x onerror=a()>"><meta name="author" content="&lt;script&gt;"><meta property="article:published_time" content="javascript:a()">',
    ],
    ['a base that is none', '<base href="javascript:a()"><base href="https://[">'],
    ['a language that is none', '<meta http-equiv="content-language" content="<x>">'],
  ])('%s give an article all the same', (_name, head) => {
    expect(articleOf(pageOf(STORY, head)).body.textContent).toContain('Paragraph 8');
  });

  test('every kind of clobbering gives an article all the same', () => {
    const names = [
      'attributes',
      'parentNode',
      'getAttribute',
      'children',
      'matches',
      'querySelector',
      'id',
      'className',
      'nodeName',
    ];
    const form = `<form>${names.map((name) => `<input name="${name}"><input id="${name}">`).join('')}</form>`;
    const images = ['body', 'head', 'documentElement', 'getElementsByTagName', 'createElement', 'querySelectorAll']
      .map((name) => `<img name="${name}">`)
      .join('');
    expect(articleOf(pageOf(`${form}${images}${STORY}`, HEAD)).body.textContent).toContain('Paragraph 8');
  });
});

test('a line of the text that looks like clutter is not lost: every paragraph comes through in order', () => {
  const lists =
    '<h2>Related work</h2><ul><li><a href="/1">On rivers and what they carry away with them</a></li><li><a href="/2">On mills and how they came to stand still</a></li></ul>';
  const body = `<article><h1>River rises in the night</h1>${prose(1)}<h2>Share</h2>${prose(2)}${lists}<p>Press <b>Share</b> to go on.</p>${prose(3)}<blockquote>${prose(4)}</blockquote>${prose(5)}</article>`;
  const { text } = { text: articleOf(pageOf(body, HEAD)).body.textContent ?? '' };
  for (const part of [
    'Paragraph 1',
    'Share',
    'Paragraph 2',
    'Related work',
    'On rivers',
    'On mills',
    'Press Share to go on.',
    'Paragraph 3',
    'Paragraph 4',
    'Paragraph 5',
  ])
    expect(text).toContain(part);
});

test('the author of a page that stands in a noscript is found there', () => {
  const post = `<h1>River rises in the night</h1><p itemprop="author"><span itemprop="name">ada5</span></p>${story(8)}`;
  const page = pageOf('<p>Loading</p><noscript></noscript>', HEAD);
  // jsdom parses what is in a noscript; browsers keep it as text.
  (page.querySelector('noscript') as Element).textContent = post;
  expect(articleOf(page).byline).toBe('ada5');
});
