import { interfaceWriting } from '../../shared/interface-language.ts';
import type { KeptPlace } from '../../shared/stopped-place.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import { READING_LINE_PX } from '../article/reading-place.ts';
import goOnStyles from './go-on.css';
import { paragraphAt } from './quote.ts';

/**
 * Time before the loading of a page in which a place was kept that the loading has cut off, in milliseconds. Set by
 * hand.
 */
const CUT_OFF_MS = 60_000;

/** Part of a screen after which whoever scrolls has begun anew. Set by hand. */
const BEGUN_SCREENS = 0.75;

/**
 * Go on where somebody stopped: at once where the page was only loaded again, else at the press of a button.
 * @param dialog The reader's dialog, at the start of its article.
 * @param stopped The place.
 * @param signal Ends the offer.
 */
export function offerPlace(dialog: HTMLElement, stopped: KeptPlace, signal: AbortSignal): void {
  const body = dialog.querySelector('article > .body');
  const paragraph = body && paragraphAt(body, stopped);
  if (!(paragraph instanceof HTMLElement)) return;
  const goOn = () => {
    const { top, height } = paragraph.getBoundingClientRect();
    dialog.scrollBy({ top: top + stopped.passed * height - READING_LINE_PX, behavior: 'instant' });
  };
  if (wasCutOff(stopped)) {
    goOn();
    return;
  }
  const button = element('button', { type: 'button' }, text('goOn', 'Continue where you stopped'));
  const offer = element('div', { class: 'go-on', role: 'status', ...interfaceWriting() }, button);
  button.addEventListener('click', () => {
    goOn();
    offer.remove();
    paragraph.tabIndex = -1;
    paragraph.focus({ preventScroll: true });
  });
  const endWhenBegun = () => {
    if (dialog.scrollTop > dialog.clientHeight * BEGUN_SCREENS) offer.remove();
  };
  dialog.addEventListener('scroll', endWhenBegun, { signal, passive: true });
  adoptStyles(dialog, goOnStyles);
  // After the bar, so that the Tab key finds it before the article.
  dialog.querySelector('main')?.before(offer);
}

function wasCutOff({ changed }: KeptPlace): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'reload' && navigation?.type !== 'back_forward') return false;
  return changed > performance.timeOrigin - CUT_OFF_MS && changed < performance.timeOrigin + CUT_OFF_MS;
}
