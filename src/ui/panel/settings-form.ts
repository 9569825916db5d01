import type { SystemTheme } from '../../settings/colour/themes.ts';
import type { GroupName } from '../../settings/groups.ts';
import { type Setting, type SettingName, type Settings, schema } from '../../settings/schema.ts';
import type { ShownText } from '../../shared/shown-text.ts';
import { text } from '../../shared/text.ts';
import { element } from '../controls/element.ts';
import { type Change, settingControls } from '../controls/setting-controls.ts';

/** Form with all controls of the settings. */
export interface SettingsForm {
  readonly element: HTMLFormElement;
  /** Place of the settings that are seldom needed. */
  readonly rest: HTMLElement;
  /** Summary that opens that place. */
  readonly summary: HTMLElement;
  /** Shows what is chosen now; `system` is the theme that the system asks for. */
  show(settings: Settings, system: SystemTheme): void;
}

/**
 * Builds the form with a control for every setting of the reader, in the order of the schema: first those for every day, then the
 * rest, which stay out of sight until they are asked for.
 * @param change Called at once with each setting that the user changes, and nothing else: the form does not store.
 * @param shown Gives what is read, where that is known.
 */
export function settingsForm(change: Change, shown?: () => ShownText | undefined): SettingsForm {
  const names = (Object.keys(schema) as SettingName[]).filter((name) => !ELSEWHERE.includes(schema[name].group));
  const controlsOf = (more: boolean) =>
    names.filter((name) => isMore(name) === more).flatMap((name) => settingControls(name, change, shown));
  const daily = controlsOf(false);
  const rest = controlsOf(true);
  const summary = element('summary', { id: 'more-summary' }, text('moreSettings', 'More settings'));
  const restPart = element('div', { class: 'rest' }, ...rest.map((made) => made.element));
  const form = element(
    'form',
    { id: 'settings' },
    ...daily.map((made) => made.element),
    element('details', { id: 'more' }, summary, restPart),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element: form,
    rest: restPart,
    summary,
    show(settings, system) {
      for (const made of [...daily, ...rest]) made.show(settings, system);
    },
  };
}

/** Groups of the page of all settings alone: they are no matter of the text, or the same on every site. */
const ELSEWHERE: readonly GroupName[] = ['opening', 'keys', 'page'];

const isMore = (name: SettingName): boolean => (schema[name] as Setting).more === true;
