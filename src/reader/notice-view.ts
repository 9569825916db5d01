import { interfaceWriting } from '../shared/interface-language.ts';
import { element } from '../ui/controls/element.ts';
import { TITLE_ID } from './title-id.ts';

/** The words of the reader where there is no article. */
export interface Notice {
  /** One plain sentence. */
  readonly sentence: string;
  /** Actions that are possible instead, each a button. */
  readonly actions: readonly { readonly label: string; run(): void }[];
}

/**
 * Build the view of a sentence and its buttons, in the place of an article.
 * @param notice The sentence and the buttons.
 * @returns The view; it gets the focus when the reader opens.
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
