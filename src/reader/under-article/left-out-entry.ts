import type { Removal } from '../../article/article.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { actionButton } from './action-button.ts';
import { ownRemoval } from './own-removal.ts';

/** Actions on entries of the list of what was left out. */
export interface EntryActions {
  /** Puts something back. Returns its element in the article; undefined if it has gone from the page. */
  restore(removal: Removal): HTMLElement | undefined;
  /** Called with the entry whose button was pressed, after it has done what it says. */
  pressed(entry: LeftOutEntry): void;
}

/** One thing that was left out: its words, and a button that puts it back into the article and takes it out again. */
export class LeftOutEntry {
  readonly element: HTMLElement;
  readonly removal: Removal;
  readonly #actions: EntryActions;
  readonly #button: HTMLButtonElement;
  #restored: HTMLElement | undefined;
  #isGone: boolean;

  /**
   * @param id Id of its words in the reader; the button is described by them.
   * @param language BCP 47 tag of the language of the article.
   */
  constructor(removal: Removal, id: string, language: string | undefined, actions: EntryActions) {
    this.removal = removal;
    this.#actions = actions;
    const { reason, origin, around } = removal;
    this.#isGone = reason === 'counting pixel' || !(origin ?? around) || isUnread(removal);
    this.#button = actionButton(text('putBack', 'Put back'), () => {
      if (this.#restored) this.takeOut();
      else this.putBack();
      actions.pressed(this);
    });
    this.#button.setAttribute('aria-describedby', id);
    this.element = element(
      'li',
      { tabindex: -1 },
      wordsOf(removal, id, language),
      this.#isGone ? undefined : this.#button,
    );
  }

  /** True while it can be put back, or is back. */
  get isInPage(): boolean {
    return !this.#isGone;
  }

  /** Its element in the article; undefined while it is left out. */
  get restored(): HTMLElement | undefined {
    return this.#restored;
  }

  /** Give it the focus. */
  focus(): void {
    this.element.focus();
  }

  /** Put it into the article. Where it has gone from the page, a sentence says so in place of the button. */
  putBack(): void {
    if (this.#restored || this.#isGone) return;
    this.#restored = this.#actions.restore(this.removal);
    if (this.#restored) this.#button.textContent = text('takeOut', 'Remove again');
    else {
      this.#isGone = true;
      this.#button.replaceWith(text('putBackGone', 'No longer on the page.'));
    }
  }

  /** Take it out of the article again. */
  takeOut(): void {
    const own = ownRemoval(this.removal);
    if (own) own.leaveOut();
    else this.#restored?.remove();
    this.#restored = undefined;
    this.#button.textContent = text('putBack', 'Put back');
  }
}

/** Selects formulas that MathJax may draw without anything that says them: by style sheets, or by outlines elsewhere. */
const DRAWN = 'mjx-math, .MathJax_SVG';

/** True for a formula that nothing in the page says: it cannot be put back. */
const isUnread = ({ text: words, origin }: Removal): boolean =>
  words === '' && !!(origin?.closest(DRAWN) ?? origin?.querySelector(DRAWN));

function wordsOf(removal: Removal, id: string, language: string | undefined): HTMLElement {
  if (removal.text !== '') return element('span', { id, lang: language, dir: 'auto' }, removal.text);
  const words = isUnread(removal)
    ? text('formulaUnread', 'Unreadable formula')
    : text('pictureUndescribed', 'Picture without a description');
  return element('span', { id, class: 'undescribed' }, words);
}
