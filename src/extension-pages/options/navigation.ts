import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Section } from './section.ts';

/** The list of the page's sections. */
export interface Navigation {
  readonly element: HTMLElement;
  /** Lead to these sections alone. */
  limit(sections: readonly Section[]): void;
}

/**
 * Links to the sections of a page.
 * @param sections The sections, in their order.
 */
export function navigation(sections: readonly Section[]): Navigation {
  const entries = sections.map((section) => {
    const link = element('a', { href: `#${section.element.id}` }, section.title);
    return { section, item: element('li', {}, link) };
  });
  const list = element('ul', {}, ...entries.map(({ item }) => item));
  return {
    element: element('nav', { 'aria-label': text('optionsSections', 'Sections') }, list),
    limit(shown) {
      for (const { section, item } of entries) item.hidden = !shown.includes(section);
    },
  };
}
