import { askBackground, type Outcome } from '../shared/messages.ts';
import { offered } from '../shared/offered.ts';
import { READER_HOST } from '../shared/reader-host.ts';
import type { SiteRule } from '../sites/site-rule.ts';

/** Show what a rule does, or end that: as the offer "rule trial", whose script is brought where it is not there. */
export async function tryRule(rule: SiteRule | undefined, action?: 'reader' | 'tidy'): Promise<Outcome> {
  if (!offered('rule trial')) await askBackground('addContent');
  return (await offered('rule trial')?.(rule, action)) ?? { state: { reader: false, tidy: false }, problem: 'failed' };
}

/** True while a reader is open. */
export const isReaderOpen = (): boolean => document.querySelector(READER_HOST) !== null;

/**
 * Tell when a reader opens or is gone.
 * @param changed Called after that.
 * @param signal Ends it.
 */
export function watchReader(changed: (isOpen: boolean) => void, signal: AbortSignal): void {
  let was = isReaderOpen();
  const observer = new MutationObserver(() => {
    // It may have been put back at once.
    setTimeout(() => {
      const is = isReaderOpen();
      if (!signal.aborted && is !== was) changed(is);
      was = is;
    });
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
