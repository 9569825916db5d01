import { loadAllMarks, watchMarks } from '../../marks/mark-store.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { marksLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { showLatest } from '../../ui/controls/show-latest.ts';
import { type Section, wholeSection } from './section.ts';

/**
 * Builds the section that leads to the highlights of all articles, where they can be searched, saved and removed.
 * @param signal Ends counting them.
 */
export function marksSection(signal: AbortSignal): Section {
  const line = element('p');
  const show = (count: number) => {
    line.textContent = text('placesKept', 'Kept on this device alone. Articles: $1', formatNumber(count));
  };
  const count = () => loadAllMarks().then(({ length }) => length);
  const refresh = showLatest(() => count().catch(() => 0), show, signal);
  watchMarks(undefined, () => void refresh(), signal);
  void refresh();
  const link = element('a', { id: 'highlights', href: 'highlights.html' }, text('marksAll', 'All highlights'));
  return wholeSection('marks', marksLabel(), line, link);
}
