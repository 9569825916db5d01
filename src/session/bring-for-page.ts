import { bringScripts } from '../shared/bring-script.ts';
import type { LaterScript } from '../shared/later-scripts.ts';
import { scriptsForPage, wordsAndRulesFor } from './scripts-for-page.ts';

/** Bring what the tidy page too needs. */
export const bringWordsAndRules = (): Promise<void> => bringAll(wordsAndRulesFor(document, location.hostname));

/**
 * Bring the scripts that only some pages need before their article is looked for.
 * @returns Resolves also where one cannot come: the page is then read without it.
 */
export const bringForPage = (): Promise<void> => bringAll(scriptsForPage(document, location.hostname));

const bringAll = (names: readonly LaterScript[]): Promise<void> => bringScripts(names).catch(() => undefined);
