import type { Draft } from '../draft/draft.ts';
import { elementsIn } from '../page/elements-in.ts';
import { parseApart } from '../page/parse-apart.ts';
import { attributeText, rawText } from '../page/raw-text.ts';

/** Largest width or height, in CSS pixels, of a picture that only counts visitors. */
const MAX_PIXEL_SIDE = 2;

/** Servers that count visits and nothing else, and the names that such programs have on other servers. */
const COUNTERS =
  /^https?:\/\/(?:[\w-]+\.)*(?:google-analytics\.com|doubleclick\.net|scorecardresearch\.com|quantserve\.com|bat\.bing\.com|mc\.yandex\.ru|counter\.yadro\.ru|px\.ads\.linkedin\.com|pixel\.wp\.com|stats\.wp\.com|vgwort\.de|ivwbox\.de|ioam\.de|gemius\.pl|hit\.gemius\.\w+|chartbeat\.net|parsely\.com|adsrvr\.org|facebook\.com\/tr\b|t\.co\/i\/adsct|analytics\.twitter\.com)|[/.](?:matomo|piwik|pixel|beacon|collect|count(?:er)?|track(?:er|ing)?|hit|impression|ping|1x1|open)(?:\.(?:php|gif|png|aspx?|jsp|cgi|js|bmp|jpe?g|webp))?(?:\/?[?;]|$)|\/b\/ss\//i;

/** Attributes that wait with the address of a picture have these words in their names. */
const ADDRESSES = /^(?:src|srcset|data-.*(?:src|lazy|original|url|image|echo).*)$/;

/** Declarations by which a page shows nothing of a picture that it asks for all the same. */
const UNSEEN =
  /(?:^|[;\s])(?:(?:max-)?(?:width|height)\s*:\s*[0-2](?:\.\d+)?(?:px)?\s*(?:!|;|$)|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0\d*)?\s*(?:!|;|$)|(?:left|top|right|bottom|text-indent|margin(?:-left|-top)?)\s*:\s*-\d{3,}|clip\s*:\s*rect\((?:0|1px)|clip-path\s*:\s*(?:inset\((?:50|100)%|circle\(0)|(?:transform\s*:\s*scale\(|scale\s*:\s*)0\s*(?:[,);]|$))/i;

/** Start of a picture in markup, by either name that parsers know. */
const PICTURE = /<ima?ge?\b/i;

/**
 * Takes pictures that count visits: those that nobody can see, and those of servers and programs that do nothing else.
 * Nothing is lost, and nothing is asked for that the page may not even have asked for itself.
 */
export function removePixels(draft: Draft): void {
  for (const image of elementsIn(draft.root, 'img, amp-img, amp-pixel, video, [data-bg], [style*="url("]')) {
    if (isPixel(image, draft)) draft.take(image.closest('picture') ?? image, 'counting pixel');
  }
  for (const noscript of elementsIn(draft.root, 'noscript')) {
    const images = picturesAlone(rawText(noscript));
    if (images.length > 0 && images.every((image) => isPixel(image, draft))) draft.take(noscript, 'counting pixel');
  }
}

/** The pictures of some markup, if there is no text beside them. */
function picturesAlone(markup: string): Element[] {
  // Most is a frame, a style sheet or a notice, and need not be parsed.
  if (!PICTURE.test(markup) || markup.replace(/<[^>]*>/g, '').trim() !== '') return [];
  return elementsIn(parseApart(markup), 'img');
}

/** Tells whether a picture only counts visits: by what is written of it, and by what the page shows of it. */
export function isPixel(image: Element, { copy }: Draft): boolean {
  if (image.localName === 'amp-pixel' || isTiny(image)) return true;
  const style = attributeText(image, 'style');
  const isPicture = /img$/.test(image.localName);
  if (!isPicture) return UNSEEN.test(style) && !/\S/.test(rawText(image));
  const isDescribed = attributeText(image, 'alt').trim() !== '';
  const isLarge = Number.parseInt(attributeText(image, 'width'), 10) > 50;
  const addresses = [...image.attributes].filter(({ name }) => ADDRESSES.test(name)).map(({ value }) => value);
  if (addresses.every((address) => address.trim() === '')) return false;
  if (!isDescribed && !isLarge && addresses.some((address) => COUNTERS.test(address))) return true;
  const waits = addresses.length > 1 || /\blazy|\bfade/i.test(attributeText(image, 'class'));
  const boxes = [image, image.parentElement, image.parentElement?.parentElement];
  if (boxes.some((box) => box && isUnseen(box)) && !(waits && isDescribed)) return true;
  if (!isDescribed && !waits && !copy.isShown(image)) return true;
  return isDrawnTiny(copy.originOf(image), waits);
}

/** Tells whether a box without words is styled so that nothing of it can be seen. */
function isUnseen(box: Element): boolean {
  // The style first: thousands of pictures may stand in one box, and all its text would be put together for each.
  return UNSEEN.test(attributeText(box, 'style')) && box.textContent?.trim() === '';
}

function isTiny(image: Element): boolean {
  return ['width', 'height'].some((side) => Number.parseInt(attributeText(image, side), 10) <= MAX_PIXEL_SIDE);
}

/** Tells whether a style sheet, or the picture itself, leaves no more than a dot of it. */
function isDrawnTiny(origin: Element | undefined, waits: boolean): boolean {
  const window = origin?.ownerDocument.defaultView;
  if (!origin || !window) return false;
  const { width, height, opacity, visibility } = window.getComputedStyle(origin);
  const isDot = (side: string) => Number.parseFloat(side) > 0 && Number.parseFloat(side) <= MAX_PIXEL_SIDE;
  if (isDot(width) || isDot(height)) return true;
  const { complete, naturalWidth = 0, naturalHeight = 0 } = origin as HTMLImageElement;
  const isLoaded = complete && naturalWidth > 0 && !waits;
  return (
    isLoaded && (opacity === '0' || visibility === 'hidden' || Math.max(naturalWidth, naturalHeight) <= MAX_PIXEL_SIDE)
  );
}
