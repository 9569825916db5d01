import { isOfPicture } from '../../captions/caption-mark.ts';
import { MAX_CAPTION_CHARS, MAX_CAPTION_LEVELS } from '../../captions/caption-signs.ts';
import { isCaptionedBox } from '../../captions/picture-box.ts';
import type { Block, Frame } from './blocks.ts';

/**
 * Tells whether a block is the caption of a picture: in a figure, or marked by `findCaptions`. Headings and links are
 * none: in a list of goods or stories they name what the picture leads to.
 */
export function isCaption({ frame, text, size, texts, linkText }: Block): boolean {
  if (text.length > MAX_CAPTION_CHARS || linkText > size / 2 || /^H\d$/.test(frame.element.tagName)) return false;
  return isOfPicture(texts[0]?.parentElement);
}

/** Finds the nearest frame around a caption that holds its picture; undefined if it holds much else. */
export function pictureFrame(caption: Frame): Frame | undefined {
  let holder: Frame | undefined = caption;
  for (let level = 0; holder && level <= MAX_CAPTION_LEVELS; level++, holder = holder.parent) {
    if (holder.images > 0) return isCaptionedBox(holder.images, holder.text) ? holder : undefined;
  }
  return undefined;
}
