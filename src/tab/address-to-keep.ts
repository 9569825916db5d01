import type { Runtime } from 'webextension-polyfill';

/**
 * Gives the address of the page that sends a message.
 * @returns Undefined where nothing may be kept of it: in private windows, and of what is in no tab.
 */
export function addressToKeep({ tab, url }: Runtime.MessageSender): string | undefined {
  return tab && !tab.incognito ? url : undefined;
}
