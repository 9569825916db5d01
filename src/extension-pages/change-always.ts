import { browser } from '../shared/browser.ts';
import { askBackground } from '../shared/messages.ts';

/**
 * Let the reader open by itself on a host, or no more. To be called in a press of the user: only there does the browser put
 * its question, and it may close the popup for it. Then the background hears of the grant from the browser.
 * @returns Whether it is on now. Rejects when the browser or the background cannot be asked.
 */
export async function changeAlways(host: string, on: boolean): Promise<boolean> {
  if (on && !(await browser.permissions.request({ origins: [`*://${host}/*`] }))) return false;
  return askBackground('setAlways', { host, on });
}
