import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { copyButton } from './part-button.ts';
import { makeSortable } from './sort-table.ts';
import { asCsv, asMarkdown } from './table-text.ts';

/**
 * Build the buttons of a table: the table on the clipboard, in two forms. A plain one sorts by its header cells.
 * @param table The table; its header cells are altered.
 */
export function makeTable(table: HTMLTableElement): HTMLElement {
  makeSortable(table);
  return element(
    'div',
    { class: 'wide-tools', role: 'group', ...interfaceWriting() },
    copyButton(text('copyCsv', 'Copy as CSV'), () => asCsv(table)),
    copyButton(text('copyMarkdown', 'Copy as Markdown'), () => asMarkdown(table)),
  );
}
