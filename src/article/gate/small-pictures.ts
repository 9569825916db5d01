/** Longest side of a picture that stays as small as the page shows it, in CSS pixels. Set by hand: flags, emoji, portraits. */
const MAX_SMALL_PX = 128;

/**
 * Give a picture that the page's styles make small the size that it has there.
 * @param picture The new `<img>`, with its address.
 * @param origin The picture in the page. Where it shows another one as yet, its size says nothing.
 */
export function keepSmall(picture: Element, origin: Element | undefined): void {
  if (!origin || !isLoaded(origin as HTMLImageElement, picture.getAttribute('src'))) return;
  const { width, height } = origin.getBoundingClientRect();
  if (width < 1 || height < 1 || Math.max(width, height) > MAX_SMALL_PX) return;
  picture.setAttribute('width', String(Math.round(width)));
  picture.setAttribute('height', String(Math.round(height)));
}

const isLoaded = ({ complete, naturalWidth, src }: HTMLImageElement, address: string | null): boolean =>
  complete && naturalWidth > 1 && src === address;
