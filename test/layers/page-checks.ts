import type { Page } from 'puppeteer-core';
import { until } from '../support/wait.ts';
import type { InPage } from './in-page/present.ts';

/** How long the page has to answer a wheel, a key or a press, in milliseconds: smooth scrolling takes half a second. */
const PATIENCE = 1500;

/** A place in the text, well away from the edges where banners stand. */
const IN_THE_TEXT = { x: 560, y: 420 };

/**
 * Uses a page as a reader does, with a real wheel, keys and mouse.
 * @returns What does not work, in a word or two each.
 */
export async function faultsForReader(page: Page): Promise<string[]> {
  const faults = await faultsAtFirst(page);
  if (!(await selects(page))) faults.push('no selection');
  if (!(await scrollsByKey(page))) faults.push('no keys');
  if (!(await takesFocus(page))) faults.push('no focus');
  faults.push(...(await lockedBy(page)));
  return faults;
}

/** The wheel and a link, which is enough to know whether the page is as it was. */
export async function faultsAtFirst(page: Page): Promise<string[]> {
  const faults: string[] = [];
  if (!(await scrollsByWheel(page))) faults.push('no wheel');
  if (!(await followsLink(page))) faults.push('no press');
  return faults;
}

/** Whether a real wheel over the text moves the page. */
export async function scrollsByWheel(page: Page): Promise<boolean> {
  await page.mouse.move(IN_THE_TEXT.x, IN_THE_TEXT.y);
  return moves(page, () => page.mouse.wheel({ deltaY: 240 }));
}

async function scrollsByKey(page: Page): Promise<boolean> {
  return (await moves(page, () => page.keyboard.press('PageDown'))) || moves(page, () => page.keyboard.press('PageUp'));
}

async function moves(page: Page, act: () => Promise<void>): Promise<boolean> {
  const before = await place(page);
  await act();
  return comesTrue(async () => Math.abs((await place(page)) - before) > 20);
}

/** How far down the page's heading stands, whatever it is that scrolls. */
const place = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top ?? Number.NaN);

/** Whether a double click selects a word of the text. */
async function selects(page: Page): Promise<boolean> {
  await rests(page);
  const word = await page.evaluate(() => (globalThis as unknown as InPage).layers.text.wordToSelect());
  if (!word) return false;
  await page.mouse.click(word.x, word.y, { count: 2 });
  return comesTrue(async () => (await page.evaluate(() => String(getSelection()).trim())) === word.text);
}

/** Whether a press on a link of the text leads where it says. */
async function followsLink(page: Page): Promise<boolean> {
  await rests(page);
  const link = await page.evaluate(() => (globalThis as unknown as InPage).layers.text.linkToPress());
  if (!link) return false;
  await page.mouse.click(link.x, link.y);
  return comesTrue(async () => (await page.evaluate(() => location.hash)) === link.hash);
}

/** Whether a link takes the focus and keeps it, and Tab leads on to another one. */
async function takesFocus(page: Page): Promise<boolean> {
  await page.evaluate(() => document.querySelector<HTMLElement>('a.part')?.focus());
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (!(await page.evaluate(() => document.activeElement === document.querySelector('a.part')))) return false;
  await page.keyboard.press('Tab');
  return comesTrue(() => page.evaluate(() => document.activeElement === document.querySelectorAll('a.part')[1]));
}

/** Styles and attributes that take the page from its reader, in words. */
export async function lockedBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as InPage).layers.text.locks());
}

/** Waits until nothing of the page moves any more, so that a press meets what it is for. */
async function rests(page: Page): Promise<void> {
  let before = Number.NaN;
  const isAtRest = async (): Promise<boolean> => {
    const now = await place(page);
    await new Promise((resolve) => setTimeout(resolve, 120));
    const isSame = now === before && (await place(page)) === now;
    before = now;
    return isSame;
  };
  await until(isAtRest, 'the page to rest');
}

async function comesTrue(ask: () => Promise<boolean>): Promise<boolean> {
  return until(ask, 'it', PATIENCE).catch(() => false);
}
