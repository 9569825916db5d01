import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { parseApart } from '../page/parse-apart.ts';
import { attributeText, rawText } from '../page/raw-text.ts';
import { textOf } from '../text/words.ts';
import { pictureBehind } from '../tree/picture-behind.ts';
import { rename } from '../tree/reshape.ts';
import { isPixel } from './remove-pixels.ts';

/** Attributes that keep the real address of a picture until it comes near the screen; the best first. */
const SOURCES = (
  'data-src data-lazy-src data-original data-lazy data-src-large data-hi-res-src data-url data-image data-img-src ' +
  'data-full-src data-cfsrc data-actualsrc data-echo data-lazyload data-ll-src'
).split(' ');

/** Attributes that keep the real source set in the same way. */
const SOURCE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-lazyload-srcset', 'data-cfsrcset'];

/**
 * A `data:` address shorter than this, in characters, is a placeholder: a blurred picture of a few pixels. Set by hand.
 */
const PLACEHOLDER_DATA_CHARS_LIMIT = 4000;

/** File names from this length on, in characters, are not taken for that of a placeholder. Set by hand. */
const PLACEHOLDER_NAME_CHARS_LIMIT = 200;

/** Longest attribute that is read as the address of a picture, in characters. */
const MAX_ADDRESS_CHARS = 2000;

/** Boxes around a picture in which it may stand for another. Set by hand: one for its ratio, one for its link. */
const MAX_STAND_IN_LEVELS = 3;

/** Most pictures of such a box. Set by hand: more are a row of pictures, each of which has a box of its own. */
const MAX_BOX_PICTURES = 20;

/** Largest width of a picture that stands for another, in CSS pixels, as the page declares it. Set by hand. */
const MAX_STAND_IN_WIDTH = 64;

/** Addresses of small copies: they name what they are for, or a width of two figures. */
const SMALL_COPY = /blur|lqip|placeholder|preview|tiny|[/=_,](?:w[_=]?)?\d{1,2}(?=[/,&x]|$)/i;

/** Width, in CSS pixels, that is asked for where an address leaves a gap for it. */
const ASKED_WIDTH = '1080';

/** Selects elements that show a picture behind themselves, and say that they are one. */
const BACKGROUNDS =
  ':is([style*="url("], [data-bg], [data-background-image]):is(figure, figure *, [role=img], [aria-label]), [role=img]';

/** Least sides, in CSS pixels, of a picture that a style sheet shows behind a box. Set by hand: signs are smaller. */
const MIN_BACKGROUND_SIDES = [160, 80] as const;

/**
 * Gives pictures that are loaded on scroll their real address, and makes an `img` of those that the page has not yet.
 */
export function loadLazyImages(draft: Draft): void {
  const { root } = draft;
  for (const noscript of elementsIn(root, 'noscript')) {
    restoreFromNoscript(noscript, draft);
    // Later stages would read its markup as text.
    if (!noscript.firstElementChild) noscript.textContent = '';
  }
  for (const media of elementsIn(root, 'amp-img, amp-anim, amp-video, amp-audio')) {
    if (media.matches('amp-img, amp-anim')) restoreFromAmp(media, draft);
    else rename(media, media.localName.slice('amp-'.length));
  }
  for (const element of elementsIn(root, BACKGROUNDS)) restoreFromBackground(element, draft);
  for (const holder of elementsIn(root, 'object, embed')) restoreFromObject(holder, draft);
  for (const image of elementsIn(root, 'img, source, video, audio, iframe')) load(image);
  const pictures = new Map<Element, readonly Element[]>();
  for (const image of elementsIn(root, 'img')) if (isStandIn(image, draft, pictures)) draft.take(image, 'stand-in');
}

/**
 * Tells whether a picture stands for another in the same box until that is loaded: it is tiny, or a small copy of it.
 * @param pictures Those of each box that was looked into, so that none is searched twice.
 */
function isStandIn(image: Element, draft: Draft, pictures: Map<Element, readonly Element[]>): boolean {
  let inBox: readonly Element[] = [];
  let box = image.parentElement;
  for (let level = 0; level < MAX_STAND_IN_LEVELS && box; level++) {
    if (draft.measures.of(box).text > 0 && box.localName !== 'figure') break;
    const own = pictures.get(box) ?? elementsIn(box, 'img');
    pictures.set(box, own);
    if (own.length > MAX_BOX_PICTURES) break;
    inBox = own;
    box = box.parentElement;
  }
  const others = inBox.filter((other) => other !== image && !isPlaceholder(addressOf(other)));
  if (others.length === 0) return false;
  // Once for browsers without scripts.
  if (others.some((other) => addressOf(other) === addressOf(image) && inBox.indexOf(other) < inBox.indexOf(image)))
    return true;
  if (isPlaceholder(addressOf(image))) return true;
  const isLarger = (other: Element): boolean =>
    !(widthOf(other) <= widthOf(image)) && !SMALL_COPY.test(addressOf(other));
  if (widthOf(image) <= MAX_STAND_IN_WIDTH) return others.some(isLarger);
  const name = nameOf(image);
  return SMALL_COPY.test(addressOf(image)) && others.some((other) => isLarger(other) && nameOf(other) === name);
}

function addressOf(image: Element): string {
  return attributeText(image, 'src');
}

function nameOf(image: Element): string {
  return (
    addressOf(image)
      .replace(/[?#].*/, '')
      .split('/')
      .at(-1) ?? ''
  );
}

function widthOf(image: Element): number {
  return Number.parseFloat(attributeText(image, 'width'));
}

/** Makes a picture of an element of AMP, and takes out the words of placeholders and fallbacks in it. */
function restoreFromAmp(media: Element, draft: Draft): void {
  for (const child of [...media.children]) if (textOf(child) !== '') draft.take(child, 'stand-in');
  draft.restate(media, rename(media.cloneNode(false) as Element, 'img'));
}

function load(image: Element): void {
  const isImage = image.localName === 'img';
  const shown = attributeText(image, 'src');
  const set = firstOf(image, SOURCE_SETS);
  if (set && !image.getAttribute('srcset')?.includes('http')) image.setAttribute('srcset', set);
  if (!isPlaceholder(shown) && !(isImage && /\blazy/i.test(attributeText(image, 'class')))) return;
  const source = firstOf(image, SOURCES, looksLikeAddress) ?? (isImage ? anyPicture(image, shown) : undefined);
  if (source) image.setAttribute('src', source.trim().replace(/\{width\}/g, ASKED_WIDTH));
  else if (isImage) {
    const widest = widestOf(
      image.getAttribute('srcset') ?? image.parentElement?.querySelector('source')?.getAttribute('srcset') ?? '',
    );
    if (widest) image.setAttribute('src', widest);
  }
}

/** Tells whether an address is empty, a tiny picture written out as data, or the name of a placeholder. */
function isPlaceholder(address: string): boolean {
  if (address === '' || address === 'about:blank') return true;
  if (address.startsWith('data:')) return address.length < PLACEHOLDER_DATA_CHARS_LIMIT;
  const name = address.slice(address.lastIndexOf('/') + 1);
  return (
    name.length < PLACEHOLDER_NAME_CHARS_LIMIT &&
    /\.(gif|png|svg)$/i.test(name) &&
    /\b(placeholder|spacer|blank|lazy|1x1|pixel|loading)/i.test(name)
  );
}

function firstOf(image: Element, names: readonly string[], test = (value: string) => value !== ''): string | undefined {
  for (const name of names) {
    const value = image.getAttribute(name);
    if (value && test(value)) return value;
  }
  return undefined;
}

function looksLikeAddress(value: string): boolean {
  return /^\s*(https?:|\/|\.|[\w-]+\/)|\.(jpe?g|png|webp|avif|gif)/i.test(value) && !/^\s*[{[]/.test(value);
}

/** Finds the address of a picture in a `data-` attribute of any name. */
function anyPicture(image: Element, shown: string): string | undefined {
  for (const { name, value } of image.attributes) {
    if (!name.startsWith('data-') || value.length > MAX_ADDRESS_CHARS || value === shown) continue;
    if (/^(https?:)?\/[^\s{}"']*\.(jpe?g|png|webp|avif)([?#]\S*)?$/i.test(value)) return value;
  }
  return undefined;
}

/** Finds the address with the largest descriptor in a source set. */
function widestOf(set: string): string | undefined {
  let widest: string | undefined;
  let largest = 0;
  for (const entry of set.split(/,\s/)) {
    const [address, size = '1'] = entry.trim().split(/\s+/);
    const width = Number.parseFloat(size) || 1;
    if (address && width > largest) [widest, largest] = [address, width];
  }
  return widest;
}

/** Brings back the picture in a noscript, whose content is text on a page with scripts. */
function restoreFromNoscript(noscript: Element, draft: Draft): void {
  const text = rawText(noscript);
  const inside = firstIn(noscript, 'img[src]');
  if (!inside && !/<img\b/i.test(text)) return;
  const parsed = inside ?? parseApart(text).querySelector('img[src]');
  if (!parsed || isPixel(parsed, draft)) return;
  const image = noscript.ownerDocument.importNode(parsed, false);
  const before = noscript.previousElementSibling;
  const placeholder = before?.matches('img') ? before : before?.querySelector('img');
  const policy = placeholder?.getAttribute('referrerpolicy');
  if (policy && !image.hasAttribute('referrerpolicy')) image.setAttribute('referrerpolicy', policy);
  const stands =
    placeholder &&
    (isPlaceholder(addressOf(placeholder)) ||
      widthOf(placeholder) <= MAX_STAND_IN_WIDTH ||
      (SMALL_COPY.test(addressOf(placeholder)) && nameOf(placeholder) === nameOf(image)));
  if (stands) draft.restate(placeholder, image);
  else if (!placeholder) draft.restate(noscript, image);
}

/** Makes a picture of an object that is one, as drawings often stand in pages. */
function restoreFromObject(holder: Element, draft: Draft): void {
  const address = firstOf(holder, ['data', 'src']) ?? '';
  const isPicture = /^image\//i.test(attributeText(holder, 'type')) || /\.(?:svg|png|gif|webp|jpe?g)$/i.test(address);
  if (!isPicture || address === '') return;
  const image = madeBeside(holder, 'img');
  const alt = holder.getAttribute('aria-label') ?? textOf(holder);
  for (const [name, value] of Object.entries({ src: address, alt })) image.setAttribute(name, value);
  for (const name of ['width', 'height']) image.setAttribute(name, attributeText(holder, name));
  draft.restate(holder, image);
}

/** Finds what the style sheets of the page show behind a box that is as large as a picture. */
function pictureInSheet(origin: Element | undefined): string | undefined {
  const { width = 0, height = 0 } = origin?.getBoundingClientRect() ?? {};
  if (!origin || width < MIN_BACKGROUND_SIDES[0] || height < MIN_BACKGROUND_SIDES[1]) return undefined;
  const { backgroundImage = '' } = origin.ownerDocument.defaultView?.getComputedStyle(origin) ?? {};
  return /^url\(["']?([^"']+?)["']?\)$/.exec(backgroundImage)?.[1];
}

function restoreFromBackground(element: Element, { copy }: Draft): void {
  if (element.childElementCount > 0 || element.textContent?.trim()) return;
  const behind =
    pictureBehind(element) ??
    firstOf(element, ['data-bg', 'data-background-image']) ??
    pictureInSheet(copy.originOf(element));
  if (!behind || isPlaceholder(behind)) return;
  const image = madeBeside(element, 'img');
  image.setAttribute('src', behind.replace(/^url\(["']?|["']?\)$/g, ''));
  image.setAttribute('alt', attributeText(element, 'aria-label'));
  element.append(image);
}
