import { bringScript } from '../shared/bring-script.ts';
import type { LaterScript } from '../shared/later-scripts.ts';

/** Languages and letters of pages in Chinese, Japanese and Korean. */
const EAST_ASIAN = /^(?:zh|ja|ko)|[\u3041-\u9fff\uac00-\ud7a3]/i;

/**
 * Languages with labels and walls of their own in `other-languages.ts`, and letters by which pages in them are known that
 * state another: all beyond the Latin ones, and those of Scandinavian languages, Polish, Czech, Hungarian, Romanian, Turkish and Vietnamese.
 */
const OTHER_LANGUAGES =
  /^(?:sv|da|nb|nn|no|fi|pl|cs|sk|ro|hu|el|ru|uk|bg|sr|tr|id|ms|vi|ar|fa|he|hi|bn|th|zh|ja|ko)\b|[åæøąćęłńśźżčďěňřšťůžőűășțğışơưđ]|[\u0370-\u1fff\u3041-\ud7a3]/i;

/** Bring labels and words of walls for a page in other languages than those that every page is read with. */
export async function bringLanguages(): Promise<void> {
  if (OTHER_LANGUAGES.test(`${document.documentElement.lang} ${document.title}`))
    await bringScript('other languages').catch(() => undefined);
}

/**
 * Bring the scripts that only some pages need before their article is looked for: for plain texts, for formulas of which nothing
 * is left but a drawing, for East Asian names, for
 * labels of other languages.
 * @returns Resolves also where one cannot come: the page is then read without it.
 */
export async function bringForPage(): Promise<void> {
  const { body, documentElement, title } = document;
  const needed: LaterScript[] = [];
  if (body?.firstElementChild?.tagName === 'PRE') needed.push('plain text');
  if (document.querySelector('mjx-container:not(:has(math))')) needed.push('drawn formulas');
  if (EAST_ASIAN.test(`${documentElement.lang} ${title}`)) needed.push('east asian names');
  await Promise.all([bringLanguages(), ...needed.map((name) => bringScript(name).catch(() => undefined))]);
}
