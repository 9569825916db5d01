import { openPage } from './open-page.ts';

/**
 * Open the page that shows how Lectern is used, once: after the installation, not after an update of it or of the
 * browser.
 * @param reason The reason that the browser gives for its event.
 */
export async function openWelcome(reason: string): Promise<void> {
  if (reason === 'install') await openPage('welcome');
}
