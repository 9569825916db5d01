import type { SystemTheme } from '../../settings/colour/themes.ts';
import { type GroupName, groups } from '../../settings/groups.ts';
import { choiceLabel, labels } from '../../settings/labels.ts';
import { type Setting, type SettingName, type Settings, schema } from '../../settings/schema.ts';
import { browser } from '../../shared/browser.ts';
import type { Control } from '../../ui/controls/controls.ts';
import { element } from '../../ui/controls/element.ts';
import { type Change, settingControls } from '../../ui/controls/setting-controls.ts';
import { everydayWords } from './everyday-words.ts';
import { keysControl } from './keys-control.ts';
import { popupNote } from './popup-note.ts';
import { type Findable, type Section, sectionOf } from './section.ts';
import { askingForSites, staysReadingNote } from './stays-reading.ts';

/** Sections with all settings, under their headings. */
export interface SettingsSections {
  readonly sections: readonly Section[];
  /** Shows what is chosen now; `system` is the theme that the system asks for. */
  show(settings: Settings, system: SystemTheme): void;
}

/**
 * Builds a section for each group of settings, with the controls that the popup has too.
 * @param change Called at once with each setting that the user changes.
 */
export function settingsSections(change: Change): SettingsSections {
  const rows = (Object.keys(schema) as SettingName[]).map((name) => settingRow(name, change));
  const sections = (Object.keys(groups) as GroupName[]).map((group) => {
    const own = rows.filter((row) => row.group === group);
    return sectionOf(`settings-${group}`, groups[group].label(), own);
  });
  return {
    sections,
    show(settings, system) {
      for (const row of rows) row.show(settings, system);
    },
  };
}

interface Row extends Findable {
  readonly group: GroupName;
  show(settings: Settings, system: SystemTheme): void;
}

/**
 * Builds the row of a setting: a search finds it by its own words, by everyday words for it, and by the words of settings
 * that are hidden until it is set for them.
 */
function settingRow(name: SettingName, change: Change): Row {
  const setting: Setting = schema[name];
  const controls = controlsOf(name, change);
  const waiting = (Object.keys(schema) as SettingName[]).filter(
    (other) => (schema[other] as Setting).needs?.setting === name,
  );
  const everyday = [name, setting.group].map(everydayWords);
  const words = [...[name, ...waiting].map(wordsOf), ...everyday].join(', ');
  return {
    group: setting.group,
    element: element(
      'div',
      { class: 'setting', 'data-kind': setting.kind },
      ...controls.map((control) => control.element),
    ),
    words: () => (controls[0]?.element.hidden ? '' : words),
    show(settings, system) {
      for (const control of controls) control.show(settings, system);
    },
  };
}

/** Builds the controls of a setting; some stand on this page alone. */
function controlsOf(name: SettingName, change: Change): readonly Control[] {
  if (name === 'readerKeys') return [keysControl((readerKeys) => change({ readerKeys }))];
  const controls = settingControls(name, change);
  if (name === 'staysReading') return [...askingForSites(controls), staysReadingNote()];
  return name === 'opensAtOnce' && browser.contextMenus ? [...controls, popupNote()] : controls;
}

function wordsOf(name: SettingName): string {
  const setting: Setting = schema[name];
  const choices = setting.kind === 'choice' ? setting.choices.map((choice) => choiceLabel(name, choice)) : [];
  return [labels[name](), groups[setting.group].label(), ...choices].join(', ');
}
