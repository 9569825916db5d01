import type { KeptPicture } from '../../library/kept-article.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/**
 * Let a text show the pictures that are kept with it, and lead to what is not: pages of the extension fetch nothing.
 * @param part Part of the text, through the gate, in a document that loads nothing; it is altered.
 * @param pictures The pictures. Their addresses are given back when the page is left.
 */
export function setKeptPictures(part: Element, pictures: readonly KeptPicture[]): void {
  const kept = new Map(pictures.map(({ address, picture }) => [address, picture]));
  for (const source of part.querySelectorAll('picture > source')) source.remove();
  for (const image of part.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const picture = kept.get(address);
    for (const name of ['srcset', 'sizes', 'referrerpolicy']) image.removeAttribute(name);
    if (picture instanceof Blob) image.setAttribute('src', URL.createObjectURL(picture));
    else if (!address.startsWith('data:')) image.replaceWith(wayTo(image, address, pictureWords(image)));
  }
  for (const media of part.querySelectorAll('video, audio')) {
    const address = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '';
    media.replaceWith(wayTo(media, address, text('libraryMedia', 'Film or recording, not saved')));
  }
  // A frame of another site has no place here: its link has.
  for (const embed of part.querySelectorAll('a[data-embed]')) embed.setAttribute('data-embed', '');
}

function pictureWords(image: Element): string {
  const words = image.getAttribute('alt')?.trim();
  return words
    ? text('libraryPictureOf', 'Picture, not saved: $1', words)
    : text('libraryPicture', 'Picture, not saved');
}

/** Builds a link to what is not kept; in another link, words alone. */
function wayTo(of: Element, address: string, words: string): HTMLElement {
  const isLink = /^https?:/.test(address) && !of.closest('a');
  return isLink
    ? element('a', { href: address, target: '_blank', rel: 'noopener noreferrer', ...interfaceWriting() }, words)
    : element('span', interfaceWriting(), words);
}
