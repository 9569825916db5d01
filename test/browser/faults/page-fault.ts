import { expectInTime, switchReader } from '../../support/answer-time.ts';
import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage } from '../reader-pages.ts';

/** A page with a fault in it, and what a press on it has to show. */
export interface PageFault {
  readonly name: string;
  /** Parts of an article page, a whole document, or what opens it. */
  readonly page: Parameters<typeof articlePage>[0] | string | Uint8Array | (() => Promise<Tab>);
  readonly headers?: Readonly<Record<string, string>>;
  /** The control: an expression that is true in the page once the fault is there. Left out where no script can look. */
  readonly bites?: string;
  /** Is evaluated in the page just before the press. */
  readonly atPress?: string;
  /** Words that the article has, in their order; by default its first and last paragraph. */
  readonly shows?: readonly string[];
  /** The sentence of the reader in place of an article. */
  readonly sentence?: RegExp;
  /** The sentence of the popup, where no reader can be. */
  readonly refusal?: RegExp;
  /** True where the page goes on to alter itself, so that before and after cannot be compared. */
  readonly moves?: boolean;
  /** True where each opening takes seconds: then it is opened once. */
  readonly isHeavy?: boolean;
  /** Is looked at in the open reader, and waited for. */
  readonly inReader?: (root: ShadowRoot) => unknown;
}

const PARAGRAPHS = ['Paragraph 1:', 'Paragraph 40:'];
let pages = 0;

async function open({ page, headers = {} }: PageFault): Promise<Tab> {
  if (typeof page === 'function') return page();
  const content = typeof page === 'string' || page instanceof Uint8Array ? page : articlePage(page);
  pages += 1;
  return browser.open(server.page(`/fault-${pages}`, content, headers));
}

/**
 * Presses the reader on a page with a fault, gives the page back, and presses again: each time there is the article or one
 * plain sentence in time, the page is as before, and the browser holds nothing against the extension.
 */
export async function survives(fault: PageFault): Promise<void> {
  const tab = await open(fault);
  try {
    if (fault.bites) await tab.waitFor(`(${fault.bites}) === true` as never);
    await (fault.refusal ? refuses(tab, fault.refusal) : opensTwice(tab, fault));
  } finally {
    await tab.close();
  }
  expect(await browser.errors()).toEqual([]);
}

/** Waits until the popup has said why there can be no reader, and sees that a press changes nothing. */
async function refuses(tab: Tab, refusal: RegExp): Promise<void> {
  const pressed = Date.now();
  const popup = await tab.pressToolbar();
  const said = () => popup.evaluate(() => document.querySelector('#message')?.textContent ?? '');
  await until(async () => refusal.test(await said()), `the popup to say ${refusal}`);
  const took = Date.now() - pressed;
  await popup.click('#reader');
  await popup.waitFor('#reader[aria-checked=false]:not([aria-busy=true])');
  await until(async () => refusal.test(await said()), `the popup to say ${refusal} still`);
  await popup.close();
  await expectInTime(took);
}

async function opensTwice(tab: Tab, fault: PageFault): Promise<void> {
  const before = fault.moves || (await tab.evaluate(sumOfPage));
  const times: number[] = [];
  for (let turn = 0; turn < (fault.isHeavy ? 1 : 2); turn++) {
    times.push(await switchReader(tab, true, turn === 0 ? fault.atPress : undefined));
    const text = await tab.reader(textOfReader);
    if (fault.sentence) expect(text).toMatch(fault.sentence);
    else expect(inOrder(text, fault.shows ?? PARAGRAPHS)).toEqual(fault.shows ?? PARAGRAPHS);
    expect(await tab.reader((root) => root.querySelector('h1, .notice p')?.textContent?.trim())).toBeTruthy();
    if (fault.inReader) await tab.waitInReader(fault.inReader);
    await switchReader(tab, false);
  }
  expect(fault.moves || (await tab.evaluate(sumOfPage))).toBe(before);
  await expectInTime(Math.max(...times));
}

const textOfReader = (root: ShadowRoot): string => root.querySelector('main')?.textContent ?? '';

/** Those of the words that a text has, each after the one before. */
function inOrder(text: string, words: readonly string[]): string[] {
  let from = 0;
  return words.filter((word) => {
    const place = text.indexOf(word, from);
    if (place >= 0) from = place;
    return place >= 0;
  });
}

/** Runs in the page: a sum of all its markup, and of where it is scrolled. */
function sumOfPage(): string {
  const html = document.documentElement.outerHTML;
  let sum = 0;
  for (let place = 0; place < html.length; place++) sum = (Math.imul(sum, 31) + html.charCodeAt(place)) | 0;
  return `${html.length} characters, sum ${sum}, at ${scrollX}, ${scrollY}`;
}
