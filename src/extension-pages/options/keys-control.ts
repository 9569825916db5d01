import { hasModel, isReaderKey, READER_COMMANDS, readerKeysOf } from '../../shared/reader-commands.ts';
import type { Control } from '../../ui/controls/controls.ts';
import { element } from '../../ui/controls/element.ts';

/**
 * Builds a field of one letter for each single key of the reader; an empty one has none. A key that is given to another
 * command is taken from the first.
 * @param change Called with all keys after each change.
 */
export function keysControl(change: (value: string) => void): Control {
  let keys: readonly string[] = [];
  const fields = READER_COMMANDS.map((command, at) => {
    const { name, label, needs } = command;
    const field = element('input', {
      type: 'text',
      id: `key-${name}`,
      // "<" is drawn as ">" where a text runs from the right.
      dir: 'ltr',
      size: 2,
      maxlength: 2,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    });
    field.addEventListener('input', () => {
      // A letter that is typed beside the old one takes its place.
      const typed = Array.from(field.value.trim()).findLast((letter) => letter !== keys[at]) ?? field.value.trim();
      const key = typed === '' || isReaderKey(typed) ? typed : (keys[at] ?? '');
      const others = keys.map((other) => (other === key ? '' : other));
      const changed = others.map((other, index) => (index === at ? key : other) || ' ');
      field.value = key;
      change(changed.join(''));
    });
    field.addEventListener('focus', () => field.select());
    const hidden = needs !== undefined && !hasModel(needs);
    return { field, row: element('label', { hidden }, element('span', {}, label()), field) };
  });
  return {
    element: element('div', { id: 'readerKeys', class: 'reader-keys' }, ...fields.map(({ row }) => row)),
    show({ readerKeys }) {
      keys = readerKeysOf(readerKeys);
      for (const [at, { field }] of fields.entries()) if (field.value !== keys[at]) field.value = keys[at] ?? '';
    },
  };
}
