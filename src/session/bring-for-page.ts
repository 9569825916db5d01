import { bringScripts } from '../shared/bring-script.ts';
import type { LaterScript } from '../shared/later-scripts.ts';
import { scriptsForPage, wordsAndRulesFor } from './scripts-for-page.ts';

/** Bring what the tidy page too needs. */
export const bringWordsAndRules = (): Promise<void> => bringFor(wordsAndRulesFor);

/**
 * Bring the scripts that only some pages need before their article is looked for.
 * @returns Resolves also where one cannot come: the page is then read without it.
 */
export const bringForPage = (): Promise<void> => bringFor(scriptsForPage);

const bringFor = (scripts: (page: Document, host: string, language: string) => LaterScript[]): Promise<void> =>
  bringScripts(scripts(document, location.hostname, navigator.language)).catch(() => undefined);
