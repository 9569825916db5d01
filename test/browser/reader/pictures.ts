import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, stored } from '../reader-pages.ts';

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

test('a tall picture is shown at its width, and a larger one is enlarged by a press and by the keyboard', async () => {
  const body = `${paragraphs(3)}<figure><img src="/tall-500x1600.png" alt="A long chat"></figure>${paragraphs(3)}
    <figure><img src="/large-1600x900.png" alt="The map" class="large"></figure>${paragraphs(9)}`;
  tab = await openWithReader(browser, server.page('/tall', articlePage({ body })));
  const waitForWidth = (number: number, least: number, most: number) =>
    tab.waitInReader(
      (root, nth, from, to) => {
        const { width = 0 } = root.querySelectorAll('.body img')[nth]?.getBoundingClientRect() ?? {};
        return width >= from && width <= to;
      },
      number,
      least,
      most,
    );
  await waitForWidth(0, 480, 500);
  await tab.waitInReader((root) => root.querySelectorAll<HTMLElement>('.body img')[1]?.tabIndex === 0);
  await tab.clickInReader('img[alt="The map"]');
  await waitForWidth(1, 1600, 1600);
  await tab.reader((root) => root.querySelector<HTMLElement>('img[alt="The map"]')?.focus());
  await tab.page.keyboard.press('Enter');
  await waitForWidth(1, 300, 1000);
});
