import { defaults } from '../../settings/schema.ts';
import { text } from '../../shared/text.ts';
import { element } from '../element.ts';
import { liveSettings } from '../live-settings.ts';
import { looks } from '../looks.ts';
import { resetButton } from '../reset-button.ts';
import { title } from '../title.ts';
import { undoButton } from '../undo-button.ts';
import { wear } from '../wear.ts';
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
    (settings, scheme, last) => {
      wear(document.documentElement, settings, scheme);
      form.show(settings, scheme);
      undo.show(last);
    },
    line.say,
    signal,
  );
  const wearable = looks(live.current, (look) => live.change(look, 'look'), line.say, signal);
  const facts = [
    sitesSection(line, signal),
    keysSection(signal),
    backupSection(line),
    permissionsSection(),
    aboutSection(),
  ];
  const chosen = [wholeSection('looks', text('presets', 'Looks'), wearable, looksList(line, signal)), ...form.sections];
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
