import { loadLazyImages } from '../../../src/article/steps/load-lazy-images.ts';
import { growth, MAX_GROWTH } from '../../support/growth.ts';
import { draftOf, pageOf } from '../../support/page.ts';

const TINY = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** The sources of the pictures of a body, once they are loaded. */
function sources(body: string): string[] {
  const draft = draftOf(body);
  loadLazyImages(draft);
  return [...draft.root.querySelectorAll('img, source, video, iframe')].map((image) => image.getAttribute('src') ?? '');
}

test.each(['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-hi-res-src', 'data-full-src'])(
  'a picture gets the address that stands in %s',
  (name) => {
    expect(sources(`<img src="${TINY}" ${name}=" /a.jpg ">`)).toEqual(['/a.jpg']);
    expect(sources(`<img ${name}="/a.jpg">`)).toEqual(['/a.jpg']);
  },
);

test.each([
  TINY,
  '',
  'about:blank',
  'data:image/svg+xml,<svg/>',
  '/theme/placeholder.png',
  'https://cdn.example/lazy-loading.gif',
  '/1x1.gif',
])('%j is a placeholder', (source) => expect(sources(`<img src="${source}" data-src="/a.jpg">`)).toEqual(['/a.jpg']));

test.each([
  ['a real picture keeps its address', '<img src="/real.jpg" data-src="/a.jpg">', '/real.jpg'],
  ['what is no address is not taken', `<img src="${TINY}" data-src="{'a':1}">`, TINY],
  ['nor what is a word', `<img src="${TINY}" data-lazy="true">`, TINY],
  ['nothing to take', `<img src="${TINY}">`, TINY],
])('%s', (_name, body, source) => expect(sources(body)).toEqual([source]));

test('a source set that waits is brought, and its widest picture stands for all', () => {
  const draft = draftOf(`<img src="${TINY}" data-srcset="/s.jpg 300w, /l.jpg 1200w, /m.jpg 600w">`);
  loadLazyImages(draft);
  const image = draft.root.querySelector('img');
  expect(image?.getAttribute('srcset')).toBe('/s.jpg 300w, /l.jpg 1200w, /m.jpg 600w');
  expect(image?.getAttribute('src')).toBe('/l.jpg');
});

test('films and frames wait too', () => {
  expect(
    sources('<video data-src="/v.mp4"></video><iframe src="about:blank" data-src="https://v.example/1"></iframe>'),
  ).toEqual(['/v.mp4', 'https://v.example/1']);
});

describe('a noscript', () => {
  /** In a page with scripts the content of a noscript is text. */
  function withNoscript(before: string, content: string) {
    const draft = draftOf(`${before}<noscript></noscript>`);
    const noscript = draft.root.querySelector('noscript') as Element;
    noscript.textContent = content;
    loadLazyImages(draft);
    return [...draft.root.querySelectorAll('img')].map((image) => image.getAttribute('src'));
  }

  test('gives its picture to the placeholder before it', () => {
    expect(withNoscript(`<img src="${TINY}">`, '<img src="/a.jpg" alt="A">')).toEqual(['/a.jpg']);
    expect(withNoscript(`<div><img src="${TINY}"></div>`, '<p><img src="/a.jpg"></p>')).toEqual(['/a.jpg']);
  });

  test('brings its picture where there is no other', () => {
    expect(withNoscript('<p>Text</p>', '<img src="/a.jpg">')).toEqual(['/a.jpg']);
  });

  test('brings nothing where the picture stands already', () => {
    expect(withNoscript('<img src="/a.jpg">', '<img src="/a.jpg">')).toEqual(['/a.jpg']);
  });

  test('brings no tracker, and nothing that is no picture', () => {
    expect(withNoscript('<p>Text</p>', '<img src="/t.gif" width="1" height="1">')).toEqual([]);
    expect(withNoscript('<p>Text</p>', '<iframe src="/x"></iframe>')).toEqual([]);
    expect(withNoscript('<p>Text</p>', '<img alt="no source">')).toEqual([]);
  });

  test('leaves no markup that later stages would read as text', () => {
    const draft = draftOf('<div><img src="/a.jpg"><noscript></noscript></div>');
    const noscript = draft.root.querySelector('noscript') as Element;
    noscript.textContent = '<img src="/a.jpg" alt="A river">';
    loadLazyImages(draft);
    expect(draft.root.textContent).toBe('');
  });

  test('runs nothing and brings the picture alone', () => {
    const draft = draftOf('<noscript></noscript>');
    const noscript = draft.root.querySelector('noscript') as Element;
    noscript.textContent = '<script>globalThis.ran = true</script><img src="/a.jpg" onerror="globalThis.ran = true">';
    loadLazyImages(draft);
    expect(draft.root.querySelectorAll('*')).toHaveLength(1);
    expect('ran' in globalThis).toBe(false);
  });
});

test('a page of a thousand pictures keeps them all', () => {
  const page = pageOf('<img data-src="/a.jpg">'.repeat(1000));
  expect(sources(page.body.innerHTML)).toEqual(Array(1000).fill('/a.jpg'));
});

describe('pictures that are no img of the page', () => {
  test.each([
    ['of AMP', '<amp-img src="/a.jpg" alt="A" width="600"><noscript><img src="/b.jpg"></noscript></amp-img>', '/a.jpg'],
    ['behind a figure', '<figure><div style="background-image: url(\'/a.jpg\')"></div></figure>', '/a.jpg'],
    [
      'behind an element that says so',
      '<div role="img" aria-label="A" style="background:url(/a.jpg)"></div>',
      '/a.jpg',
    ],
    ['waiting behind a figure', '<figure><div data-bg="url(/a.jpg)"></div></figure>', '/a.jpg'],
  ])('come back: %s', (_name, body, source) => expect(sources(body)).toEqual([source]));

  test.each([
    ['an ornament', '<div style="background-image: url(/a.jpg)"></div>'],
    ['what stands behind text', '<figure style="background-image: url(/a.jpg)"><p>Text</p></figure>'],
  ])('are not %s', (_name, body) => expect(sources(body)).toEqual([]));
});

test.each([
  [
    'an attribute of any name',
    `<img src="${TINY}" data-whatever="https://paper.example/a.jpg?w=700">`,
    'https://paper.example/a.jpg?w=700',
  ],
  ['a template of widths', `<img src="${TINY}" data-src="/a_{width}x.jpg">`, '/a_1080x.jpg'],
  ['a blurred first sight', '<img class="lazyload" src="/tiny.jpg" data-src="/a.jpg">', '/a.jpg'],
  [
    'a blurred picture written out',
    `<img src="data:image/jpeg;base64,${'A'.repeat(2000)}" data-src="/a.jpg">`,
    '/a.jpg',
  ],
])('a picture is found behind %s', (_name, body, source) => expect(sources(body)).toEqual([source]));

test('a picture without an address has that of the source beside it', () => {
  const draft = draftOf('<picture><source srcset="/s.webp 300w, /l.webp 900w"><img alt="A"></picture>');
  loadLazyImages(draft);
  expect(draft.root.querySelector('img')?.getAttribute('src')).toBe('/l.webp');
});

test('addresses and source sets without end take time in proportion to their length', () => {
  const load = (size: number) => {
    const draft = draftOf(`<img src="${'lazy'.repeat(size)}"><img srcset="${'/a.jpg 1w, '.repeat(size)}">`);
    loadLazyImages(draft);
    expect(draft.root.querySelectorAll('img')[1]?.getAttribute('src')).toBe('/a.jpg');
  };
  expect(growth(load, 2_500)).toBeLessThan(MAX_GROWTH);
});

describe('a picture that stands for another until that is loaded goes', () => {
  test.each([
    ['tiny', '<img src="/a-20.jpg" width="20"><img src="/a.jpg" width="900">'],
    [
      'tiny beside a noscript',
      '<img src="/w_24/a.jpg" width="24"><noscript>&lt;img src="/w_900/a.jpg" width="900"></noscript>',
    ],
    ['written out', `<img src="${TINY}"><img data-src="/a.jpg">`],
    ['small copy', '<img src="/w_30/a.jpg?q=20"><img src="/w_900/a.jpg">'],
    [
      'small copy beside a noscript',
      '<img src="/blur/a.jpg"><img class="full"><noscript>&lt;img src="/x/a.jpg"></noscript>',
    ],
  ])('%s', (_name, pictures) => expect(sources(`<figure><div>${pictures}</div></figure>`)).toHaveLength(1));

  test('written out, above the caption of the other', () =>
    expect(
      sources(`<figure><img src="${TINY}"><img src="/a.jpg"><figcaption>The mill.</figcaption></figure>`),
    ).toHaveLength(1));

  test('two pictures of one size, and icons beside text, stay', () => {
    expect(sources('<figure><img src="/a/1.jpg" width="600"><img src="/b/1.jpg" width="600"></figure>')).toHaveLength(
      2,
    );
    expect(sources('<p><img src="/i.png" width="16"> Mill <img src="/a.jpg" width="600"></p>')).toHaveLength(2);
  });
});
