import type { Tab } from '../../support/browser.ts';
import { testInTurn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, paragraphsFrom, stored } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

test('pictures that the page makes small by its styles stay small', async () => {
  const head =
    '<style>.flag { width: 20px; height: 14px } .emoji { height: 1em; width: auto } .face img { width: 120px }</style>';
  const body = `<p>The <img class="flag" src="/flag-640x448.png" alt=""> team <img class="emoji" src="/smile-500x500.png" alt="">
    came from the north bank and had counted all of the trees by the old depot before the council met.</p>
    <figure class="face"><img src="/face-600x600.png" alt="Portrait"><figcaption>Marta Ruiz</figcaption></figure>
    ${paragraphs(12)}<figure><img src="/wide-900x500.png" alt="The bridge"></figure>`;
  tab = await openWithReader(browser, server.page('/small', articlePage({ head, body })));
  const widths = await tab.reader((root) =>
    [...root.querySelectorAll<HTMLImageElement>('.body img')].map((each) => each.getBoundingClientRect().width),
  );
  expect(widths[0]).toBe(20);
  expect(widths[1]).toBeLessThan(30);
  expect(widths[2]).toBe(120);
  expect(widths[3]).toBeGreaterThan(400);
  // The caption of a small picture stands in the middle under it, as the picture does in the column.
  await tab.waitInReader((root) => {
    const [picture, caption] = ['img', 'figcaption'].map((part) =>
      root.querySelector(`figure:has(figcaption) ${part}`)?.getBoundingClientRect(),
    );
    const middle = (box: DOMRect) => box.left + box.width / 2;
    return Boolean(
      picture && caption && caption.top >= picture.bottom && Math.abs(middle(picture) - middle(caption)) < 2,
    );
  });
});

test('a picture too high for a line stands between the lines around it, in the middle; a face beside its name does not', async () => {
  const body = `<p>The bridge was drawn in 1921.<img src="/bridge-400x300.png" width="400" height="300" alt=""> It opened a year later.</p>
    <p><a href="/plan"><img src="/plan-300x200.png" alt=""></a>The plan of it hangs in the depot.</p>
    <p><img src="/face-96x96.png" alt=""> Marta Ruiz has counted the trees by the old depot.</p>${paragraphs(12)}`;
  tab = await openWithReader(browser, server.page('/apart', articlePage({ body })));
  await tab.waitInReader((root) => root.querySelectorAll('.body img.apart').length === 2);
  const places = await tab.reader((root) => {
    const column = root.querySelector('.body')?.getBoundingClientRect();
    return [...root.querySelectorAll('.body img')].map((picture) => {
      const box = picture.getBoundingClientRect();
      return Math.abs(box.left + box.right - (column ? column.left + column.right : 0)) < 2;
    });
  });
  expect(places).toEqual([true, true, false]);
});

const LINES = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="120"><path d="M10 100L200 20L390 100" stroke="black" fill="none"/></svg>`;

test('line art on nothing has the ground of the page in a dark theme, and none in a light one', async () => {
  server.page('/lines.svg', LINES, { 'content-type': 'image/svg+xml' });
  await browser.setStored('sync', stored({ theme: 'dark' }));
  const body = `${paragraphs(3)}<figure><img src="/lines.svg" alt="The route"></figure>${paragraphs(9)}`;
  tab = await openWithReader(browser, server.page('/lines', articlePage({ body })));
  const waitForGround = (ground: string) =>
    tab.waitInReader(
      (root, wanted) => getComputedStyle(root.querySelector('.body img') as Element).backgroundColor === wanted,
      ground,
    );
  await waitForGround('rgb(242, 242, 242)');
  await browser.setStored('sync', stored({ theme: 'light' }));
  await waitForGround('rgba(0, 0, 0, 0)');
});

testInTurn('a drawing in the text of a dark page has a dark ground, also in a light theme', async () => {
  await browser.setStored('sync', stored({ theme: 'light' }));
  const drawing = `<figure>${LINES.replace('black', 'white').replace('<path', '<circle cx="200" cy="60" r="40" stroke="white"/><path')}</figure>`;
  const head = '<style>body { color: #eee; background: #111 }</style>';
  const body = `${paragraphs(3)}${drawing}${paragraphs(9)}`;
  tab = await openWithReader(browser, server.page('/dark-lines', articlePage({ head, body })));
  await tab.waitInReader(
    (root) => getComputedStyle(root.querySelector('.body svg') as Element).backgroundColor === 'rgb(26, 26, 26)',
  );
});

test('drawings that stand in objects, behind boxes and in links to their files are shown, and the last is enlarged', async () => {
  server.page('/lines.svg', LINES, { 'content-type': 'image/svg+xml' });
  const head =
    '<style>.map { width: 400px; height: 120px; background: url(/lines.svg) } .sign { width: 20px; height: 20px }</style>';
  const figure = (inner: string) => `<figure>${inner}<figcaption>The route of the path</figcaption></figure>`;
  const body = `${paragraphs(3)}${figure('<object data="/lines.svg" type="image/svg+xml" width="400" height="120">The route</object>')}
    ${paragraphsFrom(4, 3)}${figure('<embed src="/lines-2.svg" width="400" height="120">')}${paragraphsFrom(7, 3)}
    ${figure('<div class="map" role="img" aria-label="The map"></div>')}<p>A <i class="map sign" role="img" aria-label="sign"></i> sign stands
    here.</p>${paragraphsFrom(10, 3)}${figure('<a href="/chart-1600x2400.png"><img src="/chart-1600x2400.png" alt="The chart"></a>')}${paragraphsFrom(13, 9)}`;
  tab = await openWithReader(browser, server.page('/drawings', articlePage({ head, body })));
  const shown = await tab.reader((root) =>
    [...root.querySelectorAll<HTMLImageElement>('.body figure img')].map(
      ({ alt, src }) => `${alt} ${src.replace(/.*\//, '')}`,
    ),
  );
  expect(shown).toEqual(['The route lines.svg', ' lines-2.svg', 'The map lines.svg', 'The chart chart-1600x2400.png']);
  expect(await tab.reader((root) => root.querySelector('.body p img'))).toBe(null);
  await tab.waitInReader((root) => {
    const chart = root.querySelector('img[alt="The chart"]');
    chart?.scrollIntoView();
    return chart?.matches('[data-larger]');
  });
  await tab.clickInReader('img[alt="The chart"]');
  await tab.waitInReader((root) => root.querySelector('.large-picture img'));
  expect(await tab.evaluate(() => location.pathname)).toBe('/drawings');
});

test('a tall picture is shown at its width, and a larger one is enlarged by a press and by the keyboard', async () => {
  const body = `${paragraphs(3)}<figure><img src="/tall-500x1600.png" alt="A long chat"></figure>${paragraphs(3)}
    <figure><img src="/large-1600x900.png" alt="The map" class="large"><figcaption>The plan of the path</figcaption></figure>${paragraphs(9)}`;
  tab = await openWithReader(browser, server.page('/tall', articlePage({ body })));
  await tab.waitInReader((root) => {
    const { width = 0 } = root.querySelector('.body img')?.getBoundingClientRect() ?? {};
    return width >= 480 && width <= 500;
  });
  await tab.waitInReader((root) => root.querySelectorAll<HTMLElement>('.body img')[1]?.tabIndex === 0);
  const isOpen = (root: ShadowRoot, open: boolean) => {
    const large = root.querySelector('.large-picture img')?.getBoundingClientRect();
    const shown = root.querySelector('.body img[alt="The map"]')?.getBoundingClientRect();
    const caption = root.querySelector('.large-picture figcaption')?.textContent ?? '';
    return open ? Boolean(large && shown && large.width > shown.width && /The plan/.test(caption)) : !large;
  };
  await tab.clickInReader('img[alt="The map"]');
  await tab.waitInReader(isOpen, true);
  await tab.page.keyboard.press('Escape');
  await tab.waitInReader(isOpen, false);
  expect(await tab.reader((root) => root.activeElement?.getAttribute('alt'))).toBe('The map');
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader(isOpen, true);
  await tab.clickInReader('.large-picture img');
  await tab.waitInReader(isOpen, false);
});

/** Waits until the first lines of the text are on the screen below a picture that can be seen, or above it. */
const waitForFirstLines = (picture: string) =>
  tab.waitInReader((root, selector) => {
    const text = document.createRange();
    text.selectNodeContents(root.querySelector('.body > p') as Element);
    const [first, second] = [...text.getClientRects()];
    const image = root.querySelector(selector)?.getBoundingClientRect();
    return Boolean(first && second && image && second.bottom <= innerHeight && image.height >= 120);
  }, picture);

const LOOKS = [
  { typeface: 'literata', theme: 'sepia', lineHeight: 1.7, width: 62 },
  { typeface: 'sourceSerif', size: 18, lineHeight: 1.5, paragraphSpacing: 0.25 },
  { typeface: 'atkinson', size: 32, weight: 500, spacing: 2, lineHeight: 1.7, width: 50 },
  { typeface: 'lexend', size: 22, spacing: 5, lineHeight: 1.8, width: 56, paragraphSpacing: 1.25 },
  { theme: 'dark', size: 21, lineHeight: 1.7 },
  {},
];

test('a picture above the text leaves the first lines of the text on the first screen, whatever its shape', async () => {
  const lead = (file: string) =>
    `<figure><img src="/${file}" alt="A"><figcaption>The canal at dusk</figcaption></figure>`;
  const start = `<meta property="og:image" content="/upright-900x1400.png">`;
  const pages = [
    server.example('gvwire.com'),
    server.page('/upright', articlePage({ head: start, body: lead('upright-900x1400.png') + paragraphs(9) })),
    server.page('/square', articlePage({ body: `<img src="/square-900x900.png" alt="A">${paragraphs(9)}` })),
  ];
  tab = await browser.open(pages[0] ?? '');
  await tab.setSize(1366, 650);
  for (const [at, page] of pages.entries()) {
    if (at > 0) await tab.page.goto(page);
    await tab.openReader();
    for (const look of at === 0 ? LOOKS : LOOKS.slice(2, 4)) {
      await browser.setStored('local', stored(look));
      await waitForFirstLines('article img');
    }
  }
});
