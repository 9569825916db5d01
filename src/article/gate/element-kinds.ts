import { isBlock } from '../page/measure.ts';

/** Whether something in an element starts a line of its own, or is a picture, which may. */
export function holdsBlocks(element: Element): boolean {
  for (const child of element.children) if (isBlock(child) || isMedia(child) || holdsBlocks(child)) return true;
  return false;
}

/** Whether paragraphs may stand in an element. */
export function takesParagraphs(target: Element): boolean {
  return !/^(p|h[1-6]|a|span|em|strong|b|i|figcaption|summary|caption|pre|code|dt)$/.test(target.localName);
}

/** Pictures, films, drawings and embeds stand beside paragraphs, or in them. */
export function isMedia(element: Element): boolean {
  return /^(img|picture|video|audio|svg)$/i.test(element.tagName) || element.hasAttribute('data-embed');
}

/** Elements that mean something without any text in them. */
const MEANINGFUL = 'img, video, audio, svg, br, hr, td, th, wbr, source, track, col';

/** Whether an element that came through says nothing and shows nothing. */
export function isEmpty(element: Element): boolean {
  if (element.matches(MEANINGFUL) || element.querySelector('img, video, audio, svg, hr, [data-embed]')) return false;
  return !/\S/.test(element.textContent ?? '');
}

/** A film or a sound that has an address left; other elements need none. */
export function holdsSource(element: Element): boolean {
  return (
    !/^(video|audio)$/.test(element.localName) ||
    element.matches('[src]') ||
    element.querySelector('source[src]') !== null
  );
}
