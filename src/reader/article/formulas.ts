import { useScript } from '../../shared/bring-script.ts';
import { offered } from '../../shared/offered.ts';
import type { PartFollower } from './article-view.ts';

/** Sets the formulas of every part of an article, at once where the script is there. */
export function formulaSetting(signal: AbortSignal): PartFollower {
  const set = (part: HTMLElement) => offered('formulas')?.set(part, signal);
  return {
    include(part) {
      if (!part.querySelector('math')) return;
      if (offered('formulas')) set(part);
      else void useScript('formulas', signal, () => set(part));
    },
  };
}
