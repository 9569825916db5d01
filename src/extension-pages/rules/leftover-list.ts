import { formatNumber } from '../../settings/numbers.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { saveFile } from '../save-file.ts';
import type { Leftover } from './import-files.ts';

/** Entries that are listed at first, and that one press adds. Set by hand: enough to look through. */
const LISTED_AT_ONCE = 100;

/** Builds the list, closed at first, of what of some files was not taken over; all of it can be saved as text. */
export function leftoverList(leftovers: readonly Leftover[]): HTMLElement {
  const list = element('ul', { role: 'list' });
  const save = button('leftovers-save', text('rulesLeftoversSave', 'Save this list'), () => {
    saveFile(
      new Blob([`${leftovers.map(words).join('\n')}\n`], { type: 'text/plain' }),
      'lectern-rules-left-out',
      'txt',
    );
  });
  const more = button('leftovers-more', text('libraryMore', 'Show more'), () => draw());
  const draw = () => {
    const { length } = list.children;
    list.append(
      ...leftovers.slice(length, length + LISTED_AT_ONCE).map((each) => element('li', { dir: 'auto' }, words(each))),
    );
    more.hidden = list.children.length >= leftovers.length;
  };
  draw();
  const summary = text('rulesLeftovers', 'What was not taken over ($1)', formatNumber(leftovers.length));
  return element(
    'details',
    { id: 'leftovers' },
    element('summary', {}, summary),
    element('div', { class: 'buttons' }, save),
    list,
    more,
  );
}

const words = ({ file, line, why }: Leftover): string => `${file}${line === undefined ? '' : `:${line}`}: ${why}`;

function button(id: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', id, class: 'offer' }, label);
  made.addEventListener('click', act);
  return made;
}
