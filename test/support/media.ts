import type { Page } from 'puppeteer-core';
import type { MediaWishes } from './browser.ts';

/** Tells one page of Chromium what its user wishes (puppeteer itself refuses forced-colors). */
export async function emulateMedia(page: Page, wishes: MediaWishes): Promise<void> {
  const features = mediaFeatures(wishes);
  if (features.length === 0 || page.isClosed()) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
}

function mediaFeatures(wishes: MediaWishes): { name: string; value: string }[] {
  const { colorScheme, forcedColors, moreContrast, reducedMotion } = wishes;
  return [
    ...(colorScheme === undefined ? [] : [{ name: 'prefers-color-scheme', value: colorScheme }]),
    ...(forcedColors === undefined ? [] : [{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' }]),
    ...(moreContrast === undefined
      ? []
      : [{ name: 'prefers-contrast', value: moreContrast ? 'more' : 'no-preference' }]),
    ...(reducedMotion === undefined
      ? []
      : [{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' }]),
  ];
}
