import type { Article, Engine, Removal } from '../../article/article.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { actionButton } from './action-button.ts';
import { engineName } from './engine-name.ts';
import { type LeftOut, leftOut } from './left-out.ts';

/** Actions that are possible when something is missing. */
export interface MissingActions {
  /** Show the article as it is found another way; `pressed` is the button. */
  find(engine: Engine, pressed: HTMLElement): void;
  /** Put something back. Returns its element in the article; undefined if it has gone from the page. */
  restore(removal: Removal): HTMLElement | undefined;
}

/**
 * Build the section under an article for readers who miss something in it: its engine, other engines, what was left
 * out.
 * @param article The article.
 * @param actions Actions of the buttons.
 * @returns The section, and a way to add what was left out of further pages.
 */
export function missingSection(article: Article, actions: MissingActions): Pick<LeftOut, 'element' | 'add'> {
  const list = leftOut(article, (removal) => actions.restore(removal));
  const section = element(
    'section',
    { class: 'missing', 'aria-labelledby': 'missing', ...interfaceWriting() },
    element('h2', { id: 'missing' }, text('missing', 'Something missing?')),
    element('p', {}, foundBy(article)),
    otherWays(article, actions),
    list.element,
  );
  return { element: section, add: list.add };
}

/** Build the note above an article that may not be the whole one. */
export function doubtNote(article: Article, actions: MissingActions): HTMLElement {
  return element(
    'div',
    { class: 'note', role: 'note', ...interfaceWriting() },
    element('p', {}, text('doubt', 'Lectern is not sure that this is the whole article.')),
    otherWays(article, actions),
  );
}

/**
 * Build the note above an article that was found another way.
 * @param undo Called when the reader wants the one before again.
 * @returns The note; given the focus it is read aloud.
 */
export function foundNote(article: Article, undo: () => void): HTMLElement {
  return element(
    'div',
    { class: 'note', role: 'note', tabindex: -1, ...interfaceWriting() },
    element('p', {}, foundBy(article)),
    element('div', { class: 'actions' }, actionButton(text('undo', 'Undo'), undo)),
  );
}

function foundBy({ engine }: Article): string {
  return engine === 'whole page'
    ? text('foundWhole', 'This is the whole page.')
    : text('foundBy', 'The article was found by $1.', engineName(engine));
}

function otherWays({ alternatives, engine }: Article, { find }: MissingActions): HTMLElement {
  const way = (other: Engine, label: string) => {
    const button = actionButton(label, () => find(other, button));
    return button;
  };
  const others = alternatives
    .filter((other) => other !== engine && other !== 'whole page')
    .map((other) => way(other, text('tryWay', 'Try another way: $1', engineName(other))));
  if (engine !== 'whole page') others.push(way('whole page', text('readWhole', 'Read the whole page')));
  return element('div', { class: 'actions' }, ...others);
}
