import { element } from '../ui/controls/element.ts';

/** Most boxes of one kind that are drawn. Set by hand: more of them nobody tells apart. */
const MAX_BOXES = 200;

/** Kinds of boxes: what is aimed at, what else is like it, what was chosen. */
export type BoxKind = 'aimed' | 'like' | 'chosen';

/** Draws boxes over elements of the page, in a document above it; the elements stay as they are. */
export class Outlines {
  readonly element = element('div', { class: 'outlines', 'aria-hidden': 'true' });
  #shown: readonly (readonly [BoxKind, Element])[] = [];

  /** Show boxes over these elements and no others. */
  show(kinds: Readonly<Record<BoxKind, readonly Element[]>>): void {
    const { like, chosen, aimed } = kinds;
    const of = (kind: BoxKind, elements: readonly Element[]) =>
      elements.slice(0, MAX_BOXES).map((each) => [kind, each] as const);
    this.#shown = [...of('chosen', chosen), ...of('like', like), ...of('aimed', aimed)];
    this.place();
  }

  /** Put them where the elements are now. */
  place(): void {
    const boxes = this.#shown.map(([kind, over]) => {
      const { left, top, width, height } = over.getBoundingClientRect();
      const box = element('div', { class: `box ${kind}` });
      Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      return box;
    });
    this.element.replaceChildren(...boxes);
  }
}
