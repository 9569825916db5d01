import { allIn, boxOf, firstIn, parentOf } from '../shared/page-elements.ts';
import { pageRoot, textOf } from './page-tree.ts';

/** Signs of a page that is there to do something. */
const TASKS =
  'form[action*=cart i], form[action*=basket i], form[action*=checkout i], form[action*="/order" i], [itemtype$="/Product" i], meta[property="og:type"][content^=product i], [autocomplete^=cc-], [name*=cardnumber i]';

/** Least height and width in pixels of an editor that is the page's task. Set by hand: smaller ones take comments. */
const MIN_EDITOR_PX = 240;

/** Share of the window that an application covers. Set by hand. */
const MIN_APP_SHARE = 0.6;

/** Share of the window's height that a plain field for text takes where the page is an editor. Set by hand. */
const MIN_FIELD_SHARE = 0.4;

/** Selects editors of programs by their makers: what they write in is no field that can be seen. */
const CODE_EDITORS = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor';

/** Number by which trackers name what is worked on and talked about. */
const TICKET = /(^|\s)#\d+$|^#\d/;

/** Selects what takes text of any length. */
export const EDITORS = '[contenteditable]:not([contenteditable=false]), [role=textbox]';

/**
 * Tells whether a page is there to do something (to buy, to write, to find a place, to work on a ticket), though it may hold a text too. It
 * errs on the side of yes.
 */
export function hasTask(): boolean {
  if (firstIn(pageRoot(), TASKS) || TICKET.test(textOf(firstIn(pageRoot(), 'h1')))) return true;
  return (
    [...allIn(pageRoot(), `${EDITORS}, ${CODE_EDITORS}`)].some(isLarge) ||
    [...allIn(pageRoot(), 'textarea')].some(isHigh) ||
    [...allIn(pageRoot(), 'canvas, iframe, [role=application]')].some(fillsWindow) ||
    [...allIn(pageRoot(), `textarea, input[type=text], input:not([type]), ${EDITORS}`)].some(isAtFoot)
  );
}

function isLarge(editor: Element): boolean {
  const { width, height } = boxOf(editor);
  return width >= MIN_EDITOR_PX && height >= MIN_EDITOR_PX;
}

function isHigh(field: Element): boolean {
  return isLarge(field) && boxOf(field).height >= innerHeight * MIN_FIELD_SHARE;
}

function fillsWindow(element: Element): boolean {
  const { width, height, top } = boxOf(element);
  return width * height >= innerWidth * innerHeight * MIN_APP_SHARE && top < innerHeight;
}

/** True for a line to write that stands fixed at the foot of the window, as in a chat. */
function isAtFoot(field: Element): boolean {
  const { top, bottom, width } = boxOf(field);
  if (width === 0 || top < innerHeight / 2 || bottom > innerHeight) return false;
  for (let holder: Element | null = field; holder; holder = parentOf(holder)) {
    if (['fixed', 'sticky'].includes(getComputedStyle(holder).position)) return true;
  }
  return false;
}
