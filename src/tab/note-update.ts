import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { keepNews } from '../shared/news.ts';

/**
 * Notes that Lectern is of a newer version than before, so that the next popup offers its notes; nothing opens by itself.
 * @param details The browser's event: also of an installation, of an update of the browser, and of the same version
 * loaded again.
 */
export async function noteUpdate({ reason, previousVersion }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'update' || previousVersion === undefined) return;
  const { version } = browser.runtime.getManifest();
  if (version.localeCompare(previousVersion, 'en', { numeric: true }) > 0) await keepNews(version);
}
