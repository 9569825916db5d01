import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, paragraphsFrom, stored } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

/** Images that the page itself does not ask for: only the reader would. */
const later = (name: string, alt: string) =>
  `<figure><img data-src="/${name}-640x360.png" alt="${alt}" width="640" height="360"><figcaption>Caption of ${name}</figcaption></figure>`;
const body = `${paragraphs(1)}${later('bridge', 'The bridge at night')}${paragraphsFrom(2, 2)}
  <p><a href="/gallery"><img data-src="/gate-640x360.png" alt="The gate" width="640" height="360"></a></p>${paragraphsFrom(4, 12)}`;

const asked = (name: string) => server.requests.filter(({ path }) => path.startsWith(`/${name}-`)).length;

/** Where the first image or what stands for it is, and where the text after it. */
const layout = (root: ShadowRoot) => {
  const place = root.querySelector('figure :is(img, .hidden-image)')?.getBoundingClientRect();
  return [place?.width, place?.height, root.querySelector('figcaption')?.getBoundingClientRect().top];
};

test('a hidden image is not asked for before the press, which shows it in the same room with the focus', async () => {
  await browser.setStored('local', stored({ images: 'hide' }));
  tab = await openWithReader(browser, server.page('/hidden', articlePage({ body })));
  const before = await tab.reader(layout);
  expect(
    await tab.reader((root) => [...root.querySelectorAll('.hidden-image')].map((button) => button.textContent)),
  ).toEqual(['The bridge at night Show image', 'The gate Show image']);
  expect([asked('bridge'), asked('gate')]).toEqual([0, 0]);
  expect(await tab.reader((root) => root.querySelector('figcaption')?.textContent)).toBe('Caption of bridge');
  await tab.reader((root) => root.querySelector<HTMLElement>('.hidden-image')?.focus());
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => {
    const focused = root.activeElement;
    return focused instanceof HTMLImageElement && focused.complete && focused.naturalWidth === 640;
  });
  expect(await tab.reader(layout)).toEqual(before);
  expect([asked('bridge'), asked('gate')]).toEqual([1, 0]);
  await tab.clickInReader('.hidden-image');
  await tab.waitInReader((root) => root.querySelector('a > img'));
  expect(await tab.evaluate(() => location.pathname)).toBe('/hidden');
});

test('the setting hides and shows the images of an open reader; what was pressed for stays', async () => {
  tab = await openWithReader(browser, server.page('/switched', articlePage({ body })));
  await tab.waitInReader((root) => root.querySelectorAll('.body img').length === 2);
  await browser.setStored('local', stored({ images: 'hide' }));
  await tab.waitInReader((root) => root.querySelectorAll('.hidden-image').length === 2);
  await tab.clickInReader('.hidden-image');
  await tab.waitInReader((root) => root.querySelectorAll('.body img').length === 1);
  await browser.setStored('local', stored({ images: 'show' }));
  await tab.waitInReader((root) => root.querySelectorAll('.body img').length === 2);
  await browser.setStored('local', stored({ images: 'hide' }));
  await tab.waitInReader((root) => root.querySelectorAll('.hidden-image').length === 1);
  expect(await tab.reader((root) => root.querySelector('figure img')?.getAttribute('alt'))).toBe('The bridge at night');
});
