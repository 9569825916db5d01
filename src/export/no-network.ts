import { text } from '../shared/text.ts';
import type { FetchedPictures } from './fetch-pictures.ts';
import { othersSentence } from './other-sites.ts';

/**
 * Alter a copy of an article so that nothing in it asks a server: pictures get the addresses that are given, those that
 * could not be fetched, films and recordings become links.
 * @param body The text of the article.
 * @param addressOf Gives the new address of a picture; undefined where it could not be fetched.
 */
export function needNoNetwork(body: HTMLElement, addressOf: (address: string) => string | undefined): void {
  for (const image of body.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const inside = addressOf(address);
    image.removeAttribute('referrerpolicy');
    if (inside) image.setAttribute('src', inside);
    else image.replaceWith(...pictureLink(image, address));
  }
  for (const media of body.querySelectorAll('video, audio')) {
    const address = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '';
    const name = media.localName === 'video' ? text('keepFilm', 'Film') : text('keepRecording', 'Recording');
    media.replaceWith(link(media, address, name));
  }
}

/** Makes a link of a picture; in a link, and without words of its own, its words alone. */
function pictureLink(image: Element, address: string): readonly (Element | string)[] {
  const words = image.getAttribute('alt')?.trim() ?? '';
  if (image.closest('a') || !/^https?:/.test(address)) return words === '' ? [] : [words];
  return [link(image, address, words || text('keepPicture', 'Picture'))];
}

function link(beside: Element, address: string, words: string): Element | string {
  if (!/^https?:/.test(address)) return words;
  const made = beside.ownerDocument.createElement('a');
  made.setAttribute('href', address);
  made.textContent = words;
  return made;
}

/** Says how many pictures were not fetched, and why; undefined where all came. */
export function missedSentence({ missed, pictures }: FetchedPictures): string | undefined {
  const failed = missed.filter(({ why }) => why !== 'no leave');
  const total = failed.length + pictures.size;
  const sentence = text(
    'keepMissed',
    'Pictures that couldn’t be fetched: $1 of $2. They are linked instead.',
    String(failed.length),
    String(total),
  );
  return [failed.length > 0 ? sentence : '', othersSentence(missed)].filter(Boolean).join(' ') || undefined;
}
