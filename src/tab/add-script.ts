import type { Runtime } from 'webextension-polyfill';
import { runScript } from './run-script.ts';

/**
 * Run scripts of the extension in the page that asks for them.
 * @param files Their files in the build, in the order in which they run.
 * @param sender The sender of the message.
 * @throws If it is not a page in a tab, or the browser no longer lets the extension in.
 */
export async function addScript(files: readonly string[], { tab }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('Only a page in a tab can be given a script.');
  await runScript(tab.id, { files });
}
