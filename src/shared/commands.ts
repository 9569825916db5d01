import { ACTIONS, type Action } from './messages.ts';

/** Commands with a key, as the manifest names them, and the actions that they toggle. The context menu has the same. */
export const COMMANDS: Readonly<Record<Action, string>> = { reader: 'toggle-reader', tidy: 'toggle-tidy' };

/** Gives the action of a command or of a menu entry; undefined for others. */
export function actionOf(command: unknown): Action | undefined {
  return ACTIONS.find((action) => COMMANDS[action] === command);
}
