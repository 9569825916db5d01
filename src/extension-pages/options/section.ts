import { element } from '../../ui/controls/element.ts';

/** A part of the options page that a search finds or not, as a whole. */
export interface Findable {
  readonly element: HTMLElement;
  /** All words by which it is found; none while it has nothing to show. */
  words(): string;
}

/** A section of the options page. */
export interface Section {
  readonly element: HTMLElement;
  readonly title: string;
  /** What a search finds in it, one by one. */
  readonly parts: readonly Findable[];
}

/**
 * A section whose parts are found one by one.
 * @param id Its id, to which the navigation leads.
 * @param title Its heading.
 * @param parts What stands in it.
 */
export function sectionOf(id: string, title: string, parts: readonly Findable[]): Section {
  const heading = element('h2', { id: `${id}-title` }, title);
  const made = element(
    'section',
    { id, 'aria-labelledby': heading.id },
    heading,
    element('div', { class: 'parts' }, ...parts.map((part) => part.element)),
  );
  return { element: made, title, parts };
}

/**
 * A section that is found as a whole, by any word in it.
 * @param id Its id, to which the navigation leads.
 * @param title Its heading.
 * @param children What stands in it.
 */
export function wholeSection(id: string, title: string, ...children: readonly HTMLElement[]): Section {
  const whole = element('div', { class: 'whole' }, ...children);
  return sectionOf(id, title, [{ element: whole, words: () => `${title} ${whole.textContent}` }]);
}
