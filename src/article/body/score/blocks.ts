import { isBlock, isProse, SILENT } from '../../page/measure.ts';
import { foldSpace } from '../../text/words.ts';
import { GROUP_COUNT, Vocabulary } from './vocabulary.ts';

/** What an element says of all text in it, one bit each. */
export const FLAGS: Readonly<Record<string, number>> = {
  ARTICLE: 1,
  MAIN: 1 << 1,
  HEADER: 1 << 2,
  FOOTER: 1 << 3,
  ASIDE: 1 << 4,
  NAV: 1 << 5,
  FORM: 1 << 6,
  FIGURE: 1 << 7,
  FIGCAPTION: 1 << 7,
  TABLE: 1 << 8,
  UL: 1 << 9,
  OL: 1 << 9,
  DL: 1 << 9,
  BLOCKQUOTE: 1 << 10,
  PRE: 1 << 11,
  BUTTON: 1 << 12,
  LABEL: 1 << 12,
  SELECT: 1 << 12,
  TEXTAREA: 1 << 12,
  SECTION: 1 << 13,
  LI: 1 << 14,
};

/** The element is marked as the text of the article: `itemprop=articleBody` and the like. */
export const BODY_FLAG = 1 << 15;

/** An element that starts a line of its own, and sums of what is in it. */
export interface Frame {
  readonly element: Element;
  /** Tag and class attribute. */
  readonly name: string;
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** Bits of `FLAGS`, its own and those of all around it. */
  readonly flags: number;
  /** For each group of the vocabulary the depth of the nearest frame that names it, 0 for none. */
  readonly near: readonly number[];
  /** Characters of text, of text in links, and of prose. */
  text: number;
  linkText: number;
  prose: number;
  blocks: number;
  links: number;
  images: number;
}

const NOTHING_NEAR: readonly number[] = Array(GROUP_COUNT).fill(0);

/** A run of text without a line of another element in it: what is kept or left out as one. */
export interface Block {
  readonly frame: Frame;
  readonly texts: Text[];
  /** The text, its white space folded. */
  text: string;
  linkText: number;
  links: number;
  /** Where its first link leads: see `LINK_KINDS`. */
  linkKind: number;
  /** Characters of text in bold and in italics. */
  bold: number;
  italic: number;
  /** Groups of the vocabulary that an inline element at its start names. */
  groups: number;
}

/** The text of a page, block by block, in one walk. */
export class Blocks {
  readonly list: Block[] = [];
  readonly root: Frame;
  readonly frames: Frame[] = [];
  readonly #vocabulary = new Vocabulary();
  #open: Block | undefined;

  /** @param root The element whose text is read. */
  constructor(root: Element) {
    this.root = this.#frameOf(root, undefined);
    this.#visitChildren(root, this.root, 0);
    this.#close();
  }

  #frameOf(element: Element, parent: Frame | undefined): Frame {
    const depth = (parent?.depth ?? 0) + 1;
    const looks = element.getAttribute('class') ?? '';
    const groups = this.#groupsOf(element, looks);
    let near = parent?.near ?? NOTHING_NEAR;
    if (groups !== 0) near = near.map((level, group) => (groups & (1 << group) ? depth : level));
    const marked = /articlebody|^text$|recipeinstructions/i.test(element.getAttribute('itemprop') ?? '')
      ? BODY_FLAG
      : 0;
    const flags = (parent?.flags ?? 0) | (FLAGS[element.tagName] ?? 0) | marked;
    const frame = {
      element,
      name: `${element.tagName}.${looks}`,
      parent,
      depth,
      flags,
      near,
      text: 0,
      linkText: 0,
      prose: 0,
      blocks: 0,
      links: 0,
      images: 0,
    };
    this.frames.push(frame);
    return frame;
  }

  #groupsOf(element: Element, looks = element.getAttribute('class') ?? ''): number {
    return (
      this.#vocabulary.groupsOf(looks) |
      this.#vocabulary.groupsOf(element.id) |
      this.#vocabulary.groupsOf(element.getAttribute('role') ?? '')
    );
  }

  /** @param style Bits: 1 in a link, 2 bold, 4 in italics. */
  #visitChildren(element: Element, frame: Frame, style: number): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.#addText(child as Text, frame, style);
      else if (child.nodeType === 1) this.#visit(child as Element, frame, style);
    }
  }

  #visit(element: Element, frame: Frame, style: number): void {
    const name = element.tagName;
    if (SILENT.has(name)) return;
    if (isBlock(element)) {
      this.#close();
      this.#visitChildren(element, this.#frameOf(element, frame), style);
      this.#close();
    } else if (name === 'BR') {
      const next = element.nextElementSibling;
      if (next?.tagName === 'BR' && !/\S/.test(element.nextSibling?.textContent ?? '')) this.#close();
      else if (this.#open) this.#open.text += '\n';
    } else {
      if (name === 'IMG') for (let holder: Frame | undefined = frame; holder; holder = holder.parent) holder.images++;
      const own = this.#open ? 0 : this.#groupsOf(element);
      const links = name === 'A' ? 1 : 0;
      const before = this.#open;
      this.#visitChildren(element, frame, style | links | styleOf(name));
      const open = this.#open;
      if (open && open !== before) open.groups |= own;
      if (open && links) {
        open.links++;
        open.linkKind ||= linkKind(element.getAttribute('href') ?? '');
      }
    }
  }

  #addText(node: Text, frame: Frame, style: number): void {
    const { data } = node;
    if (!this.#open && !/\S/.test(data)) return;
    this.#open ??= { frame, texts: [], text: '', linkText: 0, links: 0, linkKind: 0, bold: 0, italic: 0, groups: 0 };
    const open = this.#open;
    open.texts.push(node);
    open.text += data;
    const length = data.trim().length;
    if (style & 1) open.linkText += length;
    if (style & 2) open.bold += length;
    if (style & 4) open.italic += length;
  }

  #close(): void {
    const block = this.#open;
    if (!block) return;
    this.#open = undefined;
    block.text = foldSpace(block.text);
    if (block.text === '') return;
    this.list.push(block);
    const { length } = block.text;
    const prose = isProse(length, block.linkText) ? length : 0;
    for (let holder: Frame | undefined = block.frame; holder; holder = holder.parent) {
      holder.text += length;
      holder.linkText += block.linkText;
      holder.prose += prose;
      holder.blocks++;
      holder.links += block.links;
    }
  }
}

/** What an address says of its link: a place in the page, a share or mail button, a list of stories, another page. */
const LINK_KINDS: readonly RegExp[] = [
  /^(#|javascript:)/,
  /^(mailto|tel|whatsapp):|\/(sharer|share|intent|dialog)\b|pin\/create|reddit\.com\/submit/,
  /\/(author|authors|tag|tags|category|categories|topic|topics|section|users?|people|profile|autor|thema|themen)\//,
];

/** One more than the place in `LINK_KINDS`; after those, 4 for a long slug and 5 for anything else. */
function linkKind(address: string): number {
  const start = address.slice(0, 300).toLowerCase();
  const kind = LINK_KINDS.findIndex((pattern) => pattern.test(start));
  if (kind >= 0) return kind + 1;
  return /-[^/]*-[^/]*-/.test(start) ? 4 : 5;
}

function styleOf(name: string): number {
  if (name === 'B' || name === 'STRONG') return 2;
  return name === 'I' || name === 'EM' || name === 'CITE' ? 4 : 0;
}
