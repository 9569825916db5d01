import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { embedCard } from './embed-card.ts';

/** How many images are fetched at once; those further down wait until they come near the screen. */
const EAGER_IMAGES = 4;

/** Widest that a picture stands in the text, in CSS pixels: what is wider is drawn smaller. */
const WIDEST = 800;

/**
 * Give the parts of an article what they need to be seen and used: pictures a size, films their controls, wide tables
 * and formulas a box to scroll in, quotations their source, embeds a card.
 * @param view A part of the article that does not stand in the reader yet, so that nothing is fetched; it is altered.
 * @param above How many images stand above it.
 */
export function prepareParts(view: HTMLElement, above = 0): void {
  for (const [index, image] of view.querySelectorAll('img').entries()) {
    image.decoding = 'async';
    // Without it screen readers spell the address.
    if (!image.hasAttribute('alt')) image.alt = '';
    if (above + index >= EAGER_IMAGES) image.loading = 'lazy';
  }
  // The page's sizes tell of its own columns.
  for (const image of view.querySelectorAll<HTMLImageElement | HTMLSourceElement>('[srcset]')) {
    if (/\d+w/.test(image.srcset) && !(image.width < WIDEST / 2 && image.width > 0)) {
      image.sizes = `(max-width: ${WIDEST}px) 100vw, ${WIDEST}px`;
    }
  }
  for (const media of view.querySelectorAll<HTMLMediaElement>('video, audio')) {
    media.controls = true;
    if (media.preload !== 'none') media.preload = 'metadata';
  }
  for (const wide of view.querySelectorAll('table, math[display="block"]')) boxUp(wide);
  for (const quote of view.querySelectorAll<HTMLQuoteElement>('blockquote[cite]')) nameSource(quote);
  for (const link of view.querySelectorAll<HTMLAnchorElement>('a[data-embed]')) link.replaceWith(embedCard(link));
}

/** What is too wide scrolls in a box of its own. */
function boxUp(wide: Element): void {
  if (wide.parentElement?.closest('table')) return;
  const box = element(wide.localName === 'math' ? 'span' : 'div', { class: 'scroll-box' });
  wide.replaceWith(box);
  box.append(wide);
}

/** Where a quotation comes from, if it does not lead there itself. */
function nameSource(quote: HTMLQuoteElement): void {
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
