/** Width and height of the window that elements are laid out in, in pixels. */
const WINDOW = { width: 1000, height: 800 };

/**
 * Lays elements out in jsdom, which lays nothing out: where `data-box` says ("left top width height" in pixels), and
 * otherwise as a line at the top of the window, or nowhere if `hidden` says so. Of two elements in one place the later one
 * lies above.
 */
export function layOut(): void {
  Object.assign(globalThis, { innerWidth: WINDOW.width, innerHeight: WINDOW.height });
  const boxOf = (element: Element): DOMRect => {
    if (element.closest('[hidden]')) return new DOMRect(0, 0, 0, 0);
    const [left, top, width, height] = (element.getAttribute('data-box') ?? '0 0 100 20').split(' ').map(Number);
    return new DOMRect(left, top, width, height);
  };
  const hitsAt = (x: number, y: number): Element[] => {
    const isHit = (element: Element): boolean => {
      const { left, right, top, bottom } = boxOf(element);
      return x >= left && x < right && y >= top && y < bottom;
    };
    return [...document.querySelectorAll('body *')].filter(isHit).reverse();
  };
  Object.assign(Element.prototype, {
    getBoundingClientRect(this: Element) {
      return boxOf(this);
    },
    checkVisibility(this: Element) {
      return this.closest('[hidden]') === null;
    },
  });
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.hidden ? '' : (this.textContent ?? '');
    },
  });
  Object.assign(document, {
    elementsFromPoint: hitsAt,
    elementFromPoint: (x: number, y: number) => hitsAt(x, y)[0] ?? document.body,
  });
  const computed = globalThis.getComputedStyle;
  globalThis.getComputedStyle = (element) => withDefaults(computed(element), (element as HTMLElement).style);
}

/** Computed style as browsers give it: jsdom has no values of its own for these, and not the parts of `overflow`. */
function withDefaults(style: CSSStyleDeclaration, own: CSSStyleDeclaration): CSSStyleDeclaration {
  const defaults: Record<string, string> = {
    opacity: style.opacity || '1',
    filter: style.filter || 'none',
    boxShadow: style.boxShadow || 'none',
    outlineStyle: style.outlineStyle || 'none',
    overflowY: own.overflowY || own.overflow || 'visible',
  };
  return new Proxy(style, { get: (_, name) => defaults[String(name)] ?? Reflect.get(style, name) });
}

/** A box of the page over the window, as an attribute: all of the window by default. */
export const box = (left = 0, top = 0, width = WINDOW.width, height = WINDOW.height): string =>
  `data-box="${left} ${top} ${width} ${height}"`;
