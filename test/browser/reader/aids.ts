import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const BODY = `<p>Alpha one. Beta two said it. Gamma three.</p>
  <table><tr><th>Place</th><th>Cost</th></tr><tr><td>North</td><td>7</td></tr></table>
  <figure><img src="/canal.png" width="600" height="300" alt="A canal"><figcaption>The canal in May.</figcaption></figure>
  ${paragraphs(30)}`;

/** Opens the panel of the aids by its key, once keys are heard. */
async function openPanel(): Promise<void> {
  await tab.waitInReader((root) => root.querySelector('#tool-aids') && root.querySelector('dialog')?.dataset['keys']);
  await tab.page.keyboard.press('a');
  await tab.waitInReader((root) => root.querySelector('#tool-aids-panel:popover-open > div'));
}

async function closePanel(): Promise<void> {
  await tab.page.keyboard.press('Escape');
  await tab.waitInReader((root) => !root.querySelector(':popover-open'));
}

/** Switches an aid in the panel by keyboard, as it is reached there. */
async function choose(id: string, key: string): Promise<void> {
  await tab.reader((root, name) => {
    root.querySelector('#tool-aids-panel > div')?.shadowRoot?.querySelector<HTMLElement>(`#${name}`)?.focus();
  }, id);
  await tab.page.keyboard.press(key as ' ');
}

/** The stretch of the window that is not dimmed, and the text there. */
function lit(root: ShadowRoot): { top: number; bottom: number; text: string } | undefined {
  const [above, below] = root.querySelectorAll('.line-focus > div');
  if (!above || !below) return undefined;
  const [top, bottom] = [above.getBoundingClientRect().bottom, below.getBoundingClientRect().top];
  const texts = [...root.querySelectorAll('article :is(h1, p, td, figcaption)')].filter((each) => {
    const box = each.getBoundingClientRect();
    return box.bottom > top + 4 && box.top < bottom - 4;
  });
  return { top, bottom, text: texts.map(({ textContent }) => textContent).join(' | ') };
}


test('line focus', async () => {
  const html = articlePage({ body: BODY + '<p lang="de">Die Schifffahrt im Silbenland ist wunderbar. Am 3. Oktober kam Dr. Weber. Danach war Schluss.</p>' });
  tab = await openWithReader(browser, server.page('/aids', html));
  await openPanel();
  await choose('beginnings', ' ');
  await choose('syllables', ' ');
  await choose('sentences', ' ');
  await closePanel();
  await new Promise((r) => setTimeout(r, 1500));
  console.log(await tab.page.evaluate(`[...CSS.highlights.keys()].map((k) => k + ' ' + CSS.highlights.get(k).size)`), await tab.reader((root) => root.querySelector('.body p')?.innerHTML));
  await tab.page.screenshot({ path: `/tmp/shot-${browser.name}-words.png` });
  await browser.setMedia({ colorScheme: 'dark', forcedColors: false, moreContrast: false, reducedMotion: false });
  await tab.page.keyboard.press('End');
  await new Promise((r) => setTimeout(r, 500));
  await tab.page.screenshot({ path: `/tmp/shot-${browser.name}-words2.png` });
});
