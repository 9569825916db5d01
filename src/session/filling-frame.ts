import { allIn, attributeOf, baseOf, frameIn } from '../shared/page-elements.ts';

/** Least share of the window that a frame takes which is the page's content. Set by hand. */
const MIN_FRAME_SHARE = 0.4;

/**
 * Find the frame of another site that takes most of the window: no extension can read it from here.
 * @returns Its address, of the web; undefined if there is none.
 */
export function fillingFrame(): URL | undefined {
  for (const frame of allIn(document, 'iframe[src], frame[src]')) {
    const { width, height } = frame.getBoundingClientRect();
    const share = (Math.min(width, innerWidth) * Math.min(height, innerHeight)) / (innerWidth * innerHeight);
    if (!(share >= MIN_FRAME_SHARE) || frameIn(frame)) continue;
    const address = attributeOf(frame, 'src')?.trim() ?? '';
    const url = URL.canParse(address, baseOf(frame)) && new URL(address, baseOf(frame));
    if (url && /^https?:$/.test(url.protocol)) return url;
  }
  return undefined;
}
