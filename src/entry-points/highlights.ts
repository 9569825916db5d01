// The page with the highlights of all articles. Its parts are in extension-pages/highlights.
import { followLanguage, whileOpen } from '../extension-pages/extension-page.ts';
import { highlightsPage } from '../extension-pages/highlights/highlights-page.ts';
import { wearSettings } from '../extension-pages/wear-settings.ts';
import { markProperties } from '../settings/colour/mark-colours.ts';
import { palette } from '../settings/colour/palette.ts';
import { themeFor } from '../settings/colour/themes.ts';
import { marksLabel } from '../shared/labels.ts';

void open();

async function open(): Promise<void> {
  followLanguage();
  document.title = marksLabel();
  const signal = whileOpen();
  await wearSettings(signal, (settings, system) => {
    const { style } = document.documentElement;
    const colours = palette(themeFor(settings, system), settings.contrast);
    for (const [name, value] of Object.entries(markProperties(colours))) style.setProperty(name, value);
  });
  document.body.append(...highlightsPage(signal));
}
