import { allowedAddress } from './addresses.ts';
import { embedOf } from './known-embeds.ts';

/**
 * What an embed becomes: a link to what it shows, without text. Nothing is fetched for it but a picture of the page's own;
 * `data-embed` holds the address that shows it in a frame, or nothing where no such address is known.
 * @param source The frame in the copy, marked by the step that tells embeds from advertisements.
 * @param base The address that relative ones start from.
 * @param document The owner of what is made.
 * @returns Undefined if the frame's address is none of the web.
 */
export function copyEmbed(source: Element, base: string, document: Document): Element | undefined {
  const embed = embedOf(source.getAttribute('src') ?? '', base);
  if (!embed) return undefined;
  const link = document.createElement('a');
  link.setAttribute('href', embed.link);
  link.setAttribute('title', source.getAttribute('title') ?? '');
  link.setAttribute('data-embed', embed.frame ?? '');
  const picture = source.getAttribute('data-poster');
  const address = picture && allowedAddress(picture, base, 'picture');
  if (address) link.append(pictureAt(address, document));
  return link;
}

/** A film that cannot be fetched by an address leaves the picture that stands for it. */
export function pictureAt(address: string, document: Document): Element {
  const image = document.createElement('img');
  image.setAttribute('src', address);
  image.setAttribute('alt', '');
  return image;
}
