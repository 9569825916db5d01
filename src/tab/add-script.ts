import type { Runtime } from 'webextension-polyfill';
import type { LaterScript } from '../shared/later-scripts.ts';
import { runContent, runScript } from './run-script.ts';

/**
 * Run scripts of the extension in the page that asks for them, in this order.
 * @param names Names of what they offer; their files in the build are named so too.
 * @param sender The sender of the message.
 * @throws If it is not a page in a tab, or the browser no longer lets the extension in.
 */
export async function addScripts(names: readonly LaterScript[], sender: Runtime.MessageSender): Promise<void> {
  await runScript(tabOf(sender), { files: names.map((name) => `${name.replaceAll(' ', '-')}.js`) });
}

/** Run the content script in the page that asks for it. @throws As `addScripts`. */
export async function addContent(sender: Runtime.MessageSender): Promise<void> {
  await runContent(tabOf(sender));
}

/** Run in the page that asks for it, in its own world, what guards an open reader. @throws As `addScripts`. */
export async function addGuard(sender: Runtime.MessageSender): Promise<void> {
  await runScript(tabOf(sender), { files: ['guard.js'], world: 'MAIN' });
}

function tabOf({ tab }: Runtime.MessageSender): number {
  if (tab?.id === undefined) throw new Error('Only a page in a tab can be given a script.');
  return tab.id;
}
