import { type Choice, ORDERS, type Order } from '../../library/shelf.ts';
import { interfaceLanguage } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/** Controls by which a part of the library is chosen. */
export interface Filters {
  readonly element: HTMLFormElement;
  /** Gives what is chosen now. */
  choice(): Choice;
  /** Offer these tags, with the numbers of their articles; the chosen one stays. */
  setTags(tags: readonly [tag: string, count: number][]): void;
}

/** Builds them. @param change Called after each change. */
export function filters(change: () => void): Filters {
  const search = element('input', {
    ...{ type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false', dir: 'auto' },
    ...{
      placeholder: text('librarySearch', 'Search titles and texts'),
      'aria-label': text('librarySearch', 'Search titles and texts'),
    },
  });
  const order = element(
    'select',
    { id: 'order' },
    ...ORDERS.map((each) => element('option', { value: each }, orderLabel(each))),
  );
  const tag = element('select', { id: 'tag' });
  const unread = element('input', { type: 'checkbox', id: 'unread' });
  for (const control of [search, order, tag, unread]) control.addEventListener('input', change);
  const tagField = element('label', { class: 'field' }, text('libraryTag', 'Tag'), tag);
  const setTags: Filters['setTags'] = (tags) => {
    const { value } = tag;
    const all = element('option', { value: '' }, text('libraryAllTags', 'All'));
    const numbers = new Intl.NumberFormat(interfaceLanguage());
    tag.replaceChildren(
      all,
      ...tags.map(([name, count]) => element('option', { value: name }, `${name} (${numbers.format(count)})`)),
    );
    tag.value = tags.some(([name]) => name === value) ? value : '';
    tagField.hidden = tags.length === 0;
  };
  setTags([]);
  return {
    element: element(
      'form',
      { class: 'filters', role: 'search' },
      search,
      element('label', { class: 'field' }, text('libraryOrder', 'Order'), order),
      tagField,
      element('label', { class: 'switch' }, unread, text('libraryUnread', 'Unread only')),
    ),
    choice: () => ({ query: search.value, tag: tag.value, unread: unread.checked, order: order.value as Order }),
    setTags,
  };
}

function orderLabel(order: Order): string {
  const labels: Readonly<Record<Order, () => string>> = {
    newest: () => text('libraryNewest', 'Newest first'),
    'time left': () => text('libraryShortest', 'Least time left first'),
    title: () => text('libraryByTitle', 'By title'),
  };
  return labels[order]();
}
