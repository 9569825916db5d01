import type { LineSetting, SwitchSetting } from './setting-kinds.ts';

/** A press on the toolbar button switches the reader, without the popup. */
export const opensAtOnce: SwitchSetting = { kind: 'switch', group: 'opening', start: false, more: true };

/** Links that are pressed in the reader open in the reader. */
export const staysReading: SwitchSetting = { kind: 'switch', group: 'opening', start: false, more: true };

/** Single keys act in the reader. */
export const singleKeys: SwitchSetting = { kind: 'switch', group: 'keys', start: true, more: true };

/**
 * The single keys of the reader, a character for each command in the order of `KEY_COMMANDS`; a space stands for a command
 * without one.
 */
export const readerKeys: LineSetting = { kind: 'line', group: 'keys', start: 'jknp+-tcsmq?la', more: true };
