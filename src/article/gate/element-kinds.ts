import { firstIn } from '../page/elements-in.ts';
import { isBlock } from '../page/measure.ts';
import { rawText } from '../page/raw-text.ts';

/** Tells whether an element contains one that starts a line of its own, or media, which may. */
export function hasBlocks(element: Element): boolean {
  for (const child of element.children) if (isBlock(child) || isMedia(child) || hasBlocks(child)) return true;
  return false;
}

/** Tells whether paragraphs are allowed in an element. */
export function takesParagraphs(target: Element): boolean {
  return !/^(p|h[1-6]|a|span|em|strong|b|i|figcaption|summary|caption|pre|code|dt)$/.test(target.localName);
}

/**
 * Tells whether an element is a picture, film, recording, drawing or embed, which stand beside paragraphs or in them.
 */
export function isMedia(element: Element): boolean {
  return /^(img|picture|video|audio|svg)$/i.test(element.tagName) || element.hasAttribute('data-embed');
}

/** Selects elements that mean something without any text in them. */
const MEANINGFUL = 'img, video, audio, svg, br, hr, td, th, wbr, source, track, col';

/** Tells whether an element that came through says nothing and shows nothing. */
export function isEmpty(element: Element): boolean {
  if (element.matches(MEANINGFUL) || firstIn(element, 'img, video, audio, svg, hr, [data-embed]')) return false;
  return !/\S/.test(rawText(element));
}

/** Tells whether a film or a recording has an address left; true of all other elements, which need none. */
export function hasSource(element: Element): boolean {
  return (
    !/^(video|audio)$/.test(element.localName) || element.matches('[src]') || firstIn(element, 'source[src]') !== null
  );
}
