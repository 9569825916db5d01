import type { Runtime } from 'webextension-polyfill';
import { runScript } from './run-script.ts';

/**
 * Run a script of the extension in the page that asks for it.
 * @param file Its file in the build.
 * @param sender The sender of the message.
 * @throws If it is not a page in a tab, or the browser no longer lets the extension in.
 */
export async function addScript(file: 'content.js' | 'panel.js', { tab }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('Only a page in a tab can be given a script.');
  await runScript(tab.id, { files: [file] });
}
