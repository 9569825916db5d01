import { attributeText } from '../page/raw-text.ts';
import { allowedAddress } from './addresses.ts';
import { allowedPolicy } from './allowed-attributes.ts';
import { embedOf } from './known-embeds.ts';
import { pictureAt } from './poster.ts';

/**
 * Copies an embed as a link to what it shows, without text. Nothing is fetched for it but a picture of the page's own;
 * `data-embed` is the address that shows it in a frame, or empty where no such address is known.
 * @param source The frame in the copy, marked by the step that tells embeds from advertisements.
 * @param base Absolute address that relative ones start from.
 * @param document The document that the new element belongs to.
 * @returns Undefined if `embedOf` does not accept the frame's address.
 */
export function copyEmbed(source: Element, base: string, document: Document): Element | undefined {
  const embed = embedOf(attributeText(source, 'src'), base);
  if (!embed) return undefined;
  const link = document.createElement('a');
  link.setAttribute('href', embed.link);
  link.setAttribute('title', attributeText(source, 'title'));
  link.setAttribute('data-embed', embed.frame ?? '');
  const policy = allowedPolicy(attributeText(source, 'referrerpolicy'));
  if (policy) link.setAttribute('referrerpolicy', policy);
  const picture = source.getAttribute('data-poster');
  const address = picture && allowedAddress(picture, base, 'picture');
  if (address) link.append(pictureAt(address, document));
  return link;
}
