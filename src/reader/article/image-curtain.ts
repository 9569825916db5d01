import { type HiddenPart, hiddenImage, hiddenPoster } from './hidden-image.ts';

/** What stands before the images of an article while they are to be seen only after a press. */
export interface ImageCurtain {
  /**
   * Take care of the images of a part of the article. It does not stand in the reader yet, so nothing of it was asked for;
   * while images are hidden, nothing will be before the press.
   */
  cover(part: HTMLElement): void;
  /** Hide the images that nobody has pressed for, or show them all. */
  draw(hides: boolean): void;
}

/**
 * A curtain for the images of one reader.
 * @param hides Whether images are hidden at first.
 */
export function imageCurtain(hides: boolean): ImageCurtain {
  const parts: HiddenPart[] = [];
  let isDrawn = hides;
  return {
    cover(part) {
      const images = [...part.querySelectorAll('img')].map(hiddenImage);
      const posters = [...part.querySelectorAll<HTMLVideoElement>('video[poster]')].map(hiddenPoster);
      const found = [...images, ...posters];
      parts.push(...found);
      if (isDrawn) for (const { hide } of found) hide();
    },
    draw(toHidden) {
      if (toHidden === isDrawn) return;
      isDrawn = toHidden;
      for (const { hide, show } of parts) (isDrawn ? hide : show)();
    },
  };
}
