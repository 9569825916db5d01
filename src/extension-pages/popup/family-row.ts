import type { SystemTheme } from '../../settings/colour/themes.ts';
import { labels } from '../../settings/labels.ts';
import { formatNumber } from '../../settings/numbers.ts';
import type { Settings } from '../../settings/schema.ts';
import { settingOf } from '../../settings/tidy-settings.ts';
import type { HiddenEntry, TidyFamily } from '../../shared/tidy-families.ts';
import { element } from '../../ui/controls/element.ts';
import { elementForEach } from '../../ui/controls/element-for-each.ts';
import { type Change, settingControls } from '../../ui/controls/setting-controls.ts';
import { showButton } from './show-button.ts';

/** Row of a family of clutter. */
export interface FamilyRow {
  readonly element: HTMLElement;
  /** Shows whether the family is to be hidden. */
  show(settings: Settings, system: SystemTheme): void;
  /** Shows what is hidden of it; a button of an entry that is still there keeps the focus. */
  list(entries: readonly HiddenEntry[]): void;
}

/**
 * Builds the row of a family: the switch that says whether it is to be hidden, and under it what is hidden of it.
 * @param change Called with what the user switches.
 * @param turn Called with the ids of entries, and true to show them, false to hide them again.
 */
export function familyRow(
  family: TidyFamily,
  change: Change,
  turn: (ids: readonly number[], shown: boolean) => void,
): FamilyRow {
  const name = settingOf(family);
  const label = labels[name]();
  const controls = settingControls(name, change);
  const count = element('span', { class: 'count', hidden: true });
  const all = showButton(label, (shown) => turn(shownNow, shown));
  const entries = element('ul', { class: 'entries' });
  let shownNow: number[] = [];
  const showEntries = elementForEach<HiddenEntry>(
    entries,
    ({ id, text }) => `${id} ${text}`,
    (entry) => entryRow(entry, label, turn),
  );
  const head = element('div', { class: 'family' }, ...controls.map((each) => each.element), count, all.element);
  const row: FamilyRow = {
    element: element('li', { 'data-family': family }, head, entries),
    show(settings, system) {
      for (const control of controls) control.show(settings, system);
    },
    list(found) {
      shownNow = found.map(({ id }) => id);
      const isNone = found.length === 0;
      count.hidden = isNone;
      count.textContent = formatNumber(found.length);
      all.element.hidden = isNone;
      all.show(!isNone && found.every(({ isShown }) => isShown));
      entries.hidden = isNone;
      showEntries(found);
    },
  };
  // Until the page answers there is nothing to show.
  row.list([]);
  return row;
}

function entryRow(
  { id, text: words, isShown }: HiddenEntry,
  family: string,
  turn: (ids: readonly number[], shown: boolean) => void,
): { element: HTMLElement; show: (entry: HiddenEntry) => void } {
  // A picture or a player has no words.
  const name = words || family;
  const button = showButton(name, (shown) => turn([id], shown));
  button.show(isShown);
  const row = element('li', {}, element('span', { class: 'words', dir: 'auto' }, name), button.element);
  return { element: row, show: (entry) => button.show(entry.isShown) };
}
