import { bringScript } from '../shared/bring-script.ts';
import type { LaterScript } from '../shared/later-scripts.ts';

/** Languages and letters of pages in Chinese, Japanese and Korean. */
const EAST_ASIAN = /^(?:zh|ja|ko)|[\u3041-\u9fff\uac00-\ud7a3]/i;

/**
 * Bring the scripts that only some pages need before their article is looked for: for plain texts, for formulas of which nothing
 * is left but a drawing, for East Asian names.
 * @returns Resolves also where one cannot come: the page is then read without it.
 */
export async function bringForPage(): Promise<void> {
  const { body, documentElement, title } = document;
  const needed: LaterScript[] = [];
  if (body?.firstElementChild?.tagName === 'PRE') needed.push('plain text');
  if (document.querySelector('mjx-container:not(:has(math)), use[*|href*="MJM"]')) needed.push('drawn formulas');
  if (EAST_ASIAN.test(`${documentElement.lang} ${title}`)) needed.push('east asian names');
  await Promise.all(needed.map((name) => bringScript(name).catch(() => undefined)));
}
