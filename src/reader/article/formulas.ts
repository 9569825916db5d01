import { bringScript } from '../../shared/bring-script.ts';
import { offered } from '../../shared/offered.ts';
import type { PartFollower } from './article-view.ts';

/**
 * Run the script that sets formulas, if a part of an article has any and it is not there yet.
 * @returns Resolves also where the script cannot come: formulas are as the browser draws them then.
 */
export async function bringFormulas(part: Element): Promise<void> {
  if (!part.querySelector('math') || offered('formulas')) return;
  await bringScript('formulas').catch((error: unknown) => console.warn('Lectern: no formulas.', error));
}

/** Sets the formulas of every part of an article, at once where the script is there. */
export function formulaSetting(signal: AbortSignal): PartFollower {
  const set = (part: HTMLElement) => offered('formulas')?.set(part, signal);
  return {
    include(part) {
      if (!part.querySelector('math')) return;
      if (offered('formulas')) set(part);
      else void bringFormulas(part).then(() => set(part));
    },
  };
}
