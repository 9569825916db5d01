import type { Reason, Removal, RemovalKind } from '../article.ts';
import { isBlock, SILENT } from '../page/measure.ts';
import type { PageCopy } from '../page/page-copy.ts';
import { foldSpace } from '../text/words.ts';

/** Longest text, in characters, that a removal keeps of what it took. */
const MAX_REMOVAL_CHARS = 200;

/** Elements that show something without text. */
const PICTURES = 'img, video, audio, svg, canvas, iframe[data-embed]';

/** Reasons for what may be part of the article after all: no finder and no rule knows it for clutter. */
const DOUBTED: ReadonlySet<Reason> = new Set(['beside the text', 'hidden', 'repeated']);

/** The record of everything that left a page on its way to the article. */
export class Ledger {
  readonly removals: Removal[] = [];
  readonly #copy: PageCopy;

  /** @param copy The copy of the page: tells which of its elements each one is. */
  constructor(copy: PageCopy) {
    this.#copy = copy;
  }

  /**
   * Record an element that is about to be taken out.
   * @param detail The label or the selector that gave the reason, if one did.
   */
  record(element: Element, reason: Reason, detail?: string): void {
    const pictures = element.querySelectorAll(PICTURES).length + (element.matches(PICTURES) ? 1 : 0);
    const text = spacedStart(element) || (pictures > 0 ? descriptionOf(element) : '');
    const kind = DOUBTED.has(reason) && (text !== '' || pictures > 0) ? doubtedKind(element) : 'furniture';
    this.removals.push({ reason, kind, detail, text, pictures, origin: this.#copy.originOf(element) });
  }
}

function doubtedKind(element: Element): RemovalKind {
  return foldSpace(element.textContent ?? '') === '' ? 'picture' : 'text';
}

/** The first words of an element, with a space wherever the page shows one or begins a line. */
function spacedStart(element: Element): string {
  let text = '';
  const add = (node: Node): void => {
    if (text.length > 2 * MAX_REMOVAL_CHARS) return;
    if (node.nodeType === 3) text += (node as Text).data.slice(0, 2 * MAX_REMOVAL_CHARS);
    if (node.nodeType !== 1 || SILENT.has((node as Element).tagName)) return;
    const isLine = isBlock(node as Element) || (node as Element).tagName === 'BR';
    if (isLine) text += ' ';
    for (let child = node.firstChild; child; child = child.nextSibling) add(child);
    if (isLine) text += ' ';
  };
  add(element);
  return foldSpace(text).slice(0, MAX_REMOVAL_CHARS);
}

/** What a page says of a picture for those who do not see it. */
function descriptionOf(element: Element): string {
  const described = [element, ...element.querySelectorAll('[alt], [aria-label], [title]')];
  const names = described.flatMap((each) =>
    ['alt', 'aria-label', 'title'].map((name) => each.getAttribute(name) ?? ''),
  );
  return foldSpace(names.find((name) => name.trim() !== '') ?? '').slice(0, MAX_REMOVAL_CHARS);
}
