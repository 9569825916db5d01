import { actionSwitches } from './extension-pages/popup/actions.ts';
import { alwaysSwitch } from './extension-pages/popup/always-switch.ts';
import { optionsButton } from './extension-pages/popup/options-button.ts';
import { followHost } from './extension-pages/popup/tab-host.ts';
import { browser } from './shared/browser.ts';
import { element } from './ui/controls/element.ts';
import { title } from './ui/controls/title.ts';
import { followLanguage } from './ui/panel/follow-language.ts';
import { offerTypefaces } from './ui/panel/offer-typefaces.ts';
import { settingsPanel } from './ui/panel/settings-panel.ts';

void open();

async function open(): Promise<void> {
  followLanguage();
  offerTypefaces();
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort(), { once: true });
  const message = element('p', { id: 'message', role: 'status' });
  const say = (sentence: string) => {
    message.textContent = sentence;
  };
  const panel = settingsPanel(say, closing.signal);
  panel.tools.append(optionsButton());
  const tab = await currentTab();
  const always = alwaysSwitch(tab, say, closing.signal);
  const main = element('main', {}, actionSwitches(tab, say, closing.signal), always.element, panel.element);
  const following = followHost(tab, panel.moveTo, closing.signal);
  // All that takes room stands there at once: nothing moves under a pointer that is on its way.
  await Promise.all([panel.ready, following, always.ready]);
  document.body.append(element('header', {}, title('Lectern'), message), main);
}

/** The tab that the popup is about: the one on screen, or the one that its address names. */
async function currentTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
