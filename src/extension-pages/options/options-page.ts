import { defaults } from '../../settings/schema.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { applySettings } from '../../ui/panel/apply-settings.ts';
import { liveSettings } from '../../ui/panel/live-settings.ts';
import { looks } from '../../ui/panel/looks.ts';
import { resetButton } from '../../ui/panel/reset-button.ts';
import { undoButton } from '../../ui/panel/undo-button.ts';
import { pageHeading } from '../extension-page.ts';
import { aboutSection } from './about-section.ts';
import { backupSection } from './backup-section.ts';
import { dictionarySection } from './dictionary-section.ts';
import { everydayWords } from './everyday-words.ts';
import { keysSection } from './keys-section.ts';
import { librarySection } from './library-section.ts';
import { looksList } from './looks-list.ts';
import { marksSection } from './marks-section.ts';
import { navigation } from './navigation.ts';
import { notice } from './notice.ts';
import { permissionsSection } from './permissions-section.ts';
import { placesSection } from './places-section.ts';
import { rulesSection } from './rules-section.ts';
import { sampleArticle } from './sample.ts';
import { search } from './search.ts';
import { wholeSection } from './section.ts';
import { settingsSections } from './settings-sections.ts';
import { sitesSection } from './sites-section.ts';

/** Page of all settings. */
export interface OptionsPage {
  /** Elements for the body, in order. */
  readonly elements: readonly HTMLElement[];
  /** Resolves when the stored settings are shown. Never rejects. */
  readonly ready: Promise<void>;
}

/**
 * Builds the page of all settings, with sections about sites, keys, backups, permissions and the extension itself.
 * @param signal Ends following settings, sites and keys.
 */
export function optionsPage(signal: AbortSignal): OptionsPage {
  const messages = notice(signal);
  const form = settingsSections((part) => live.change(part));
  const undo = undoButton(() => live.undo(), messages.say);
  const live = liveSettings(
    (settings, system, last) => {
      applySettings(document.documentElement, settings, system);
      form.show(settings, system);
      undo.show(last);
    },
    messages.say,
    signal,
  );
  const lookButtons = looks(live.current, (look) => live.change(look, 'look'), { say: messages.say, signal });
  const facts = [
    sitesSection(messages, signal),
    placesSection(messages, signal),
    marksSection(signal),
    librarySection(),
    rulesSection(signal),
    dictionarySection(messages),
    ...keysSection(signal),
    backupSection(messages),
    permissionsSection(),
    aboutSection(),
  ];
  const chosen = [
    wholeSection('looks', text('presets', 'Looks'), lookButtons, looksList(messages, signal)),
    ...form.sections,
  ];
  const sections = [...chosen, ...facts];
  const menu = navigation(sections);
  const sample = sampleArticle(undo.element);
  const reset = resetButton(() => live.change(defaults, 'reset'));
  const others = [
    { element: sample, words: () => everydayWords('sample') },
    { element: reset, words: () => `${reset.textContent}, ${everydayWords('reset')}` },
  ];
  const settings = element('form', { id: 'all-settings' }, sample, ...chosen.map((section) => section.element), reset);
  settings.addEventListener('submit', (event) => event.preventDefault());
  const main = element('main', {}, settings, ...facts.map((section) => section.element));
  const heading = pageHeading(text('optionsTitle', 'Lectern settings'));
  const header = element('header', {}, heading, search(sections, others, menu.limit));
  return { elements: [header, menu.element, main, messages.element], ready: live.ready };
}
