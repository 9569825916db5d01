// The page with the highlights of all articles. Its parts are in extension-pages/highlights.
import { followLanguage, whileOpen } from './extension-pages/extension-page.ts';
import { highlightsPage } from './extension-pages/highlights/highlights-page.ts';
import { markProperties } from './settings/colour/mark-colours.ts';
import { palette } from './settings/colour/palette.ts';
import { watchSystem } from './settings/colour/system-theme.ts';
import { themeFor } from './settings/colour/themes.ts';
import { loadSettings, watchSettings } from './settings/store.ts';
import { marksLabel } from './shared/labels.ts';
import { applySettings } from './ui/panel/apply-settings.ts';

void open();

async function open(): Promise<void> {
  followLanguage();
  document.title = marksLabel();
  const signal = whileOpen();
  let settings = await loadSettings();
  const show = () => {
    const { style } = document.documentElement;
    applySettings(document.documentElement, settings, system.current());
    const colours = palette(themeFor(settings, system.current()), settings.contrast);
    for (const [name, value] of Object.entries(markProperties(colours))) style.setProperty(name, value);
  };
  const system = watchSystem(show, signal);
  show();
  watchSettings((changed) => {
    settings = changed;
    show();
  }, signal);
  document.body.append(...highlightsPage(signal));
}
