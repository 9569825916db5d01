import { element } from '../../ui/controls/element.ts';
import { styleSheet } from '../../ui/controls/style-sheet.ts';
import articleStyles from '../article/article.css';
import kindStyles from '../article/article-kinds.css';
import partStyles from '../article/article-parts.css';
import printStyles from '../article/print.css';
import typefaceStyles from '../look/typefaces.css';
import toolbarStyles from '../tools/toolbar.css';
import offerStyles from '../under-article/offers.css';
import stageStyles from './stage.css';

/** The place where the reader stands: an element of ours in the page, and a modal dialog in its shadow tree. */
export interface Stage {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  /**
   * Put the dialog into the page, over everything, or put it back there. Its scroll place and its focus are kept.
   * @returns Whether it can be seen.
   */
  show(): boolean;
}

/** The id of the element whose text names the dialog. */
export const TITLE_ID = 'title';

/**
 * Build a stage, which stands nowhere until it is shown.
 * @param toolbar What stands above the content.
 * @param content What is shown. It is labelled by its element with the id TITLE_ID and has the focus first.
 * @param signal When it is aborted, the stage leaves the page and the focus goes back to where it was.
 * @returns The stage.
 * @throws {DOMException} When the page's document cannot hold one.
 */
export function buildStage(toolbar: HTMLElement, content: HTMLElement, signal: AbortSignal): Stage {
  const host = element('lectern-reader');
  const dialog = element('dialog', { 'aria-labelledby': TITLE_ID }, toolbar, element('main', {}, content));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = STYLES.map(styleSheet);
  root.append(dialog);
  const place = keepPlace(dialog, content, signal);
  signal.addEventListener('abort', () => {
    if (dialog.open) dialog.close();
    host.remove();
  });
  const show = () => {
    if (!host.isConnected) document.documentElement.append(host);
    dialog.style.setProperty('--reader-zoom', String(1 / pageZoom()));
    place.hold(() => openModally(dialog));
    return isSeen(host, dialog);
  };
  return { host, dialog, show };
}

const STYLES = [
  stageStyles,
  typefaceStyles,
  toolbarStyles,
  articleStyles,
  partStyles,
  kindStyles,
  offerStyles,
  printStyles,
];

/** Remembers where the reader is scrolled and what has its focus, since a dialog that is closed loses both. */
function keepPlace(dialog: HTMLDialogElement, content: HTMLElement, signal: AbortSignal) {
  let top = 0;
  let focused: Element = content;
  const noteFocus = ({ target }: Event) => {
    if (target instanceof Element) focused = target;
  };
  dialog.addEventListener('scroll', () => (top = dialog.scrollTop), { signal, passive: true });
  dialog.addEventListener('focusin', noteFocus, { signal });
  const hold = (change: () => void) => {
    const oldTop = dialog.matches(':modal') ? dialog.scrollTop : top;
    const oldFocused = focused;
    change();
    dialog.scrollTop = oldTop;
    if (oldFocused instanceof HTMLElement && oldFocused.isConnected) oldFocused.focus({ preventScroll: true });
  };
  return { hold };
}

function openModally(dialog: HTMLDialogElement): void {
  if (dialog.matches(':modal')) {
    const focused = document.activeElement;
    dialog.close();
    // close() has moved the focus; it belongs to what buried the reader, for the time after the reader.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
  dialog.removeAttribute('open');
  dialog.showModal();
}

/** How much the page's own `zoom` would scale the reader: 1 is not at all. */
function pageZoom(): number {
  const root: Element & { currentCSSZoom?: number } = document.documentElement;
  const zoom = root.currentCSSZoom ?? Number(getComputedStyle(root).getPropertyValue('zoom'));
  return zoom > 0 ? zoom : 1;
}

/** The share of the window's width and height that the dialog must cover; scroll bars may take the rest. */
const COVERED = 0.9;

function isSeen(host: HTMLElement, dialog: HTMLDialogElement): boolean {
  const box = dialog.getBoundingClientRect();
  const covers = box.width >= innerWidth * COVERED && box.height >= innerHeight * COVERED;
  if (!covers || !dialog.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return innerWidth === 0 || document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host;
}
