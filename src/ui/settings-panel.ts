import { wearPreset } from '../settings/presets.ts';
import { defaults, type Settings } from '../settings/schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings/store.ts';
import type { Scheme } from '../settings/themes.ts';
import { text } from '../shared/text.ts';
import { element } from './element.ts';
import { presetButtons } from './preset-buttons.ts';
import { reset } from './reset.ts';
import { settingsForm } from './settings-form.ts';
import { wear } from './wear.ts';

/** The settings as a part of a page of ours. */
export interface SettingsPanel {
  readonly element: HTMLElement;
  /** When the stored settings are shown; until then the start values are. */
  readonly ready: Promise<void>;
}

/**
 * A sample line, the form of all settings, and a way back to the start values that can itself be undone. Changes are stored
 * at once, and changes made elsewhere are followed.
 * @param say Called with a sentence for the user when something cannot be stored.
 * @param signal Ends following the settings.
 * @param wearer The element around the panel that wears what is chosen, as `--reader-*` properties.
 */
export function settingsPanel(
  say: (sentence: string) => void,
  signal: AbortSignal,
  wearer: HTMLElement = document.documentElement,
): SettingsPanel {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let current = defaults;
  const form = settingsForm((part) => change(part));
  const back = reset(
    () => current,
    (settings) => change(settings),
  );
  const show = (settings: Settings) => {
    current = settings;
    const scheme: Scheme = dark.matches ? 'dark' : 'light';
    wear(wearer, settings, scheme);
    form.show(settings, scheme);
  };
  const change = (part: Partial<Settings>) => {
    back.forget();
    show({ ...current, ...part });
    changeSettings(part).catch((error: Error) => say(error.message));
  };
  show(defaults);
  watchSettings(show, signal);
  dark.addEventListener('change', () => show(current), { signal });
  form.element.append(back.element);
  form.rest.prepend(presetButtons((preset) => back.replace(wearPreset(preset, current))));
  return { element: element('section', { class: 'panel' }, sample(), form.element), ready: loadSettings().then(show) };
}

/** A line that shows the type as it is chosen, with the colours that words can have. */
function sample(): HTMLElement {
  return element(
    'p',
    { class: 'sample' },
    text('sampleBefore', 'Set well, type '),
    element('span', { class: 'link' }, text('sampleLink', 'disappears')),
    text('sampleAfter', ', and only the story is left.'),
  );
}
