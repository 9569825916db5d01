import { browser } from '../shared/browser.ts';
import { COMMANDS } from '../shared/commands.ts';
import type { Action } from '../shared/messages.ts';

/** Asks the browser for the keys of the commands; undefined for one that has none. Never rejects. */
export async function commandKeys(): Promise<Readonly<Record<Action, string | undefined>>> {
  const commands = await browser.commands.getAll().catch(() => []);
  const keyOf = (action: Action) => commands.find(({ name }) => name === COMMANDS[action])?.shortcut || undefined;
  return { reader: keyOf('reader'), tidy: keyOf('tidy') };
}
