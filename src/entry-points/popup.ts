// The popup of the toolbar button: the switches for the page in front of it, and all settings.
import { followLanguage, offerTypefaces, pageHeading, whileOpen } from '../extension-pages/extension-page.ts';
import { actionSwitches } from '../extension-pages/popup/actions.ts';
import { alwaysSwitches } from '../extension-pages/popup/always-switch.ts';
import { libraryButton } from '../extension-pages/popup/library-button.ts';
import { newsLink } from '../extension-pages/popup/news-link.ts';
import { optionsButton } from '../extension-pages/popup/options-button.ts';
import { pickButton } from '../extension-pages/popup/pick-button.ts';
import { preparePage } from '../extension-pages/popup/prepare-page.ts';
import { selectionButton } from '../extension-pages/popup/selection-button.ts';
import { followHost } from '../extension-pages/popup/tab-host.ts';
import { tidyView } from '../extension-pages/popup/tidy-view.ts';
import { browser } from '../shared/browser.ts';
import { askTab, type TabState } from '../shared/messages.ts';
import { problemText } from '../shared/problems.ts';
import { element } from '../ui/controls/element.ts';
import { type SettingsPanel, settingsPanel } from '../ui/panel/settings-panel.ts';

void open();

async function open(): Promise<void> {
  followLanguage();
  offerTypefaces();
  const signal = whileOpen();
  const message = element('p', { id: 'message', role: 'status' });
  const say = (sentence: string) => {
    message.textContent = sentence;
  };
  const panel = settingsPanel(say, signal);
  const tab = await currentTab();
  panel.tools.append(libraryButton(), optionsButton());
  panel.element.querySelector('#more')?.append(pickButton(tab, say));
  const always = alwaysSwitches(tab, say, signal);
  const tidy = tidyView(tab, say, signal);
  const selection = selectionButton(tab, ({ state, problem }) => {
    if (problem) say(problemText(problem));
    else if (state.reader) opened();
  });
  let isReading = false;
  const show = (state: TabState) => {
    tidy.show(state);
    void selection.show(state);
    if (state.reader !== isReading) void read(tab, panel);
    isReading = state.reader;
  };
  // The keyboard goes to the page with it: the space bar scrolls the article at once.
  const opened = () => window.close();
  const actions = actionSwitches(tab, { say, show, opened }, signal);
  const main = element(
    'main',
    {},
    actions,
    selection.element,
    tidy.button,
    tidy.element,
    always.element,
    panel.element,
  );
  const moveTo = async (host: string | undefined) => void (await Promise.all([panel.moveTo(host), tidy.moveTo(host)]));
  // Everything that takes room is ready before any of it is shown: nothing moves under a pointer that is on its way.
  const all = [newsLink(), panel.ready, tidy.ready, followHost(tab, moveTo, signal), always.ready] as const;
  const [news] = await Promise.all(all);
  document.body.append(element('header', {}, pageHeading('Lectern'), message, ...news), main);
  void preparePage(tab);
}

/** Tells the panel what is read in a tab. */
async function read(tab: number, panel: SettingsPanel): Promise<void> {
  panel.about((await askTab(tab, 'shownText').catch(() => undefined)) ?? undefined);
}

/** Finds the tab that the popup is about: the one on screen, or the one that the popup's address names. */
async function currentTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
