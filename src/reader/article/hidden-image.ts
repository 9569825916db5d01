import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/** An image that can be hidden and shown. */
export interface HiddenPart {
  /** Hide it, unless it was pressed for. */
  hide(): void;
  show(): void;
}

/** Button in the place of an image; scripts of pages do not see what it is for. */
export interface ImageButton extends HTMLElement {
  /** The image, with a link or a choice of sources around it. */
  full?: Element;
}

/** Width in CSS pixels below which an image is among words. Set by hand: icons and formulas are narrower. */
const MIN_BLOCK_IMAGE_PX = 120;

/**
 * Hide an image behind a button with its text alternative, which is as large as the image will be, if that is known.
 * @param image The image; with it go a link or a choice of sources around it.
 */
export function hiddenImage(image: HTMLImageElement): HiddenPart {
  const whole = wholeOf(image);
  const isOfEmbed = image.closest('.embed') !== null;
  let isPressed = false;
  // A card has a button of its own, which loads more than the picture.
  const standIn: ImageButton = isOfEmbed ? element('span', { hidden: true }) : standInFor(image);
  standIn.full = whole;
  const show = () => standIn.replaceWith(whole);
  standIn.addEventListener('click', (event) => {
    // It may stand in a link with other words.
    event.preventDefault();
    event.stopPropagation();
    isPressed = true;
    image.loading = 'eager';
    show();
    // The button has gone, and the focus with it.
    image.tabIndex = -1;
    image.focus({ preventScroll: true });
  });
  return { show, hide: () => !isPressed && whole.replaceWith(standIn) };
}

/**
 * Hide the picture before a film.
 * @param video The film, which keeps its place and its controls.
 */
export function hiddenPoster(video: HTMLVideoElement): HiddenPart {
  const { poster } = video;
  return {
    hide: () => video.removeAttribute('poster'),
    show() {
      video.poster = poster;
    },
  };
}

/** Finds the largest element that shows nothing but the image. */
function wholeOf(image: HTMLImageElement): Element {
  const picture = image.closest('picture') ?? image;
  const link = picture.closest('a');
  return link && link.textContent?.trim() === '' && link.querySelectorAll('img').length === 1 ? link : picture;
}

function standInFor(image: HTMLImageElement): HTMLElement {
  const { width, height, alt } = image;
  const isSmall = width && width < MIN_BLOCK_IMAGE_PX;
  const name = alt && element('span', { class: 'alt', lang: languageOf(image), dir: 'auto' }, alt);
  const offer = element('span', { class: 'offer', ...interfaceWriting() }, text('imageHidden', 'Show image'));
  const button = element(
    'button',
    { type: 'button', class: `hidden-image${isSmall ? ' small' : ''}` },
    ...(name ? [name, ' '] : []),
    offer,
  );
  // By way of its style object: pages may forbid the attribute.
  if (width && height && !isSmall) {
    button.style.setProperty('inline-size', `${width}px`);
    button.style.setProperty('aspect-ratio', `${width} / ${height}`);
  }
  return button;
}

const languageOf = (image: Element): string | undefined => image.closest('[lang]')?.getAttribute('lang') ?? undefined;
