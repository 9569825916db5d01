import { element } from '../../ui/controls/element.ts';
import { everydayWords } from './everyday-words.ts';

/** Part of the options page that a search finds or not, as a whole. */
export interface Findable {
  readonly element: HTMLElement;
  /** Gives all words by which it is found; none while it has nothing to show. */
  words(): string;
}

/** Section of the options page. */
export interface Section {
  readonly element: HTMLElement;
  readonly title: string;
  /** Parts that a search finds one by one. */
  readonly parts: readonly Findable[];
}

/**
 * Builds a section whose parts are found one by one.
 * @param id Its id, to which the navigation leads.
 * @param title Its heading.
 * @param parts Its content.
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
 * Builds a section that is found as a whole, by any word in it or by an everyday word for it.
 * @param id Its id, to which the navigation leads.
 * @param title Its heading.
 * @param children Its content.
 */
export function wholeSection(id: string, title: string, ...children: readonly HTMLElement[]): Section {
  const whole = element('div', { class: 'whole' }, ...children);
  return sectionOf(id, title, [
    { element: whole, words: () => `${title}, ${whole.textContent}, ${everydayWords(id)}` },
  ]);
}
