import { type HiddenPart, hiddenImage, hiddenPoster } from './hidden-image.ts';

/** Hides the images of an article while the user wants to see them only after a press. */
export interface ImageHiding {
  /**
   * Include the images of a part of the article. It is not in the reader yet, so none of them has been fetched; while
   * images are hidden, none will be before the press.
   */
  include(part: HTMLElement): void;
  /** Hide the images that nobody has pressed for, or show them all. */
  hideAll(isHidden: boolean): void;
}

/**
 * Start hiding the images of one reader.
 * @param isHiddenAtFirst True if they are hidden at first.
 */
export function imageHiding(isHiddenAtFirst: boolean): ImageHiding {
  const parts: HiddenPart[] = [];
  let areHidden = isHiddenAtFirst;
  return {
    include(part) {
      const images = [...part.querySelectorAll('img')].map(hiddenImage);
      const posters = [...part.querySelectorAll<HTMLVideoElement>('video[poster]')].map(hiddenPoster);
      const found = [...images, ...posters];
      parts.push(...found);
      if (areHidden) for (const { hide } of found) hide();
    },
    hideAll(isHidden) {
      if (isHidden === areHidden) return;
      areHidden = isHidden;
      for (const { hide, show } of parts) (areHidden ? hide : show)();
    },
  };
}
