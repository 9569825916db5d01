import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { SHOWN_RULES, type ShownRules } from './listed-rule.ts';

/** Controls by which a part of the rules is chosen. */
interface Filters {
  readonly element: HTMLFormElement;
  /** Gives what is chosen now. */
  choice(): { readonly query: string; readonly shown: ShownRules };
  /** Search for something else. */
  seek(query: string): void;
}

/**
 * Builds them.
 * @param query What is searched for at first.
 * @param change Called after each change.
 */
export function filters(query: string, change: () => void): Filters {
  const label = text('rulesSearch', 'Search sites, names and selectors');
  const search = element('input', {
    ...{ type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false', dir: 'auto' },
    ...{ placeholder: label, 'aria-label': label, value: query },
  });
  const labels: Readonly<Record<ShownRules, () => string>> = {
    all: () => text('rulesAll', 'All rules'),
    own: () => text('rulesOwn', 'Yours'),
    imported: () => text('rulesImported', 'Imported'),
    off: () => text('rulesOff', 'Switched off'),
    stopped: () => text('rulesStopped', 'No longer matching'),
  };
  const shown = element(
    'select',
    { id: 'shown' },
    ...SHOWN_RULES.map((each) => element('option', { value: each }, labels[each]())),
  );
  for (const control of [search, shown]) control.addEventListener('input', change);
  const form = element(
    'form',
    { class: 'filters', role: 'search' },
    search,
    element('label', { class: 'field' }, text('rulesShow', 'Show'), shown),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element: form,
    choice: () => ({ query: search.value, shown: shown.value as ShownRules }),
    seek(wanted) {
      search.value = wanted;
    },
  };
}
