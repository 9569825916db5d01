import { defaults } from '../../settings/schema.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { title } from '../../ui/controls/title.ts';
import { applySettings } from '../../ui/panel/apply-settings.ts';
import { liveSettings } from '../../ui/panel/live-settings.ts';
import { looks } from '../../ui/panel/looks.ts';
import { resetButton } from '../../ui/panel/reset-button.ts';
import { undoButton } from '../../ui/panel/undo-button.ts';
import { aboutSection } from './about-section.ts';
import { backupSection } from './backup-section.ts';
import { keysSection } from './keys-section.ts';
import { looksList } from './looks-list.ts';
import { navigation } from './navigation.ts';
import { notice } from './notice.ts';
import { permissionsSection } from './permissions-section.ts';
import { sampleArticle } from './sample.ts';
import { search } from './search.ts';
import { wholeSection } from './section.ts';
import { settingsSections } from './settings-sections.ts';
import { sitesSection } from './sites-section.ts';

/** The page of all settings. */
export interface OptionsPage {
  /** What stands in the body, in order. */
  readonly elements: readonly HTMLElement[];
  /** When the stored settings are shown. Never rejects. */
  readonly ready: Promise<void>;
}

/**
 * Build the page of all settings, with all that is to be known about the extension.
 * @param signal Ends following settings, sites and keys.
 */
export function optionsPage(signal: AbortSignal): OptionsPage {
  const line = notice(signal);
  const form = settingsSections((part) => live.change(part));
  const undo = undoButton(() => live.undo(), line.say);
  const live = liveSettings(
    (settings, system, last) => {
      applySettings(document.documentElement, settings, system);
      form.show(settings, system);
      undo.show(last);
    },
    line.say,
    signal,
  );
  const lookButtons = looks(live.current, (look) => live.change(look, 'look'), line.say, signal);
  const facts = [
    sitesSection(line, signal),
    keysSection(signal),
    backupSection(line),
    permissionsSection(),
    aboutSection(),
  ];
  const chosen = [
    wholeSection('looks', text('presets', 'Looks'), lookButtons, looksList(line, signal)),
    ...form.sections,
  ];
  const sections = [...chosen, ...facts];
  const ways = navigation(sections);
  const settings = element(
    'form',
    { id: 'all-settings' },
    sampleArticle(undo.element),
    ...chosen.map((section) => section.element),
    resetButton(() => live.change(defaults, 'reset')),
  );
  settings.addEventListener('submit', (event) => event.preventDefault());
  const main = element('main', {}, settings, ...facts.map((section) => section.element));
  const name = title(text('optionsTitle', 'Lectern settings'));
  const header = element('header', {}, name, search(sections, ways.limit));
  return { elements: [header, ways.element, main, line.element], ready: live.ready };
}
