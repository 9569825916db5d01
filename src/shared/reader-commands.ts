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
  moreLabel,
  nextLabel,
  printLabel,
  saveLabel,
  settingsLabel,
} from './labels.ts';
import { text } from './text.ts';

/** Something that the reader can do: by a key, a button of the bar, or an entry of its menu "More". */
export interface ReaderCommand {
  readonly name: string;
  /** Its name for the user, in the user's language. */
  label(): string;
  /** Place of its button among those of the bar; none without one. */
  readonly bar?: number;
  /** Place of its entry in the menu; none without one. */
  readonly menu?: number;
  /** True if its button opens and closes a panel. */
  readonly panel?: true;
  /** True if it works without an article, where a sentence stands in its place. */
  readonly always?: true;
  /** Its key where none is stored for it, since it came later than the setting; none at first without one. */
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
 * All commands of the reader, in the order in which their keys are stored: a new one comes last. The buttons of the bar, the
 * entries of its menu, the keys, their list in the reader and the setting are made of it.
 */
const COMMANDS = [
  { name: 'next', label: nextLabel },
  { name: 'previous', label: () => text('keyBack', 'Previous screen') },
  { name: 'nextHeading', label: () => text('keyNextHeading', 'Next heading') },
  { name: 'previousHeading', label: () => text('keyPreviousHeading', 'Previous heading') },
  { name: 'larger', label: () => text('keyLarger', 'Larger text') },
  { name: 'smaller', label: () => text('keySmaller', 'Smaller text') },
  { name: 'theme', label: () => text('keyTheme', 'Next theme') },
  { name: 'contents', label: contentsLabel, bar: 2, panel: true },
  { name: 'settings', label: settingsLabel, bar: 1, panel: true, always: true },
  { name: 'missing', label: missingLabel, menu: 3 },
  { name: 'close', label: closeLabel },
  { name: 'help', label: keysLabel, menu: 8 },
  { name: 'listen', label: listenLabel, bar: 3 },
  { name: 'aids', label: aidsLabel, bar: 4, panel: true },
  { name: 'changes', label: () => text('changesOn', 'Next change'), key: 'u' },
  { name: 'lookUp', label: () => text('lookUp', 'Look up'), key: 'd' },
  { name: 'translate', label: () => text('translate', 'Translate'), menu: 6, key: 'x', needs: 'Translator' },
  { name: 'summarize', label: () => text('summarize', 'Summarize'), menu: 7, key: 'y', needs: 'Summarizer' },
  { name: 'save', label: saveLabel, key: 'b' },
  { name: 'mark', label: () => text('markWords', 'Highlight'), key: 'h' },
  { name: 'marks', label: marksLabel, bar: 5, panel: true, key: 'i' },
  { name: 'keep', label: keepLabel, bar: 7, menu: 4, panel: true, key: 'e' },
  { name: 'leaveOut', label: leaveOutLabel, menu: 5, key: 'o' },
  { name: 'print', label: printLabel, bar: 6 },
  { name: 'more', label: moreLabel, bar: 8, panel: true, key: '.' },
  { name: 'copyLink', label: () => text('copyLink', 'Copy link'), menu: 1, key: 'r' },
  { name: 'openPage', label: () => text('openOriginal', 'Open page in new tab'), menu: 2, key: 'v' },
] as const satisfies readonly ReaderCommand[];

/** Name of a command of the reader. */
export type ReaderCommandName = (typeof COMMANDS)[number]['name'];

/** Name of a command whose button opens a panel. */
export type PanelName = Extract<(typeof COMMANDS)[number], { readonly panel: true }>['name'];

/** One of the commands. */
export type NamedCommand = ReaderCommand & { readonly name: ReaderCommandName };

/** All commands, in the order of their keys. */
export const READER_COMMANDS: readonly NamedCommand[] = COMMANDS;

/** List the commands that have a place in the bar or in its menu, in their order there. */
export function commandsOf(place: 'bar' | 'menu'): readonly NamedCommand[] {
  const placeOf = (command: NamedCommand): number => command[place] ?? 0;
  return READER_COMMANDS.filter(placeOf).sort((one, other) => placeOf(one) - placeOf(other));
}

/** Id of the button that a command has in the bar. */
export const buttonId = (name: ReaderCommandName): string => `tool-${name}`;

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
  const keys = READER_COMMANDS.map((command, at) => given[at] ?? command.key ?? '');
  return keys.map((key, at) => {
    return isReaderKey(key) && keys.indexOf(key) === at ? key : '';
  });
}
