import { interfaceWriting } from '../shared/interface-language.ts';
import { element } from '../ui/controls/element.ts';
import { TITLE_ID } from './stage/stage.ts';

/** What the reader says when there is no article. */
export interface Notice {
  /** One plain sentence. */
  readonly sentence: string;
  /** What can be done instead, each a button. */
  readonly actions: readonly { readonly label: string; run(): void }[];
}

/**
 * A sentence and its buttons in the place of an article.
 * @param notice What to say and to offer.
 * @returns The view; it has the focus first.
 */
export function noticeView(notice: Notice): HTMLElement {
  const buttons = notice.actions.map(({ label, run }) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => run());
    return button;
  });
  return element(
    'div',
    { class: 'notice', ...interfaceWriting(), tabindex: -1 },
    element('p', { id: TITLE_ID }, notice.sentence),
    element('div', { class: 'actions' }, ...buttons),
  );
}
