import type { Runtime } from 'webextension-polyfill';
import { runContent, runScript } from './run-script.ts';

/**
 * Run a script of the extension in the page that asks for it.
 * @param file Its file in the build.
 * @param sender The sender of the message.
 * @throws If it is not a page in a tab, or the browser no longer lets the extension in.
 */
export async function addScript(file: string, sender: Runtime.MessageSender): Promise<void> {
  await runScript(tabOf(sender), { files: [file] });
}

/** Run the content script in the page that asks for it. @throws As `addScript`. */
export async function addContent(sender: Runtime.MessageSender): Promise<void> {
  await runContent(tabOf(sender));
}

function tabOf({ tab }: Runtime.MessageSender): number {
  if (tab?.id === undefined) throw new Error('Only a page in a tab can be given a script.');
  return tab.id;
}
