// Runs in a page of test:layers: what of the page's text the test is to act on.

/** A place in the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The first word of a paragraph in the middle of the window, and where it is. */
export function wordToSelect(): (Place & { readonly text: string }) | undefined {
  const paragraph = [...document.querySelectorAll('#page p')].find((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top > innerHeight * 0.25 && bottom < innerHeight * 0.85;
  });
  const text = paragraph?.firstChild;
  if (!text) return undefined;
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, (text.textContent ?? '').indexOf(' '));
  getSelection()?.removeAllRanges();
  return { text: range.toString(), ...middleOf(range.getBoundingClientRect()) };
}

/** The link nearest to the middle of the window that leads elsewhere, and where it is. */
export function linkToPress(): (Place & { readonly hash: string }) | undefined {
  const far = ({ y }: Place): number => Math.abs(y - innerHeight / 2);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.part')].flatMap((link) => {
    const [box] = link.getClientRects();
    return box && link.hash !== location.hash ? [{ hash: link.hash, ...middleOf(box) }] : [];
  });
  return links.sort((one, other) => far(one) - far(other))[0];
}

const middleOf = ({ left, top, width, height }: DOMRect): Place => ({ x: left + width / 2, y: top + height / 2 });

/** Styles and attributes that take the page from its reader, in words. */
export function locks(): string[] {
  const parts = { html: document.documentElement, body: document.body, page: document.querySelector('#page') };
  const facts = Object.entries(parts).flatMap(([name, part]) => (part ? locksOf(name, part) : []));
  return document.querySelector(':modal') || hasModalInside(document.body) ? [...facts, 'native modal dialog'] : facts;
}

function locksOf(name: string, part: Element): string[] {
  const style = getComputedStyle(part);
  const { overflowX, overflowY, position, pointerEvents, filter, userSelect, touchAction } = style;
  const scrolls = ['visible', 'auto', 'scroll'].includes(overflowY);
  return [
    ...(scrolls ? [] : [`overflow ${overflowX === overflowY ? overflowY : `${overflowX} ${overflowY}`}`]),
    ...(position === 'fixed' ? ['position fixed'] : []),
    ...(pointerEvents === 'none' ? ['pointer-events none'] : []),
    ...(filter === 'none' ? [] : [`filter ${filter}`]),
    ...(userSelect === 'none' ? ['user-select none'] : []),
    ...(touchAction === 'none' ? ['touch-action none'] : []),
    ...(part.hasAttribute('inert') ? ['inert'] : []),
  ].map((fact) => `${name} ${fact}`);
}

function hasModalInside(element: Element): boolean {
  const inside = element.shadowRoot;
  if (inside?.querySelector(':modal')) return true;
  return [...element.children, ...(inside?.children ?? [])].some(hasModalInside);
}
