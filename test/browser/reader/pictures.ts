import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

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
