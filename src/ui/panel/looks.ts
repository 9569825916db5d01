import { loadLooks, type OwnLook, saveLook, watchLooks } from '../../settings/own-looks.ts';
import { presets, withOwnLook, withPreset } from '../../settings/presets.ts';
import type { Settings } from '../../settings/schema.ts';
import { MAX_LINE_CHARS } from '../../settings/setting-kinds.ts';
import { text } from '../../shared/text.ts';
import { element } from '../controls/element.ts';
import { elementForEach } from '../controls/element-for-each.ts';
import { showLatest } from '../controls/show-latest.ts';

/**
 * Builds a button for each look that is applied with one press, ours and the user's own, and a way to save what is
 * chosen as one of them.
 * @param current Gives what is chosen now.
 * @param apply Called with all settings as the look makes them.
 * @param own Says a sentence for the user, and ends following the user's own looks; without it there are only ours.
 */
export function looks(
  current: () => Settings,
  apply: (settings: Settings) => void,
  own?: { say(sentence: string): void; readonly signal: AbortSignal },
): HTMLElement {
  const ours = Object.entries(presets).map(([name, preset]) =>
    lookButton(preset.label(), () => apply(withPreset(preset, current())), `preset-${name}`),
  );
  const legend = element('legend', {}, text('presets', 'Looks'));
  const all = element('fieldset', { class: 'presets' }, legend, ...ours);
  if (own) {
    const use = (look: Settings) => apply(withOwnLook(look, current()));
    all.append(ownLooks(use, own.signal), saver(current, own.say));
  }
  return all;
}

function ownLooks(use: (look: Settings) => void, signal: AbortSignal): HTMLElement {
  const own = element('div', { class: 'own-looks' });
  const buttons = elementForEach<OwnLook>(own, JSON.stringify, ({ name, look }) => ({
    element: lookButton(name, () => use(look)),
  }));
  const show = showLatest(loadLooks, buttons, signal);
  void show();
  watchLooks(show, signal);
  return own;
}

function lookButton(name: string, press: () => void, id?: string): HTMLElement {
  const button = element('button', { type: 'button', id, class: 'offer', dir: 'auto' }, name);
  button.addEventListener('click', press);
  return button;
}

/** Builds a field for the name of a new look, closed until it is asked for. */
function saver(current: () => Settings, say: (sentence: string) => void): HTMLElement {
  const field = element('input', { type: 'text', id: 'look-name', maxlength: MAX_LINE_CHARS, autocomplete: 'off' });
  const button = element('button', { type: 'button', id: 'look-save', class: 'offer' }, text('lookSave', 'Save'));
  const summary = element('summary', { id: 'look-new' }, text('lookNew', 'Save as a look'));
  const label = element('label', { for: field.id }, text('lookName', 'Name of the look'));
  const place = element('div', { class: 'look-name' }, element('div', { class: 'field' }, label, field), button);
  const details = element('details', { class: 'look-saver' }, summary, place);
  const save = () =>
    saveLook(field.value, current()).then(
      () => {
        say(text('lookSaved', 'Saved: $1', field.value.trim()));
        field.value = '';
        details.open = false;
        summary.focus();
      },
      (error: Error) => {
        say(error.message);
        field.focus();
      },
    );
  button.addEventListener('click', save);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void save();
  });
  return details;
}
