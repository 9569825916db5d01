import type { PrivateTab } from './browser.ts';
import { browser } from './use-browser.ts';

/** Opens an article in a private window, by the keys of the reader, and reads on in it: by then its place is known. */
export async function readInPrivate(url: string): Promise<PrivateTab> {
  const hidden = await browser.openPrivate(url);
  await hidden.pressShortcut();
  await hidden.waitForReader();
  const place = await hidden.inExtensionWorld(() => {
    const dialog = document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog');
    if (dialog) dialog.scrollTop = 3000;
    return new Promise((scrolled) => dialog?.addEventListener('scrollend', () => scrolled(dialog.scrollTop)));
  });
  expect(place).toBeGreaterThan(1000);
  return hidden;
}

/** Closes the reader there by its keys, which sends the place off, and the window. */
export async function closePrivate(hidden: PrivateTab): Promise<void> {
  await hidden.pressShortcut();
  await hidden.waitForReader(false);
  await hidden.close();
}
