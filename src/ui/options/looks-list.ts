import { isLookKey } from '../../settings/keys.ts';
import { LONGEST_LINE } from '../../settings/kinds.ts';
import { watchRecords } from '../../settings/known-records.ts';
import { loadLooks, type OwnLook, renameLook } from '../../settings/own-looks.ts';
import { removeRecord } from '../../settings/remove-record.ts';
import { text } from '../../shared/text.ts';
import { element } from '../element.ts';
import type { Notice } from './notice.ts';
import { removeButton } from './removable.ts';

/**
 * The looks that the user has saved, each with its name in a field and a button to remove it. It takes no room while there
 * are none.
 * @param line Where is said what has happened.
 * @param signal Ends following the stored looks.
 */
export function looksList(line: Notice, signal: AbortSignal): HTMLElement {
  const list = element('ul', { class: 'rows', id: 'own-looks', hidden: true });
  const show = async () => {
    const looks = await loadLooks();
    if (signal.aborted) return;
    list.hidden = looks.length === 0;
    // A row that stays keeps its field, in which somebody may be writing.
    const rows = new Map([...list.children].map((row) => [row.id, row]));
    list.replaceChildren(...looks.map((look) => rows.get(rowId(look)) ?? lookRow(look, line)));
  };
  void show();
  watchRecords(isLookKey, show, signal);
  return list;
}

const rowId = ({ key, name }: OwnLook): string => `${key}-${name}`;

function lookRow(look: OwnLook, line: Notice): HTMLElement {
  const label = text('lookName', 'Name of the look');
  const field = element('input', {
    type: 'text',
    class: 'name',
    'aria-label': label,
    dir: 'auto',
    maxlength: LONGEST_LINE,
    value: look.name,
  });
  field.addEventListener('change', () => {
    renameLook(look.key, field.value).then(
      () => line.say(text('lookRenamed', 'Its name is now: $1', field.value.trim())),
      (error: Error) => {
        line.say(error.message);
        field.value = look.name;
      },
    );
  });
  const remove = removeButton(look.name, () => removeRecord(look.key), line);
  return element('li', { id: rowId(look) }, field, remove);
}
