import { browser } from '../shared/browser.ts';
import { type Action, askBackground } from '../shared/messages.ts';

/**
 * Lets something happen by itself on hosts, or stops that. To be called in a press of the user: only there does the
 * browser ask for access, and it may close the popup to do so. Then the browser informs the background of the grant,
 * which has been informed of the wish before.
 * @returns True if it happens by itself on all of them now. Rejects when the browser or the background cannot be asked.
 */
export async function changeAlways(action: Action, hosts: readonly string[], on: boolean): Promise<boolean> {
  const set = async (isOn: boolean) => {
    const answers = hosts.map((host) => askBackground('setAlways', { host, action, on: isOn }));
    return (await Promise.all(answers)).every(Boolean);
  };
  if (!on) return set(false);
  // Firefox asks the user only before anything was waited for.
  const noted = Promise.all(hosts.map((host) => askBackground('wishAlways', { host, action })));
  const granted = await browser.permissions.request({ origins: hosts.map((host) => `*://${host}/*`) });
  await noted;
  return set(granted);
}
