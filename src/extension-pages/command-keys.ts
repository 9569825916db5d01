import { browser } from '../shared/browser.ts';
import { COMMANDS } from '../shared/commands.ts';
import type { Action } from '../shared/messages.ts';

/** Keys of the commands; undefined for a command that has none. */
export type CommandKeys = Readonly<Record<Action, string | undefined>>;

/** Tells whether the browser gives extensions keys; those of phones do not, and nothing should speak of keys there. */
export function hasKeys(): boolean {
  return browser.commands !== undefined;
}

/** Asks the browser for the keys of the commands. Never rejects. */
export async function commandKeys(): Promise<CommandKeys> {
  const commands = hasKeys() ? await browser.commands.getAll().catch(() => []) : [];
  const keyOf = (action: Action) => commands.find(({ name }) => name === COMMANDS[action])?.shortcut || undefined;
  return { reader: keyOf('reader'), tidy: keyOf('tidy') };
}
