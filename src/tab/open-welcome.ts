import { browser } from '../shared/browser.ts';

/**
 * Open the page that shows how Lectern is used, once: when it was installed, not when it or the browser was renewed.
 * @param reason Why the browser says that it is installed.
 */
export async function openWelcome(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
