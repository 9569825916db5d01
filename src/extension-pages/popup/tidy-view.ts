import { hiddenThings } from '../../shared/hidden-things.ts';
import { askTab, type TabState } from '../../shared/messages.ts';
import { problemText } from '../../shared/problems.ts';
import { text } from '../../shared/text.ts';
import { type HiddenEntry, TIDY_FAMILIES } from '../../shared/tidy-families.ts';
import { element } from '../../ui/controls/element.ts';
import { showLatest } from '../../ui/controls/show-latest.ts';
import { liveSettings } from '../../ui/panel/live-settings.ts';
import { familyRow } from './family-row.ts';

/** View of what the tidy page hides. */
export interface TidyView {
  /** Button that opens and closes it. */
  readonly button: HTMLElement;
  readonly element: HTMLElement;
  /** Resolves when the stored settings are shown. Never rejects. */
  readonly ready: Promise<void>;
  /** Shows what is hidden in a new state of the tab. */
  show(state: TabState): void;
  /** Shows and changes from now on what is to be hidden on a host. Resolves when that is shown. Never rejects. */
  moveTo(host: string | undefined): Promise<void>;
}

/**
 * Builds the view of what the tidy page hides in a tab: each family of clutter with the switch that says whether it is
 * to be hidden, and what is hidden of it, to be shown again one by one, by family, or all at once.
 * @param tab The tab.
 * @param say Called with a sentence for the user when something cannot be done.
 * @param signal Ends following the settings.
 */
export function tidyView(tab: number, say: (sentence: string) => void, signal: AbortSignal): TidyView {
  let entries: readonly HiddenEntry[] = [];
  const list = showLatest(
    () => askTab(tab, 'listHidden').catch(() => []),
    (found) => {
      entries = found;
      for (const { family, row } of rows) row.list(found.filter((entry) => entry.family === family));
      overview.show(found);
    },
    signal,
  );
  const turn = (ids: readonly number[], shown: boolean) => {
    askTab(tab, 'showHidden', { ids, shown }).then(list, () => say(problemText('failed')));
  };
  const rows = TIDY_FAMILIES.map((family) => ({ family, row: familyRow(family, (part) => live.change(part), turn) }));
  const overview = hiddenOverview((shown) =>
    turn(
      entries.map(({ id }) => id),
      shown,
    ),
  );
  const live = liveSettings(
    (settings, system) => {
      for (const { row } of rows) row.show(settings, system);
    },
    say,
    signal,
  );
  const families = element('ul', { class: 'families' }, ...rows.map(({ row }) => row.element));
  // Firefox would make a stop of what scrolls, though all in it has stops of its own.
  const view = element('section', {
    id: 'hidden-view',
    'aria-labelledby': 'hidden-list',
    tabindex: -1,
    hidden: true,
  });
  view.append(overview.element, families);
  keepFocus(view);
  const { button, show } = disclosure(view, list);
  return { button, element: view, ready: live.ready, show, moveTo: live.moveTo };
}

/** Builds the button that opens and closes the view; what is hidden is asked for while the view is open. */
function disclosure(view: HTMLElement, list: () => void): { button: HTMLElement; show(state: TabState): void } {
  const button = element('button', {
    type: 'button',
    id: 'hidden-list',
    'aria-expanded': 'false',
    'aria-controls': view.id,
  });
  const show = ({ tidy }: Pick<TabState, 'tidy'>) => {
    button.textContent = tidy ? text('hiddenList', 'What is hidden') : text('hiddenChoose', 'What to hide');
    if (!view.hidden) list();
  };
  button.addEventListener('click', () => {
    view.hidden = !view.hidden;
    button.setAttribute('aria-expanded', String(!view.hidden));
    if (!view.hidden) list();
  });
  show({ tidy: false });
  return { button, show };
}

/** Builds the line that says how much is hidden, with a button for all of it; it takes no room while there is nothing. */
function hiddenOverview(turn: (shown: boolean) => void): {
  element: HTMLElement;
  show(entries: readonly HiddenEntry[]): void;
} {
  const words = element('p', { role: 'status', id: 'hidden-count' });
  const all = element('button', { type: 'button', id: 'show-all', class: 'show', hidden: true });
  let areShown = false;
  all.addEventListener('click', () => turn(!areShown));
  return {
    element: element('div', { class: 'overview' }, words, all),
    show(entries) {
      const hidden = entries.filter(({ isShown }) => !isShown).length;
      areShown = hidden === 0;
      words.textContent = entries.length === 0 ? '' : hiddenThings(hidden);
      all.hidden = entries.length === 0;
      all.textContent = areShown ? text('hideAllAgain', 'Hide all again') : text('showAllHidden', 'Show all');
    },
  };
}

/**
 * Leaves the focus near where it was when the entry that has it goes: on the switch of its family. Without, the next
 * press of Tab would begin at the top of the popup.
 */
function keepFocus(view: HTMLElement): void {
  let family: HTMLElement | null | undefined;
  view.addEventListener('focusin', ({ target }) => {
    family = (target as HTMLElement).closest('[data-family]')?.querySelector('input') ?? view.querySelector('input');
  });
  new MutationObserver(() => {
    if (document.activeElement === document.body && !view.hidden) family?.focus();
  }).observe(view, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] });
  view.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !view.contains(relatedTarget as Node)) family = undefined;
  });
}
