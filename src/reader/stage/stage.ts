import { offered } from '../../shared/offered.ts';
import { READER_HOST } from '../../shared/reader-host.ts';
import { element } from '../../ui/controls/element.ts';
import { keepEvents } from '../../ui/controls/keep-events.ts';
import { styleSheet } from '../../ui/controls/style-sheet.ts';
import articleStyles from '../article/article.css';
import partStyles from '../article/article-parts.css';
import typefaceStyles from '../look/typefaces.css';
import { TITLE_ID } from '../title-id.ts';
import toolbarStyles from '../tools/toolbar.css';
import stageStyles from './stage.css';

/** The place of the reader: an element that is added to the page, and a modal dialog in its shadow tree. */
export interface Stage {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  /**
   * Put the dialog into the page, over everything, or put it back there. Its scroll place and its focus are kept.
   * @returns True if it can be seen.
   */
  show(): boolean;
  /** False while it is without the styles that its first frame does not need. */
  readonly hasAllStyles: boolean;
}

/**
 * Build a stage, which is not in the page until it is shown.
 * @param toolbar The bar above the content.
 * @param content The content. Its element with the id TITLE_ID names the dialog; it gets the focus first.
 * @param signal When it is aborted, the stage leaves the page and the focus goes back to where it was.
 * @returns The stage.
 * @throws {DOMException} When the page's document cannot hold one.
 */
export function buildStage(toolbar: HTMLElement, content: HTMLElement, signal: AbortSignal): Stage {
  const host = element(READER_HOST);
  const dialog = element('dialog', { 'aria-labelledby': TITLE_ID }, toolbar, element('main', {}, content));
  const root = host.attachShadow({ mode: 'open' });
  const later = offered('later styles');
  root.adoptedStyleSheets = [...STYLES, ...(later ?? [])].map(styleSheet);
  keepEvents(root);
  root.append(dialog);
  const place = keepPlace(dialog, content, signal);
  signal.addEventListener('abort', () => {
    if (dialog.open) dialog.close();
    host.remove();
  });
  const show = () => {
    if (!document.contains(host)) {
      // A page that draws its root anew by a copy of it has an empty one of ours.
      for (const copy of document.querySelectorAll(READER_HOST)) copy.remove();
      document.documentElement.append(host);
    }
    // The page has taken it apart.
    if (!dialog.isConnected) return false;
    dialog.style.setProperty('--reader-zoom', String(1 / pageZoom()));
    place.keep(() => openModally(dialog));
    return isSeen(host, dialog);
  };
  return { host, dialog, show, hasAllStyles: later !== undefined };
}

const STYLES = [stageStyles, typefaceStyles, toolbarStyles, articleStyles, partStyles];

/**
 * Remembers the scroll place of the reader and the element with its focus, since a dialog that is closed loses both.
 */
function keepPlace(dialog: HTMLDialogElement, content: HTMLElement, signal: AbortSignal) {
  let top = 0;
  let focused: Element = content;
  const noteFocus = ({ target }: Event) => {
    if (target instanceof Element) focused = target;
  };
  dialog.addEventListener('scroll', () => (top = dialog.scrollTop), { signal, passive: true });
  dialog.addEventListener('focusin', noteFocus, { signal });
  const keep = (change: () => void) => {
    const oldTop = dialog.matches(':modal') ? dialog.scrollTop : top;
    const oldFocused = focused;
    change();
    dialog.scrollTop = oldTop;
    if (oldFocused instanceof HTMLElement && oldFocused.isConnected) oldFocused.focus({ preventScroll: true });
  };
  return { keep };
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

/** Reads the factor by which the page's own `zoom` would scale the reader. */
function pageZoom(): number {
  const root: Element & { currentCSSZoom?: number } = document.documentElement;
  const zoom = root.currentCSSZoom ?? Number(getComputedStyle(root).getPropertyValue('zoom'));
  return zoom > 0 ? zoom : 1;
}

/** Least share of the window's width and height that the dialog covers; scroll bars may take the rest. Set by hand. */
const MIN_COVERED_SHARE = 0.9;

function isSeen(host: HTMLElement, dialog: HTMLDialogElement): boolean {
  const box = dialog.getBoundingClientRect();
  const covers = box.width >= innerWidth * MIN_COVERED_SHARE && box.height >= innerHeight * MIN_COVERED_SHARE;
  if (!covers || !dialog.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return innerWidth === 0 || document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host;
}
