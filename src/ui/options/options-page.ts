import { wearPreset } from '../../settings/presets.ts';
import type { Settings } from '../../settings/schema.ts';
import { text } from '../../shared/text.ts';
import { element } from '../element.ts';
import { liveSettings } from '../live-settings.ts';
import { presetButtons } from '../preset-buttons.ts';
import { reset } from '../reset.ts';
import { title } from '../title.ts';
import { wear } from '../wear.ts';
import { aboutSection } from './about-section.ts';
import { keysSection } from './keys-section.ts';
import { navigation } from './navigation.ts';
import { notice } from './notice.ts';
import { permissionsSection } from './permissions-section.ts';
import { sampleArticle } from './sample.ts';
import { search } from './search.ts';
import { settingsSections } from './settings-sections.ts';

/** The page of all settings. */
export interface OptionsPage {
  /** What stands in the body, in order. */
  readonly elements: readonly HTMLElement[];
  /** When the stored settings are shown. Never rejects. */
  readonly ready: Promise<void>;
}

/**
 * Build the page of all settings, with all that is to be known about the extension.
 * @param signal Ends following settings and keys.
 */
export function optionsPage(signal: AbortSignal): OptionsPage {
  const line = notice();
  const form = settingsSections((part) => change(part));
  const back = reset(
    () => live.current(),
    (settings) => change(settings),
  );
  const change = (part: Partial<Settings>) => {
    back.forget();
    live.change(part);
  };
  const live = liveSettings(
    (settings, scheme) => {
      wear(document.documentElement, settings, scheme);
      form.show(settings, scheme);
    },
    line.say,
    signal,
  );
  const facts = [keysSection(signal), permissionsSection(), aboutSection()];
  const sections = [...form.sections, ...facts];
  const ways = navigation(sections);
  const looks = presetButtons((preset) => back.replace(wearPreset(preset, live.current())));
  const settings = element(
    'form',
    { id: 'all-settings' },
    sampleArticle(),
    looks,
    ...form.sections.map((section) => section.element),
    back.element,
  );
  settings.addEventListener('submit', (event) => event.preventDefault());
  const main = element('main', {}, settings, ...facts.map((section) => section.element));
  const name = title(text('optionsTitle', 'Lectern settings'));
  const header = element('header', {}, name, search(sections, ways.limit));
  return { elements: [header, ways.element, main, line.element], ready: live.ready };
}
