/** Selects what belongs to the reader and not to the article. */
const OURS = 'button, .embed, .reading-time, .wide-tools';

/** Selects what holds nothing but a space, where those between sentences are wider. */
const SPACES = '.sentence-space';

/** Attributes that only the reader reads. */
const OWN_ATTRIBUTES = ['class', 'style', 'tabindex', 'part', 'loading', 'decoding', 'sizes'];

/** Signs with a meaning in a pattern; the letters that Chromium draws in formulas. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
const ITALIC = '[ℎ\u{1d400}-\u{1d7ff}]';

/** The shadow tree's own selection, which Chromium has. */
interface Selecting {
  getSelection?(): Selection | null;
}

/**
 * Select the article, whole and alone: title, byline, pictures and text.
 * @param dialog The reader's dialog.
 * @returns False if there is none.
 */
export function selectArticle(dialog: HTMLElement): boolean {
  const whole = wholeArticle(dialog);
  const selection = selectionIn(dialog);
  if (!whole || !selection) return false;
  const { startContainer, startOffset, endContainer, endOffset } = whole;
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/**
 * Put what is selected of the article on the clipboard or into a drag, as text and as markup without the reader's look.
 * @param dialog The reader's dialog.
 * @param data Takes it.
 * @returns False where nothing of the article is selected: it is left to the browser.
 */
export function putSelected(dialog: HTMLElement, data: DataTransfer | null): boolean {
  const whole = wholeArticle(dialog);
  const selection = selectionIn(dialog);
  if (!whole || !selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0).cloneRange();
  if (range.commonAncestorContainer.getRootNode() !== dialog.getRootNode()) return false;
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    range.setStart(whole.startContainer, whole.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(whole.endContainer, whole.endOffset);
  if (range.collapsed) return false;
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  for (const own of copy.querySelectorAll(OURS)) {
    // The dot before it.
    if (own.matches('.reading-time')) own.previousSibling?.remove();
    own.remove();
  }
  for (const space of copy.querySelectorAll(SPACES)) space.replaceWith(...space.childNodes);
  for (const element of copy.querySelectorAll('*')) {
    for (const name of OWN_ATTRIBUTES) element.removeAttribute(name);
  }
  const time = dialog.querySelector('.reading-time');
  const ofTime = [time?.previousSibling, time].map((part) => part?.textContent ?? '').join('');
  // Firefox writes every space as a plain one.
  const plain = joinFormulas(selection.toString(), copy).replace(ofTime, '').replace(ofTime.replace('\u00a0', ' '), '');
  data?.setData('text/plain', plain.trim());
  data?.setData('text/html', new XMLSerializer().serializeToString(copy));
  return true;
}

/** Chromium writes each sign of a formula on a line of its own, and single letters as it draws them, in mathematical italics. */
function joinFormulas(plain: string, copy: Element): string {
  let joined = plain;
  for (const formula of copy.querySelectorAll('math')) {
    const signs = [...formula.querySelectorAll('mi, mn, mo, ms, mtext')].map(({ textContent }) => textContent.trim());
    const lines = signs.map((sign) => `(?:${sign.replace(SYNTAX, '\\$&')}|${ITALIC})`);
    joined = joined.replace(RegExp(`\n${lines.join('\n')}\n`, 'u'), () => signs.join(''));
  }
  return joined;
}

function wholeArticle(dialog: HTMLElement): Range | undefined {
  const header = dialog.querySelector('article > header');
  const body = dialog.querySelector('article > .body');
  if (!header || !body) return undefined;
  const range = document.createRange();
  range.setStartBefore(header);
  range.setEndAfter(body);
  return range;
}

/** Gives the selection that may lie in the reader. @param dialog The reader's dialog. */
export function selectionIn(dialog: HTMLElement): Selection | null {
  const root = dialog.getRootNode() as ShadowRoot & Selecting;
  return root.getSelection ? root.getSelection() : document.getSelection();
}
