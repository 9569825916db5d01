import { cleanName, loadLooks, type OwnLook, removeLook, renameLook, watchLooks } from '../../settings/own-looks.ts';
import { MAX_LINE_CHARS } from '../../settings/setting-kinds.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { type ElementOf, elementForEach } from '../../ui/controls/element-for-each.ts';
import { showLatest } from '../../ui/controls/show-latest.ts';
import type { Notice } from './notice.ts';
import { removeButton } from './removable.ts';

/**
 * Builds the list of looks that the user has saved, each with its name in a field and a button to remove it. It takes
 * no room while there are none.
 * @param notice Says what has happened.
 * @param signal Ends following the stored looks.
 */
export function looksList(notice: Notice, signal: AbortSignal): HTMLElement {
  const list = element('ul', { class: 'rows', id: 'own-looks', hidden: true });
  const rows = elementForEach<OwnLook>(
    list,
    ({ key }) => key,
    (look) => lookRow(look, notice),
  );
  const show = showLatest(
    loadLooks,
    (looks) => {
      list.hidden = looks.length === 0;
      rows(looks);
    },
    signal,
  );
  void show();
  watchLooks(show, signal);
  return list;
}

function lookRow({ key, name }: OwnLook, notice: Notice): ElementOf<OwnLook> {
  let saved = name;
  const field = element('input', {
    type: 'text',
    class: 'name',
    'aria-label': text('lookName', 'Name of the look'),
    dir: 'auto',
    // So that its style knows that it is empty.
    placeholder: ' ',
    maxlength: MAX_LINE_CHARS,
    value: saved,
  });
  field.addEventListener('change', () => {
    renameLook(key, field.value).then(
      () => {
        field.value = cleanName(field.value);
        notice.say(text('lookRenamed', 'Renamed: $1', field.value));
      },
      (error: Error) => {
        notice.say(error.message);
        field.value = saved;
      },
    );
  });
  const remove = () => removeButton(saved, () => removeLook(key), notice);
  const row = element('li', {}, field, remove());
  const show = (look: OwnLook) => {
    if (look.name === saved) return;
    const isWriting = field.matches(':focus') && field.value !== saved;
    saved = look.name;
    if (!isWriting) field.value = saved;
    row.lastElementChild?.replaceWith(remove());
  };
  return { element: row, show };
}
