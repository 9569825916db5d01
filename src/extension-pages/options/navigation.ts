import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Section } from './section.ts';

/** List of the page's sections. */
export interface Navigation {
  readonly element: HTMLElement;
  /** Limits the links to these sections. */
  limit(sections: readonly Section[]): void;
}

/**
 * Builds links to the sections of a page.
 * @param sections Sections, in their order.
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
