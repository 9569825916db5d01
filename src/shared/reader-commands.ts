import {
  aidsLabel,
  closeLabel,
  contentsLabel,
  keepLabel,
  keysLabel,
  leaveOutLabel,
  listenLabel,
  marksLabel,
  missingLabel,
  nextLabel,
  saveLabel,
  settingsLabel,
} from './labels.ts';
import { text } from './text.ts';

/** Action that a single key of the reader does, or a button. */
export interface ReaderCommand {
  readonly name: string;
  /** Its name for the user, in the user's language. */
  label(): string;
  /** Selects the button of the reader that does the same. */
  readonly button?: string;
  /** Its key where none is stored for it, since it came later than the setting. */
  readonly key?: string;
  /** Model of the browser that it needs: where there is none, it is not listed. */
  readonly needs?: BrowserModel;
}

/** Interface of the browser by which its own model works; Firefox has none, and Chrome has them on secure pages. */
export type BrowserModel = 'Translator' | 'Summarizer';

/** Tells whether the browser has such an interface in this page. Elements of the page are globals too, by their ids. */
export const hasModel = (name: BrowserModel): boolean =>
  typeof (globalThis as { [name: string]: unknown })[name] === 'function';

/**
 * All commands of the reader, in the order in which their keys are stored: a new one comes last. The keys, their list in the
 * reader, the names of keys on its buttons and the setting are made of it.
 */
export const READER_COMMANDS = [
  { name: 'next', label: nextLabel },
  { name: 'previous', label: () => text('keyBack', 'Previous screen') },
  { name: 'nextHeading', label: () => text('keyNextHeading', 'Next heading') },
  { name: 'previousHeading', label: () => text('keyPreviousHeading', 'Previous heading') },
  { name: 'larger', label: () => text('keyLarger', 'Larger text') },
  { name: 'smaller', label: () => text('keySmaller', 'Smaller text') },
  { name: 'theme', label: () => text('keyTheme', 'Next theme') },
  { name: 'contents', label: contentsLabel, button: '#tool-outline' },
  { name: 'settings', label: settingsLabel, button: '#tool-settings' },
  { name: 'missing', label: missingLabel },
  { name: 'close', label: closeLabel, button: '#close' },
  { name: 'help', label: keysLabel },
  { name: 'listen', label: listenLabel, button: '#tool-listen' },
  { name: 'aids', label: aidsLabel, button: '#tool-aids' },
  { name: 'changes', label: () => text('changesOn', 'Next change'), key: 'u' },
  { name: 'lookUp', label: () => text('lookUp', 'Look up'), key: 'd' },
  { name: 'translate', label: () => text('translate', 'Translate'), key: 'x', needs: 'Translator' },
  { name: 'summarize', label: () => text('summarize', 'Summarize'), key: 'y', needs: 'Summarizer' },
  { name: 'save', label: saveLabel, key: 'b' },
  { name: 'mark', label: () => text('markWords', 'Highlight'), key: 'h' },
  { name: 'marks', label: marksLabel, button: '#tool-marks', key: 'i' },
  { name: 'keep', label: keepLabel, button: '#tool-keep', key: 'e' },
  { name: 'leaveOut', label: leaveOutLabel, key: 'o' },
] as const satisfies readonly ReaderCommand[];

/** Name of a command of the reader. */
export type ReaderCommandName = (typeof READER_COMMANDS)[number]['name'];

/** Settings that the keys of the reader follow. */
export interface ReaderChoices {
  /** True if single keys act. */
  readonly singleKeys: boolean;
  /** A character for each command; a space for none. */
  readonly readerKeys: string;
}

/** Signs that begin a search in the text in Firefox. */
const BROWSERS_OWN = ['/', "'"];

/** Tells whether a character can be the key of a command. */
export function isReaderKey(key: string): boolean {
  return /^[^\s\p{C}]$/u.test(key) && !BROWSERS_OWN.includes(key);
}

/**
 * Read the keys of the commands.
 * @param stored A character for each command, of whatever origin.
 * @returns The key of each command in their order; an empty string for a command without one. No key is there twice.
 */
export function readerKeysOf(stored: string): readonly string[] {
  const given = Array.from(stored);
  const keys = READER_COMMANDS.map((command, at) => given[at] ?? ('key' in command ? command.key : ''));
  return keys.map((key, at) => {
    return isReaderKey(key) && keys.indexOf(key) === at ? key : '';
  });
}
