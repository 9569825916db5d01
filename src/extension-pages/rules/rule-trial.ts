import type { Tabs } from 'webextension-polyfill';
import { formatNumber } from '../../settings/numbers.ts';
import { browser } from '../../shared/browser.ts';
import { isHostOf, webHost } from '../../shared/host.ts';
import { type Action, askBackground, askTab } from '../../shared/messages.ts';
import { problemText } from '../../shared/problems.ts';
import { text } from '../../shared/text.ts';
import type { SiteRule } from '../../sites/site-rule.ts';
import { countMatches, selectorsOf } from './count-matches.ts';

/** Tab in which a rule can be tried. */
export interface TrialTab {
  readonly id: number;
  readonly window: number | undefined;
  readonly title: string;
}

/** Finds the tabs of a site into which the extension may look, the last active one first. Never rejects. */
export async function tabsOf(host: string): Promise<TrialTab[]> {
  const all = await browser.tabs.query({}).catch((): Tabs.Tab[] => []);
  return all
    .filter(({ url, discarded }) => !discarded && isHostOf(webHost(url) ?? '', host))
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))
    .flatMap(({ id, windowId, title, url = '' }) =>
      id === undefined ? [] : [{ id, window: windowId, title: title || url }],
    );
}

/** The trial of one rule after the other in open tabs; what was tried ends with it. */
export class RuleTrial {
  #tab: number | undefined;

  /**
   * Show in a tab what a rule does there, and bring the tab to the front.
   * @returns One sentence about what came of it. Never rejects.
   */
  async show(rule: SiteRule, action: Action, tab: TrialTab): Promise<string> {
    if (this.#tab !== tab.id) await this.#endInTab();
    this.#tab = tab.id;
    try {
      if (!(await askBackground('prepare', { tab: tab.id }))) return problemText('forbidden');
      const selectors = selectorsOf(rule);
      const found = await countIn(tab.id, selectors);
      // A tab behind others draws nothing.
      await browser.tabs.update(tab.id, { active: true });
      if (tab.window !== undefined) await browser.windows?.update(tab.window, { focused: true });
      const { problem } = await askTab(tab.id, 'tryRule', { rule, action });
      if (problem) return problemText(problem);
      return found === 0 && selectors.length > 0
        ? text('ruleTryNone', 'Nothing in the page is as the rule says.')
        : text(
            'ruleTryDone',
            'The open page is shown with this rule. Selectors that find something there: $1 of $2.',
            formatNumber(found),
            formatNumber(selectors.length),
          );
    } catch {
      return problemText('navigated');
    }
  }

  /** Let the tab be as its stored rules say, and give back access that was asked for. Never rejects. */
  async end(): Promise<void> {
    // Both at once: the page may be closing.
    await Promise.all([this.#endInTab(), askBackground('returnAccess').catch(() => undefined)]);
  }

  async #endInTab(): Promise<void> {
    const tab = this.#tab;
    this.#tab = undefined;
    if (tab !== undefined) await askTab(tab, 'tryRule', { rule: null }).catch(() => undefined);
  }
}

async function countIn(tab: number, selectors: string[]): Promise<number> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: countMatches,
    args: [selectors],
  });
  return Number(answer?.result ?? 0);
}
