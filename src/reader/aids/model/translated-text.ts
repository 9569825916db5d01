import { interfaceWriting } from '../../../shared/interface-language.ts';
import { element } from '../../../ui/controls/element.ts';
import { READING_LINE_PX } from '../../article/reading-place.ts';
import { madeBySentence } from './model-bar.ts';

/** Elements that are translated each for itself. */
const BLOCKS = 'p, h2, h3, h4, h5, h6, li, dt, dd, blockquote, figcaption, td, th, caption, summary';

/** Those among them that hold their translation, since nothing else may stand beside them. */
const HOLDING = 'li, dt, dd, figcaption, td, th, caption, summary';

const OURS = '[data-aid], pre, .embed, .page-mark';

/** Lists the paragraphs of the article that have no translation yet. */
export function paragraphsToTranslate(dialog: HTMLElement): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>(BLOCKS.replace(/(^|, )/g, '$1article > .body '))].filter(
    (block) =>
      !block.querySelector(BLOCKS) &&
      !block.closest(OURS) &&
      /\p{L}/u.test(block.textContent ?? '') &&
      !translationOf(block),
  );
}

/** Gives the paragraph that is selected, or has the focus, or else the first that is read and has no translation. */
export function nextToTranslate(dialog: HTMLElement): HTMLElement | undefined {
  const there = paragraphsToTranslate(dialog);
  const root = dialog.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  const selection = root.getSelection ? root.getSelection() : document.getSelection();
  const selected = selection && !selection.isCollapsed ? selection.anchorNode : root.activeElement;
  return (
    there.find((block) => selected && block.contains(selected)) ??
    there.find((block) => block.getBoundingClientRect().bottom > READING_LINE_PX)
  );
}

/**
 * Show a translation under its original.
 * @param paragraph The original, which stays as it is.
 * @param words The translation.
 * @param language Its language, a BCP 47 tag.
 * @param isAsked True if the user waits for this one: it is brought onto the screen.
 */
export function showTranslation(paragraph: HTMLElement, words: string, language: string, isAsked: boolean): void {
  const translation = element(
    'div',
    { 'data-aid': 'translation', class: 'made', lang: language, dir: 'auto' },
    element('div', {}, words),
    element('small', interfaceWriting(), madeBySentence()),
  );
  if (paragraph.matches(HOLDING)) paragraph.append(translation);
  else paragraph.after(translation);
  if (isAsked) translation.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Takes all translations out of the article. */
export function removeTranslations(dialog: HTMLElement): void {
  for (const translation of dialog.querySelectorAll('[data-aid=translation]')) translation.remove();
}

function translationOf(block: HTMLElement): Element | null {
  const { nextElementSibling: next } = block;
  return next?.matches('[data-aid=translation]') ? next : block.querySelector('[data-aid=translation]');
}
