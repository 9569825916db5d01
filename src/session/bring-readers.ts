import { bringScript } from '../shared/bring-script.ts';

/**
 * Bring the scripts that read what few pages have: plain texts, and formulas of which nothing is left but a drawing.
 * @returns Resolves also where one cannot come: the page is then read as it stands.
 */
export async function bringReaders(): Promise<void> {
  if (document.body?.firstElementChild?.tagName === 'PRE') await bringScript('plain text').catch(() => undefined);
  if (document.querySelector('mjx-container:not(:has(math))'))
    await bringScript('drawn formulas').catch(() => undefined);
}
