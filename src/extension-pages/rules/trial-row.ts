import { borrowAccess } from '../../shared/borrowed-access.ts';
import { browser } from '../../shared/browser.ts';
import type { Action } from '../../shared/messages.ts';
import { text } from '../../shared/text.ts';
import type { SiteRule } from '../../sites/site-rule.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from '../options/notice.ts';
import { RuleTrial, type TrialTab, tabsOf } from './rule-trial.ts';

/** Row with which a rule is tried in an open tab. */
interface TrialRow {
  readonly element: HTMLElement;
  /** End the trial. Never rejects. */
  readonly end: () => Promise<void>;
}

/**
 * Builds the row: the tab, where there are several of the site, and what is to be opened with the rule there.
 * @param host The site.
 * @param current Gives the rule as it is written now; undefined while it has faults.
 * @param notice Says what came of it.
 */
export function trialRow(host: string, current: () => SiteRule | undefined, notice: Notice): TrialRow {
  const ending = new AbortController();
  const trial = new RuleTrial();
  const choice = element('select', { id: 'trial-tab' });
  const field = element('label', { class: 'field' }, text('ruleTab', 'Tab'), choice);
  const asks = element('p', { id: 'trial-access', class: 'quiet' }, askSentence(host));
  // Known before a press: the browser asks the user for access only before anything is waited for.
  let tabs: readonly TrialTab[] = [];
  const refresh = async () => {
    tabs = await tabsOf(host);
    const { value } = choice;
    choice.replaceChildren(...tabs.map(({ id, title }) => element('option', { value: id }, title)));
    if (tabs.some(({ id }) => String(id) === value)) choice.value = value;
    field.hidden = tabs.length < 2;
    asks.hidden = tabs.length > 0;
  };
  const show = async (action: Action, granted: Promise<boolean>) => {
    const rule = current();
    const isGranted = await granted;
    if (!isGranted) notice.say(refused(host));
    if (!rule || !isGranted) return;
    await refresh();
    const tab = tabs.find(({ id }) => String(id) === choice.value);
    notice.say(tab ? await trial.show(rule, action, tab) : noTab(host));
  };
  const act = (action: Action) => {
    void show(action, tabs.length > 0 ? Promise.resolve(true) : borrowAccess(host));
  };
  const reader = button('try-reader', text('ruleTryReader', 'Try in reader view'), () => act('reader'));
  const tidy = button('try-tidy', text('ruleTryTidy', 'Try tidied'), () => act('tidy'));
  followTabs(() => void refresh(), ending.signal);
  const end = () => {
    ending.abort();
    return trial.end();
  };
  return {
    element: element('div', { id: 'trial' }, field, asks, element('div', { class: 'buttons' }, reader, tidy)),
    end,
  };
}

/** Calls back at once, and whenever other tabs may be open than before. */
function followTabs(look: () => void, signal: AbortSignal): void {
  look();
  addEventListener('focus', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  browser.tabs.onUpdated.addListener(look);
  browser.tabs.onRemoved.addListener(look);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(look);
    browser.tabs.onRemoved.removeListener(look);
  });
}

const askSentence = (host: string): string =>
  text('ruleTryAsk', 'Your browser will ask whether Lectern may see $1; that ends when you close this rule.', host);

const refused = (host: string): string =>
  text('ruleTryRefused', 'Lectern may not see $1, so the rule can’t be tried there. Press again and allow it.', host);

const noTab = (host: string): string => text('ruleNoTab', 'No open tab shows $1. Open a page there first.', host);

function button(id: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', id, class: 'offer' }, label);
  made.addEventListener('click', act);
  return made;
}
