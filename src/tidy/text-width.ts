import { allIn, attributeOf, boxOf, isNamedBy, setAttributeOf } from '../shared/page-elements.ts';
import { WIDTH_MARK } from './marks.ts';
import { pageRoot } from './page-tree.ts';

/** Most blocks of the article whose width is kept; a bound for large pages. */
const MAX_BLOCKS = 600;

/** Growth in pixels from which a block counts as wider: parts of pixels come by themselves. */
const MIN_GROWTH_PX = 1;

/** Keeps the lines of the article as long as they were, where its column could grow into freed room. */
export class TextWidth {
  readonly #blocks: readonly HTMLElement[];
  readonly #before: ReadonlyMap<HTMLElement, number>;
  readonly #setWidths: (widths: Iterable<number>) => void;

  /**
   * @param article Elements that hold the article, before anything is hidden.
   * @param setWidths Takes the widths in pixels that marked elements may have.
   */
  constructor(article: Iterable<Element>, setWidths: (widths: Iterable<number>) => void) {
    const blocks = [...article].filter((part): part is HTMLElement => part instanceof HTMLElement && isTextBlock(part));
    this.#blocks = blocks.slice(0, MAX_BLOCKS);
    this.#before = widthsOf(this.#blocks);
    this.#setWidths = setWidths;
  }

  /** Mark the blocks that have grown, so that they are as wide as before. */
  keep(): void {
    const now = widthsOf(this.#blocks);
    const widths = new Set<number>();
    for (const block of this.#blocks) {
      const before = this.#before.get(block) ?? 0;
      if (before === 0 || (now.get(block) ?? 0) <= before + MIN_GROWTH_PX) continue;
      const width = Math.ceil(before);
      setAttributeOf(block, WIDTH_MARK, String(width));
      widths.add(width);
    }
    for (const block of allIn(pageRoot(), `[${WIDTH_MARK}]`)) widths.add(Number(attributeOf(block, WIDTH_MARK)));
    if (widths.size > 0) this.#setWidths(widths);
  }
}

const isTextBlock = (part: Element): boolean =>
  isNamedBy(part, 'p, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, dl, pre');

function widthsOf(blocks: readonly HTMLElement[]): Map<HTMLElement, number> {
  return new Map(blocks.map((block) => [block, boxOf(block).width]));
}
