// Attacks made by combination, written into pages that are read as an article and as a whole: nothing of them runs in the
// reader, and it holds nothing that is on no list.
import { attacksByAddress, attacksByEvent, faultsOf, KNOWN_NAMES, PLACES } from '../article/gate/made-attacks.ts';
import type { Tab } from '../support/browser.ts';
import { isTurnOfBrowser } from '../support/by-turns.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { articlePage, openWays, paragraphs } from './reader-pages.ts';

useBrowser();

/** Every attack by an event, and every fourth by an address: in three places two and a half thousand. */
const attacks = [...attacksByEvent, ...attacksByAddress.filter((_, number) => number % 4 === 0)];

/** What the attacks call: it counts how often. */
const canary = '<script>window.ran = 0; window.canary = () => { ran += 1 }</script>';

const EVENTS = ['click', 'error', 'load', 'focus', 'toggle', 'pointerenter', 'animationstart', 'beforetoggle'];

/** What the reader itself puts into the article: boxes, and the buttons of embeds. */
const known = [...KNOWN_NAMES, 'button', 'div', 'header', 'section'];

/** Sends every event to all that is in the first element of a name, in the page or in the reader. */
function sendEvents(root: ParentNode, name: string, types: readonly string[]): void {
  for (const element of root.querySelectorAll(`${name} *`)) {
    if (element.closest('button, a, summary')) continue;
    for (const type of types) element.dispatchEvent(new Event(type, { composed: true }));
  }
}

/** What of the open article is on no list, and how many attacks run when every event comes to all of it. */
async function faultsInReader(tab: Tab): Promise<(string | number)[]> {
  const before = await ran(tab);
  await tab.reader(sendEvents, 'article', EVENTS);
  const article = `document.querySelector('lectern-reader').shadowRoot.querySelector('article')`;
  const faults = await tab.evaluate<[], string[]>(`(${String(faultsOf)})(${article}, ${JSON.stringify(known)})`);
  return [...faults, (await ran(tab)) - before];
}

const ran = (tab: Tab) => tab.page.evaluate('ran') as Promise<number>;

test.each(PLACES.map((place, number) => [number, place] as const).filter(isTurnOfBrowser))(
  'nothing of them runs in place %i',
  async (number, place) => {
    const body = `${paragraphs(20)}${attacks.map((attack) => `<div>${place(attack)}</div>`).join('\n')}${paragraphs(40)}`;
    const tab = await browser.open(server.page(`/attacks-${number}`, articlePage({ head: canary, body })));
    await tab.waitFor(() => document.readyState === 'complete');
    // The control: on the page the same events make them run.
    await tab.evaluate(`(${String(sendEvents)})(document, 'article', ${JSON.stringify(EVENTS)})`);
    expect(await ran(tab)).toBeGreaterThan(50);
    await tab.openReader();
    expect(await tab.reader((root) => root.querySelector('.body')?.textContent)).toContain('Paragraph 1:');
    expect(await faultsInReader(tab)).toEqual([0]);
    await openWays(tab);
    expect(await faultsInReader(tab)).toEqual([0]);
    await tab.reader((root) => root.querySelector<HTMLElement>('.way-list > li:last-child button')?.focus());
    await tab.page.keyboard.press('Enter');
    await tab.waitInReader((root) => root.querySelector('.note'));
    expect(await faultsInReader(tab)).toEqual([0]);
    // One that is put into the reader by hand is seen, and runs.
    await tab.page.evaluate(() => {
      const picture = document.createElement('img');
      picture.setAttribute('onpointerenter', 'canary()');
      document.querySelector('lectern-reader')?.shadowRoot?.querySelector('.body')?.append(picture);
    });
    expect(await faultsInReader(tab)).toEqual(['onpointerenter', 1]);
    await tab.close();
  },
);
