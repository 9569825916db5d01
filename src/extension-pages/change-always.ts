import { browser } from '../shared/browser.ts';
import { askBackground } from '../shared/messages.ts';

/**
 * Lets the reader open by itself on a host, or stops that. To be called in a press of the user: only there does the
 * browser ask for access, and it may close the popup to do so. Then the browser informs the background of the grant.
 * @returns True if the reader opens by itself there now. Rejects when the browser or the background cannot be asked.
 */
export async function changeAlways(host: string, on: boolean): Promise<boolean> {
  if (on && !(await browser.permissions.request({ origins: [`*://${host}/*`] }))) return false;
  return askBackground('setAlways', { host, on });
}
