import { interfaceWriting } from '../shared/interface-language.ts';
import { READER_HOST } from '../shared/reader-host.ts';
import { element } from '../ui/controls/element.ts';
import { styleSheet } from '../ui/controls/style-sheet.ts';
import surfaceStyles from './surface.css';

/** Most times that the page may take the surface away, or cover it, before it is left alone. Set by hand. */
const MAX_RETURNS = 5;

/** Elements that the browser draws above everything else. */
const ON_TOP = ':modal, :popover-open';

/** Way in which a surface is shown. */
export interface Showing {
  /** True if it covers the window, so that nothing reaches the page; else it stands at the foot, as high as its content. */
  readonly covers: boolean;
  /** Builds what it shows, each time that the browser makes its document anew. */
  build(document: Document): void;
}

/**
 * A document of the extension above the page. Its events never come into the page's: not even what listens at the page's window on
 * the way down hears of them. The page cannot reach it, since its frame is in a closed shadow tree.
 */
export class Surface {
  readonly #host = element('lectern-picker');
  readonly #layer = element('div', { popover: 'manual' });
  readonly #frame = element('iframe', { title: 'Lectern' });
  readonly #lost: () => void;
  readonly #watch: MutationObserver;
  readonly #size: ResizeObserver;
  #showing: Showing | undefined;
  #left = MAX_RETURNS;
  #below = new Set<Element>();

  /**
   * @param lost Called when the page has taken it away once too often.
   * @param signal Takes it away for good.
   */
  constructor(lost: () => void, signal: AbortSignal) {
    this.#lost = lost;
    const root = this.#host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [styleSheet(surfaceStyles)];
    root.append(this.#layer);
    this.#layer.append(this.#frame);
    // It may be loaded before it is shown, and gets no focus until then.
    this.#frame.addEventListener('load', () => queueMicrotask(() => this.#fill()));
    this.#watch = new MutationObserver(() => this.#return());
    this.#size = new ResizeObserver(([entry]) => {
      const { height = 0 } = entry?.target.getBoundingClientRect() ?? {};
      this.#layer.style.setProperty('--content-size', `${Math.ceil(height)}px`);
    });
    const raise = () => queueMicrotask(() => this.#raise());
    for (const type of ['beforetoggle', 'toggle']) document.addEventListener(type, raise, { capture: true, signal });
    signal.addEventListener('abort', () => this.hide());
  }

  /** The document that is shown; undefined while none is. */
  get document(): Document | undefined {
    return this.#showing && (this.#frame.contentDocument ?? undefined);
  }

  /** Show something, in place of what was shown. */
  show(showing: Showing): void {
    this.hide();
    this.#showing = showing;
    this.#layer.className = showing.covers ? '' : 'foot';
    this.#put();
  }

  /** Take it out of the page. */
  hide(): void {
    this.#showing = undefined;
    this.#watch.disconnect();
    this.#size.disconnect();
    this.#host.remove();
  }

  /** Give the keyboard to it. */
  focus(): void {
    this.#frame.focus({ preventScroll: true });
  }

  /** Tells what of the page is at a place in the window, in pixels. */
  pageAt(x: number, y: number): Element | undefined {
    return document.elementsFromPoint(x, y).find((found) => found !== this.#host);
  }

  #put(): void {
    placeFor().append(this.#host);
    this.#layer.style.setProperty('zoom', String(1 / zoomOf(this.#host)));
    this.#layer.showPopover();
    this.#below = othersOnTop();
    this.#watch.observe(document, { childList: true });
    this.#watch.observe(this.#host.parentNode as Node, { childList: true });
    this.#watch.takeRecords();
  }

  #fill(): void {
    const { contentDocument } = this.#frame;
    if (!contentDocument || !this.#showing) return;
    for (const [name, value] of Object.entries(interfaceWriting()))
      contentDocument.documentElement.setAttribute(name, value);
    contentDocument.title = 'Lectern';
    this.#showing.build(contentDocument);
    if (!this.#showing.covers) this.#size.observe(contentDocument.body);
  }

  /** The page has taken it away, as a framework does that draws its root anew. */
  #return(): void {
    if (!this.#showing || this.#host.isConnected) return;
    this.#again();
  }

  /** Something else has come above it, and with a modal dialog nothing outside of that can be pressed. */
  #raise(): void {
    const others = othersOnTop();
    const isBuried = [...others].some((other) => !this.#below.has(other));
    this.#below = others;
    if (this.#showing && this.#host.isConnected && isBuried) this.#again();
  }

  #again(): void {
    this.#left -= 1;
    this.#watch.disconnect();
    if (this.#left < 0) this.#lost();
    else if (document.documentElement) this.#put();
    // A page that writes itself anew has no root for a while.
    else this.#watch.observe(document, { childList: true });
  }
}

/** Finds where it is drawn above all else, and can be pressed: the dialog on top, or the page. */
function placeFor(): Element {
  const reader = document.querySelector(READER_HOST)?.shadowRoot?.querySelector('dialog');
  return reader ?? [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

const othersOnTop = (): Set<Element> => new Set(document.querySelectorAll(ON_TOP));

/** Reads by how much everything at a place is made larger by the page. */
function zoomOf(element: Element & { currentCSSZoom?: number }): number {
  return element.currentCSSZoom || 1;
}
