// The page of site rules: those that are stored, what they say, files of them. Its parts are in extension-pages/rules.
import { followLanguage, whileOpen } from '../extension-pages/extension-page.ts';
import { rulesPage } from '../extension-pages/rules/rules-page.ts';
import { wearSettings } from '../extension-pages/wear-settings.ts';
import { siteRulesLabel } from '../shared/labels.ts';

void open();

async function open(): Promise<void> {
  followLanguage();
  document.title = siteRulesLabel();
  // A page that the browser has kept whole no longer hears of changes.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  const signal = whileOpen();
  await wearSettings(signal);
  document.body.append(...rulesPage(signal));
}
