import { interfaceWriting } from '../../shared/interface-language.ts';
import { offered } from '../../shared/offered.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/** Most images that are fetched at once; those further down wait until they come near the screen. Set by hand. */
const MAX_EAGER_IMAGES = 4;

/**
 * Largest width of a picture in the text, in CSS pixels: wider ones are drawn smaller. Set by hand, above the text
 * width.
 */
const MAX_PICTURE_PX = 800;

/**
 * Least width and height of a picture that stands apart from the lines of text around it, in CSS pixels. Set by hand,
 * above signs, formulas, and faces beside their names.
 */
const MIN_APART_PX = 130;

/** Longest text of a cell in a table that may stand in a narrow column, in characters. Set by hand. */
const MAX_SHORT_CELL_CHARS = 24;

/**
 * Give the parts of an article what they need to be seen and used: pictures a size, films their controls, wide tables
 * and formulas a box to scroll in, quotations their source, embeds a card.
 * @param view A part of the article that is not in the reader yet, so that nothing is fetched; it is altered.
 * @param above Number of images above it.
 */
export function prepareParts(view: HTMLElement, above = 0): void {
  for (const [index, image] of view.querySelectorAll('img').entries()) {
    image.decoding = 'async';
    // Without it screen readers spell the address.
    if (!image.hasAttribute('alt')) image.alt = '';
    if (above + index >= MAX_EAGER_IMAGES) image.loading = 'lazy';
    setApart(image);
    image.addEventListener('load', () => setApart(image));
  }
  // The page's sizes are those of its own columns.
  for (const image of view.querySelectorAll<HTMLImageElement | HTMLSourceElement>('[srcset]')) {
    if (/\d+w/.test(image.srcset) && !(image.width < MAX_PICTURE_PX / 2 && image.width > 0)) {
      image.sizes = `(max-width: ${MAX_PICTURE_PX}px) 100vw, ${MAX_PICTURE_PX}px`;
    }
  }
  for (const media of view.querySelectorAll<HTMLMediaElement>('video, audio')) {
    media.controls = true;
    if (media.preload !== 'none') media.preload = 'metadata';
  }
  for (const wide of view.querySelectorAll('table, math[display="block"]')) putIntoScrollBox(wide);
  for (const cell of view.querySelectorAll('th, td')) {
    cell.classList.toggle('long', (cell.textContent ?? '').length > MAX_SHORT_CELL_CHARS);
  }
  for (const quote of view.querySelectorAll<HTMLQuoteElement>('blockquote[cite]')) addSource(quote);
  for (const link of view.querySelectorAll<HTMLAnchorElement>('a[data-embed]')) {
    const card = offered('embed card')?.(link);
    if (card) link.replaceWith(card);
    else link.append(link.title || link.hostname);
  }
}

/** Marks a picture that is too high for a line of text as one that stands by itself; its own size may be known only later. */
function setApart(image: HTMLImageElement): void {
  const { width, height } = image;
  if (Math.min(width, height) >= MIN_APART_PX) image.classList.add('apart');
}

/** Puts an element that may be too wide into a box of its own, in which it scrolls. */
function putIntoScrollBox(wide: Element): void {
  if (wide.parentElement?.closest('table')) return;
  const box = element(wide.localName === 'math' ? 'span' : 'div', { class: 'scroll-box' });
  wide.replaceWith(box);
  box.append(wide);
}

/** Adds a link to the source of a quotation, if it has none itself. */
function addSource(quote: HTMLQuoteElement): void {
  const { cite } = quote;
  const { protocol, hostname } = new URL(cite);
  if (
    !protocol.startsWith('http') ||
    quote.querySelector('a[href]') ||
    quote.nextElementSibling?.localName === 'figcaption'
  ) {
    return;
  }
  const link = element('a', { href: cite }, text('quoteSource', 'Source: $1', hostname.replace(/^www\./, '')));
  quote.append(element('p', { class: 'source', ...interfaceWriting() }, link));
}
