import { text } from './text.ts';

// Names of what the user can do, the same in bar, menus, popup, keys, help and settings. Functions of their own, since
// scripts need no more than some of them.

/** Name of the reader, as a switch and in menus. */
export const readerLabel = (): string => text('actionReader', 'Reader view');

/** Name of the tidy page, as a switch and in menus. */
export const tidyLabel = (): string => text('actionTidy', 'Tidy page');

/** Name of the settings of the reader. */
export const settingsLabel = (): string => text('toolSettings', 'Text and colours');

/** Name of the contents of an article. */
export const contentsLabel = (): string => text('toolOutline', 'Contents');

/** Name of reading aloud. */
export const listenLabel = (): string => text('toolListen', 'Listen');

/** Name of the panel of reading aids. */
export const aidsLabel = (): string => text('toolAids', 'Reading aids');

/** Name of the panel of highlights. */
export const marksLabel = (): string => text('toolMarks', 'Highlights and notes');

/** Name of the panel in which an article is taken along. */
export const keepLabel = (): string => text('toolKeep', 'Save or copy');

/** Name of what may be missing in an article. */
export const missingLabel = (): string => text('missing', 'Something missing?');

/** Name of closing the reader, where it has no sign. */
export const closeLabel = (): string => text('keyClose', 'Close reader view');

/** Name of the list of keys. */
export const keysLabel = (): string => text('optionsKeys', 'Keyboard shortcuts');

/** Name of saving an article to the library. */
export const saveLabel = (): string => text('librarySave', 'Save to library');

/** Name of going on by a screen. */
export const nextLabel = (): string => text('keyOn', 'Next screen');

/** Name of the page of site rules. */
export const siteRulesLabel = (): string => text('rulesTitle', 'Site rules');

/** Name of leaving parts of the article out. */
export const leaveOutLabel = (): string => text('leaveOut', 'Leave something out');

/** Name of the browser's own way to print. */
export const printLabel = (): string => text('toolPrint', 'Print');

/** Name of what is seldom wanted. */
export const moreLabel = (): string => text('toolMore', 'More');
