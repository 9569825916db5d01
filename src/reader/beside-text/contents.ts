import { interfaceWriting } from '../../shared/interface-language.ts';
import { contentsLabel } from '../../shared/labels.ts';
import { element } from '../../ui/controls/element.ts';
import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import styles from './beside-text.css';
import { entryFor, HEADINGS, MIN_HEADINGS, markCurrent, nested } from './outline-list.ts';

/** Least room beside the text in which contents can be read, in pixels. Set by hand. */
const MIN_ROOM_PX = 200;

/** Greatest width of the contents, in pixels. Set by hand. */
const MAX_WIDTH_PX = 300;

/** Room between the contents and the text, and the edge of the window, in pixels. */
const GAP_PX = 24;

/**
 * Let the contents stand beside the text where the window is wide enough and the text has headings.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function addContents(dialog: HTMLElement, signal: AbortSignal): void {
  adoptStyles(dialog, styles);
  const contents = element('nav', {
    class: 'beside',
    'aria-label': contentsLabel(),
    ...interfaceWriting(),
  });
  contents.hidden = true;
  // Behind the text: whoever goes by the keyboard has them in the bar.
  dialog.append(contents);
  let entries = new Map<HTMLElement, HTMLElement>();
  let listed: readonly HTMLElement[] = [];
  const fill = () => {
    const headings = [...dialog.querySelectorAll<HTMLElement>(HEADINGS)];
    if (headings.length === listed.length && headings.every((heading, at) => heading === listed[at])) return;
    listed = headings;
    entries = new Map(headings.map((heading) => [heading, entryFor(heading, dialog)]));
    contents.replaceChildren(nested(entries));
  };
  const place = () => {
    fill();
    contents.hidden = listed.length < MIN_HEADINGS || !putBeside(contents, dialog);
    mark();
  };
  let marked: HTMLElement | undefined;
  const mark = () => {
    if (contents.hidden) return;
    const current = markCurrent(entries);
    if (current !== marked) current?.scrollIntoView({ block: 'nearest' });
    marked = current;
  };
  const sizes = new ResizeObserver(place);
  const watch = () => {
    const body = dialog.querySelector('.body');
    if (body) sizes.observe(body);
    place();
  };
  sizes.observe(dialog);
  watch();
  const observer = new MutationObserver(watch);
  observer.observe(dialog.querySelector('main') ?? dialog, { childList: true, subtree: true });
  dialog.addEventListener('scroll', mark, { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sizes.disconnect();
  });
}

/** Puts the contents at the side where lines begin. @returns False without room for them there. */
function putBeside(contents: HTMLElement, dialog: HTMLElement): boolean {
  const body = dialog.querySelector('.body');
  if (!body) return false;
  const column = body.getBoundingClientRect();
  const isLeft = getComputedStyle(body).direction === 'ltr';
  const room = (isLeft ? column.left : dialog.clientWidth - column.right) - 2 * GAP_PX;
  contents.dir = isLeft ? 'ltr' : 'rtl';
  contents.style.width = `${Math.min(room, MAX_WIDTH_PX)}px`;
  contents.style[isLeft ? 'left' : 'right'] = `${Math.max(GAP_PX, room - MAX_WIDTH_PX + GAP_PX)}px`;
  contents.style[isLeft ? 'right' : 'left'] = '';
  return room >= MIN_ROOM_PX;
}
