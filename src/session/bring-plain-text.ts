import { bringScript } from '../shared/bring-script.ts';

/**
 * Bring the script that sets plain texts, where the page may be one.
 * @returns Resolves also where it cannot come: the text is then read as it stands.
 */
export async function bringPlainText(): Promise<void> {
  if (document.body?.firstElementChild?.tagName === 'PRE') await bringScript('plain text').catch(() => undefined);
}
