import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser.ts';
import { bundle } from '../bundle.ts';
import type { Refusals } from '../in-page/x-path.ts';

/** Asks a browser which XPath expressions it refuses. @returns Its name and version, and what it says. */
export async function askBrowser(
  name: 'chromium' | 'firefox',
  expressions: readonly string[],
): Promise<Refusals & { readonly version: string }> {
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: await findBrowser(name),
    headless: true,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const call = `${await bundle('x-path')};bench.refusalsOf(${JSON.stringify(expressions)})`;
    return { ...((await page.evaluate(call)) as Refusals), version: await browser.version() };
  } finally {
    await browser.close();
  }
}
