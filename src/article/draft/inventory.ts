import { elementsIn } from '../page/elements-in.ts';

/** Elements that show something without text; MathJax draws the letters of formulas by style sheets alone. */
export const PICTURES = 'img, video, audio, svg, canvas, iframe[src], object[data], embed[src], mjx-math';

/** A piece of a page's text, where it stood before anything was changed. */
export interface TextPiece {
  readonly node: Text;
  /** The element of the copy that held it. */
  readonly holder: Element;
}

/** All that a page shows, before anything is taken or changed: what the ledger is held against at the end. */
export class Inventory {
  texts: readonly TextPiece[];
  /** The pictures of the copy, none within another. */
  readonly pictures: readonly Element[];

  /**
   * @param root The body of the copy.
   * @param texts Every piece of its text, as the walk that measures it meets them.
   */
  constructor(root: Element, texts: readonly Text[]) {
    this.texts = texts.map((node) => ({ node, holder: node.parentElement ?? root }));
    this.pictures = elementsIn(root, PICTURES).filter((picture) => !picture.parentElement?.closest(PICTURES));
  }
}
