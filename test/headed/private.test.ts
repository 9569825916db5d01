// In a private window the reader works as elsewhere, and nothing of what was read there is kept.
import { articlePage, openWithReader, showInReader } from '../browser/reader-pages.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';

useBrowser({ desktop: true });

const kept = async () => Object.keys(await browser.getStored('local'));

test('the keys open and close the reader, and neither the page nor the place in it is kept', async () => {
  const hidden = await browser.openPrivate(server.page('/hidden', articlePage()));
  await hidden.pressShortcut();
  await hidden.waitForReader();
  const scroll = () => {
    const dialog = document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog');
    if (dialog) dialog.scrollTop = 3000;
    return new Promise((scrolled) => dialog?.addEventListener('scrollend', () => scrolled(dialog.scrollTop)));
  };
  expect(await hidden.inExtensionWorld(scroll)).toBeGreaterThan(1000);
  // Closing it sends the place off.
  await hidden.pressShortcut();
  await hidden.waitForReader(false);
  await hidden.close();
  // What is sent later, from another window, is kept: by then the other would be too.
  const tab = await openWithReader(browser, server.page('/seen', articlePage()));
  await tab.reader(showInReader, 20);
  await until(async () => (await kept()).length > 0, 'the place to be kept');
  expect(await kept()).toHaveLength(1);
  expect(JSON.stringify(await browser.getStored('local'))).toContain('Paragraph 20:');
  await tab.close();
});
