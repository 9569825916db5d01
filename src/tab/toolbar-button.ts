import { browser } from '../shared/browser.ts';
import { hiddenThings } from '../shared/hidden-things.ts';
import { interfaceLanguage } from '../shared/interface-language.ts';
import type { Outcome, TabState } from '../shared/messages.ts';
import { problemText } from '../shared/problems.ts';
import { text } from '../shared/text.ts';

/** Colours behind the badge of a problem and of the sign on it; their contrast is 6.5 : 1. */
const PROBLEM_BADGE = { background: '#b3261e', text: '#ffffff' };

/** Colours of the badge that counts hidden things, which stand out from no bar as a warning; their contrast is 6 : 1. */
const COUNT_BADGE = { background: '#5f6368', text: '#ffffff' };

/** Sign of a problem. */
const PROBLEM_SIGN = '!';

/** Largest number on the badge: it has room for three signs. */
const MAX_BADGE_COUNT = 99;

/** Change of the state of a tab. */
interface StateNews {
  readonly state: TabState;
  /** True if the bar is likely to be dark. */
  readonly dark: boolean;
  /** True if nothing but the number of hidden things is another than before. */
  readonly onlyCount: boolean;
}

/**
 * Show the state of a tab on its toolbar button. The browser forgets it when the tab goes to another page.
 * @param tabId Id of the tab; undefined for what is not in a tab, and has no button.
 */
export async function showState(tabId: number | undefined, { state, dark, onlyCount }: StateNews): Promise<void> {
  if (tabId === undefined) return;
  const variant = `toolbar${dark ? '-dark' : ''}${state.reader ? '-on' : ''}`;
  const path = { 16: `icons/${variant}-16.png`, 32: `icons/${variant}-32.png` };
  // Chromium reports setIcon on a closed tab as an error of the extension, whoever catches the rejection.
  if (!(await isThere(tabId))) return;
  // The user has pressed for something; what the page adds meanwhile does not answer that.
  if (onlyCount && (await hasProblem(tabId))) return;
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    ...showBadge(tabId, badgeText(state), COUNT_BADGE),
    browser.action.setTitle({ tabId, title: titleOf(state) }),
  ]).catch(ignoreClosedTab);
}

/**
 * Answer a press of a key or of a menu where the reader cannot say it: with a badge, and with the button's title.
 * @param outcome The answer to the press; without a problem nothing is shown, since the reader or the page shows it.
 */
export async function showProblem(tabId: number, { problem }: Outcome): Promise<void> {
  if (!problem || problem === 'no-article') return;
  await Promise.all([
    ...showBadge(tabId, PROBLEM_SIGN, PROBLEM_BADGE),
    browser.action.setTitle({ tabId, title: problemText(problem) }),
  ]).catch(ignoreClosedTab);
}

function showBadge(tabId: number, sign: string, colours: typeof COUNT_BADGE): Promise<void>[] {
  const { action } = browser;
  return [
    ...(sign === ''
      ? []
      : [
          action.setBadgeBackgroundColor({ tabId, color: colours.background }),
          action.setBadgeTextColor({ tabId, color: colours.text }),
        ]),
    action.setBadgeText({ tabId, text: sign }),
  ];
}

function badgeText({ hidden = 0 }: TabState): string {
  if (hidden === 0) return '';
  const numbers = new Intl.NumberFormat(interfaceLanguage());
  return hidden > MAX_BADGE_COUNT ? `${numbers.format(MAX_BADGE_COUNT)}+` : numbers.format(hidden);
}

function titleOf({ reader, hidden = 0 }: TabState): string {
  // Only Firefox takes no title for the one of the manifest.
  const name = reader ? text('buttonOn', 'Lectern: reader view is on') : text('extensionName', 'Lectern');
  if (hidden === 0) return name;
  const things = hiddenThings(hidden);
  return reader ? `${name} · ${things}` : text('buttonHidden', 'Lectern: $1', things);
}

async function hasProblem(tabId: number): Promise<boolean> {
  return (await browser.action.getBadgeText({ tabId }).catch(() => '')) === PROBLEM_SIGN;
}

async function isThere(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId).catch(() => undefined)) !== undefined;
}

/** A tab that was closed meanwhile has no button to show anything on. */
function ignoreClosedTab(): void {}
