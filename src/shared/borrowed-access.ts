import { browser } from './browser.ts';

/** Key of the origins for which access was asked for to try a rule, until it is given back. */
const KEY = 'rule-trial';

/** Gives the pattern of a site with its subdomains; Lectern takes access to a single host for a wish that something happens there. */
const patternOf = (host: string): string => `*://*.${host}/*`;

/**
 * Asks the user for access to a site. To be called in a press before anything is waited for: only there does the browser ask.
 * @returns True if it is there now. Never rejects.
 */
export async function borrowAccess(host: string): Promise<boolean> {
  const origins = [patternOf(host)];
  const before = browser.permissions.contains({ origins }).catch(() => true);
  const granted = await browser.permissions.request({ origins }).catch(() => false);
  if (granted && !(await before)) await browser.storage.local.set({ [KEY]: origins }).catch(() => undefined);
  return granted;
}

/**
 * Give back what was asked for. The background does it, since a page that is being closed gets no answer any more. Never
 * rejects.
 */
export async function returnAccess(): Promise<void> {
  try {
    const { [KEY]: origins } = await browser.storage.local.get(KEY);
    if (!origins) return;
    await browser.permissions.remove({ origins: origins as string[] });
    await browser.storage.local.remove(KEY);
  } catch {
    // It is tried again when the next trial ends, and when the browser starts.
  }
}
