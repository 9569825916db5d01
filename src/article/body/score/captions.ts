import { type Block, FLAGS, type Frame } from './blocks.ts';
import { CAPTIONS } from './vocabulary.ts';

/** Longest text, in characters, of a caption that only its class name tells. */
const LONGEST = 600;

/** Most levels between a caption and the frame that holds its picture. */
const LEVELS = 3;

/** Whether a block is the caption of a picture: in a figure, or called so beside a picture and little else. */
export function isCaption({ frame, text, linkText, groups }: Block): boolean {
  // In a list of goods or stories it is a heading or a link.
  if (text.length > LONGEST || linkText > text.length / 2 || /^H\d$/.test(frame.element.tagName)) return false;
  if (frame.flags & (FLAGS['FIGURE'] ?? 0)) return true;
  const named = frame.near[CAPTIONS] ?? 0;
  const isNamed = groups & (1 << CAPTIONS) || (named > 0 && frame.depth - named < LEVELS);
  return isNamed ? pictureFrame(frame) !== undefined : false;
}

/** The nearest frame around a caption that holds its picture, if it holds little else. */
export function pictureFrame(caption: Frame): Frame | undefined {
  let holder: Frame | undefined = caption;
  for (let level = 0; holder && level <= LEVELS; level++, holder = holder.parent) {
    if (holder.images > 0) return holder.images <= 2 && holder.text <= LONGEST ? holder : undefined;
  }
  return undefined;
}
