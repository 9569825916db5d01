import { formatNumber } from '../../settings/numbers.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { element } from '../../ui/controls/element.ts';

/**
 * Show in the bar how far one has read, as a line, and how many minutes are left of the reading time.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function showProgress(dialog: HTMLElement, signal: AbortSignal): void {
  const bar = dialog.querySelector('.toolbar');
  if (!bar) return;
  const line = element('div', { class: 'progress', 'aria-hidden': 'true' });
  const left = element('span', { class: 'time-left', ...interfaceWriting() });
  bar.querySelector('.tools')?.before(left);
  bar.append(line);
  const show = () => {
    const body = dialog.querySelector('.body')?.getBoundingClientRect();
    if (!body) return;
    const length = Math.max(1, body.bottom + dialog.scrollTop - dialog.clientHeight);
    const share = Math.min(1, dialog.scrollTop / length);
    // Neither this nor a text that stays has anything laid out anew.
    line.style.transform = `scaleX(${share})`;
    const minutes = Number(dialog.querySelector<HTMLElement>('.reading-time')?.dataset['minutes'] ?? 0);
    const pace = Number(dialog.dataset['pace'] ?? 1);
    const rest = Math.ceil(minutes * (1 - share) * pace);
    // As players count what is left: no language needs a word for it.
    const words =
      share > 0 && rest > 0 ? formatNumber(-rest, { style: 'unit', unit: 'minute', unitDisplay: 'short' }) : '';
    if (left.textContent !== words) left.textContent = words;
  };
  show();
  dialog.addEventListener('scroll', show, { signal, passive: true });
  window.addEventListener('resize', show, { signal });
}
