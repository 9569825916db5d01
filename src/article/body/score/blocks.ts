import { BLOCKS, isLink, isProse, SILENT, sizeOf, trimmedLength } from '../../page/measure.ts';
import { attributeText, rawText } from '../../page/raw-text.ts';
import { foldSpace } from '../../text/words.ts';
import { linkKind } from './link-kind.ts';
import { GROUP_COUNT, Vocabulary, withValue } from './vocabulary.ts';

/** A bit for each kind of element that says something of all text in it; some kinds share one. */
const TAG_FLAGS = {
  ARTICLE: 1,
  MAIN: 1 << 1,
  HEADER: 1 << 2,
  FOOTER: 1 << 3,
  ASIDE: 1 << 4,
  NAV: 1 << 5,
  FORM: 1 << 6,
  TABLE: 1 << 7,
  UL: 1 << 8,
  OL: 1 << 8,
  DL: 1 << 8,
  BLOCKQUOTE: 1 << 9,
  SECTION: 1 << 10,
  LI: 1 << 11,
} as const;

/** The bit of each tag name that says something of the text in it; undefined for all others. */
export const FLAGS: typeof TAG_FLAGS & Readonly<Record<string, number>> = TAG_FLAGS;

/** The bit of elements that are marked as the text of the article: `itemprop=articleBody` and the like. */
export const BODY_FLAG = 1 << 12;

/** An element that starts a line of its own, with sums over the blocks in it, all in characters or numbers of them. */
export interface Frame {
  readonly element: Element;
  /** Tag and class attribute. */
  readonly name: string;
  readonly parent: Frame | undefined;
  /** Frames from the root down to this one; 1 for the root. */
  readonly depth: number;
  /** Bits of `FLAGS` and `BODY_FLAG`, its own and those of all frames around it. */
  readonly flags: number;
  /** For each group of the vocabulary the depth of the nearest frame that names it, 0 for none. */
  readonly near: readonly number[];
  /** Characters of folded text. */
  readonly text: number;
  /** Characters of text in links. */
  readonly linkText: number;
  /** Characters of blocks that are prose. */
  readonly prose: number;
  readonly blocks: number;
  readonly links: number;
  readonly images: number;
}

/** A run of text without a line of another element in it: kept or left out as one. */
export interface Block {
  readonly frame: Frame;
  /** Its text nodes, in order. */
  readonly texts: readonly Text[];
  /** The text, its white space folded. */
  readonly text: string;
  /** Its characters, wide ones twice: see `sizeOf`. */
  readonly size: number;
  /** Characters of text in links. */
  readonly linkText: number;
  readonly links: number;
  /** Number of its first link's kind, from 1 to 5 (see `linkKind`); 0 without a link. */
  readonly linkKind: number;
  /** Characters of text in italics. */
  readonly italic: number;
  /** Groups of the vocabulary, one bit each, that an inline element at its start names. */
  readonly groups: number;
}

/** A frame or block whose sums are still being counted. */
type Counting<Counted> = { -readonly [Key in keyof Counted]: Counted[Key] };

interface CountingFrame extends Counting<Omit<Frame, 'parent'>> {
  readonly parent: CountingFrame | undefined;
}

interface OpenBlock extends Counting<Omit<Block, 'frame' | 'texts'>> {
  readonly frame: CountingFrame;
  readonly texts: Text[];
}

const NOTHING_NEAR: readonly number[] = Array(GROUP_COUNT).fill(0);

const NOTHING_COUNTED = { size: 0, linkText: 0, links: 0, linkKind: 0, italic: 0, groups: 0 };

/** Values of `itemprop` that mark the text of the article. */
const BODY_PROPERTY = /articlebody|^text$|recipeinstructions/i;

/** Bit of text in a link. */
const IN_LINK = 1;

/** Bit of text in italics. */
const IN_ITALICS = 1 << 1;

/**
 * The text of a page, block by block, read in one walk.
 *
 * It is a walk beside that of `Measures`, by the same rules (`measure.ts`), because the two answer different questions.
 * `Measures` are of every element and stay true while steps take parts away, so they are made once, early, and know
 * nothing of elements that steps have put in since; they add up pieces of text, and prose by element. The model is
 * asked when the steps are through, and was fitted on sums of blocks: runs of folded text, each prose or not by itself.
 */
export class Blocks {
  /** The blocks in the order of the page, none of them empty. */
  readonly list: readonly Block[];
  /** The frame of the whole page. */
  readonly root: Frame;
  /** All frames, each before those in it. */
  readonly frames: readonly Frame[];
  readonly #list: Block[] = [];
  readonly #frames: CountingFrame[] = [];
  readonly #vocabulary = new Vocabulary();
  #open: OpenBlock | undefined;

  /** @param root The element whose text is read; it is not altered. */
  constructor(root: Element) {
    const frame = this.#frameOf(root, root.tagName, undefined);
    this.#visitChildren(root, frame, 0);
    this.#close();
    addUp(this.#frames);
    this.root = frame;
    this.list = this.#list;
    this.frames = this.#frames;
  }

  #frameOf(element: Element, tag: string, parent: CountingFrame | undefined): CountingFrame {
    const depth = (parent?.depth ?? 0) + 1;
    const className = attributeText(element, 'class');
    const groups = this.#groupsOf(element, className);
    const near = parent?.near ?? NOTHING_NEAR;
    const property = element.getAttribute('itemprop');
    const marked = property && BODY_PROPERTY.test(property) ? BODY_FLAG : 0;
    const frame = {
      element,
      name: `${tag}.${className}`,
      parent,
      depth,
      flags: (parent?.flags ?? 0) | (FLAGS[tag] ?? 0) | marked,
      near: groups === 0 ? near : withValue(near, groups, depth),
      text: 0,
      linkText: 0,
      prose: 0,
      blocks: 0,
      links: 0,
      images: 0,
    };
    this.#frames.push(frame);
    return frame;
  }

  #groupsOf(element: Element, className: string): number {
    const groups = this.#vocabulary.groupsOf(className) | this.#vocabulary.groupsOf(element.id);
    return groups | this.#vocabulary.groupsOf(attributeText(element, 'role'));
  }

  /** @param style Bits of `IN_LINK` and `IN_ITALICS`. */
  #visitChildren(element: Element, frame: CountingFrame, style: number): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.#addText(child as Text, frame, style);
      else if (child.nodeType === 1) this.#visit(child as Element, frame, style);
    }
  }

  #visit(element: Element, frame: CountingFrame, style: number): void {
    const name = element.tagName;
    if (SILENT.has(name)) return;
    if (BLOCKS.has(name) || isCustomBlock(element, name)) {
      this.#close();
      this.#visitChildren(element, this.#frameOf(element, name, frame), style);
      this.#close();
    } else if (name === 'BR') this.#visitBreak(element);
    else this.#visitInline(element, name, frame, style);
  }

  /** A line break stays within a block, two in a row end it. */
  #visitBreak(element: Element): void {
    const next = element.nextElementSibling;
    if (next?.tagName === 'BR' && !/\S/.test(rawText(element.nextSibling))) this.#close();
    else if (this.#open) this.#open.text += '\n';
  }

  #visitInline(element: Element, name: string, frame: CountingFrame, style: number): void {
    if (name === 'IMG') frame.images++;
    const groups = this.#open ? 0 : this.#groupsOf(element, attributeText(element, 'class'));
    const before = this.#open;
    this.#visitChildren(element, frame, style | styleOf(name));
    const open = this.#open;
    if (open && open !== before) open.groups |= groups;
    if (open && isLink(name)) {
      open.links++;
      open.linkKind ||= linkKind(attributeText(element, 'href'));
    }
  }

  #addText(node: Text, frame: CountingFrame, style: number): void {
    const { data } = node;
    const length = trimmedLength(data);
    if (!this.#open && length === 0) return;
    this.#open ??= { frame, texts: [], text: '', ...NOTHING_COUNTED };
    const open = this.#open;
    open.texts.push(node);
    open.text += data;
    if (style & IN_LINK) open.linkText += length;
    if (style & IN_ITALICS) open.italic += length;
  }

  #close(): void {
    const block = this.#open;
    if (!block) return;
    this.#open = undefined;
    block.text = foldSpace(block.text);
    if (block.text === '') return;
    this.#list.push(block);
    const size = sizeOf(block.text);
    block.size = size;
    const { frame } = block;
    frame.text += size;
    frame.linkText += block.linkText;
    if (isProse(size, block.linkText)) frame.prose += size;
    frame.blocks++;
    frame.links += block.links;
  }
}

/** Adds what each frame holds itself to all frames around it. @param frames Each before those in it. */
function addUp(frames: readonly CountingFrame[]): void {
  for (let place = frames.length - 1; place > 0; place--) {
    const frame = frames[place] as CountingFrame;
    const parent = frame.parent as CountingFrame;
    parent.text += frame.text;
    parent.linkText += frame.linkText;
    parent.prose += frame.prose;
    parent.blocks += frame.blocks;
    parent.links += frame.links;
    parent.images += frame.images;
  }
}

/** Tells whether a custom element begins with a block: pages lay it out as one, too. */
const isCustomBlock = (element: Element, name: string): boolean =>
  name.includes('-') && BLOCKS.has(element.firstElementChild?.tagName as string);

function styleOf(name: string): number {
  if (isLink(name)) return IN_LINK;
  return name === 'I' || name === 'EM' || name === 'CITE' ? IN_ITALICS : 0;
}
