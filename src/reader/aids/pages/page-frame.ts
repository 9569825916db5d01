import { formatNumber } from '../../../settings/numbers.ts';
import { interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import { element } from '../../../ui/controls/element.ts';
import { barButton } from '../bars/bar-button.ts';
import { BACK, ON } from '../bars/signs.ts';

/** Frame around a page: covers over lines that are on another one, and a bar with its number. */
export interface PageFrame {
  readonly elements: readonly HTMLElement[];
  /**
   * @param above Pixels to cover from the top of the window.
   * @param below Pixels to cover to its bottom.
   * @param number Number of the page, from 1 up.
   * @param of Number of all pages.
   */
  show(above: number, below: number, number: number, of: number): void;
}

/**
 * Build what stands around a page.
 * @param direction Direction of the text: the next page is where it leads.
 * @param turn Called to turn it.
 */
export function pageFrame(direction: string, turn: (by: 1 | -1) => void): PageFrame {
  const [above, below] = [cover(), cover()];
  const status = element('p', { role: 'status', ...interfaceWriting() });
  const back = barButton('page-back', text('aidPageBack', 'Previous page'), BACK, () => turn(-1));
  const on = barButton('page-on', text('aidPageOn', 'Next page'), ON, () => turn(1));
  const foot = element('div', { class: 'page-foot', dir: direction }, back, status, on);
  return {
    elements: [above, below, foot],
    show(top, bottom, number, of) {
      above.style.cssText = `inset-block-start: 0; block-size: ${top}px`;
      below.style.cssText = `inset-block-end: 0; block-size: ${bottom}px`;
      const words = text('aidPage', 'Page $1 of $2', formatNumber(number), formatNumber(of));
      if (status.textContent !== words) status.textContent = words;
      // No real `disabled`: it would take the focus away.
      back.setAttribute('aria-disabled', String(number === 1));
      on.setAttribute('aria-disabled', String(number === of));
    },
  };
}

const cover = (): HTMLElement => element('div', { class: 'page-cover', 'aria-hidden': 'true' });
