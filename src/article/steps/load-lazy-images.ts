import type { Draft } from '../draft.ts';

/** Attributes in which pages keep the real address of a picture until it comes near the screen. */
const SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-src-large',
  'data-hi-res-src',
  'data-url',
  'data-image',
  'data-img-src',
  'data-full-src',
];
const SOURCE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** A placeholder: a tiny data picture, or the name of one. */
const PLACEHOLDER =
  /^(data:image\/(gif|svg\+xml|png)[;,].{0,700}$|about:blank|.*\b(placeholder|spacer|blank|lazy|1x1|pixel|loading)[^/]*\.(gif|png|svg)$)|^$/i;

/** Give pictures that are loaded on scroll their real address, and bring back those that stand in a noscript alone. */
export function loadLazyImages(draft: Draft): void {
  for (const noscript of draft.root.querySelectorAll('noscript')) restoreFromNoscript(noscript);
  for (const image of draft.root.querySelectorAll('img, source, video, audio, iframe')) load(image);
}

function load(image: Element): void {
  const source = SOURCES.map((name) => image.getAttribute(name)).find((value) => value && looksLikeAddress(value));
  if (source && PLACEHOLDER.test(image.getAttribute('src') ?? '')) image.setAttribute('src', source.trim());
  const set = SOURCE_SETS.map((name) => image.getAttribute(name)).find(Boolean);
  if (set && !image.getAttribute('srcset')?.includes('http')) image.setAttribute('srcset', set);
  const widest = widestOf(image.getAttribute('srcset') ?? '');
  if (image.tagName === 'IMG' && widest && PLACEHOLDER.test(image.getAttribute('src') ?? ''))
    image.setAttribute('src', widest);
}

function looksLikeAddress(value: string): boolean {
  return /^\s*(https?:|\/|\.|[\w-]+\/)|\.(jpe?g|png|webp|avif|gif)/i.test(value) && !value.trim().startsWith('{');
}

/** The address with the largest descriptor of a source set. */
function widestOf(set: string): string | undefined {
  const entries = set.split(/,\s+/).map((entry) => entry.trim().split(/\s+/));
  const sizes = entries.map(([, size]) => Number.parseFloat(size ?? '1') || 1);
  return entries[sizes.indexOf(Math.max(...sizes))]?.[0] || undefined;
}

/** The noscript of a page with scripts is text: the pictures in it are read from that. */
function restoreFromNoscript(noscript: Element): void {
  const text = noscript.textContent ?? '';
  if (!/<img\b/i.test(text)) return;
  const parsed = new DOMParser().parseFromString(text, 'text/html').querySelector('img[src]');
  if (!parsed || isTracker(parsed)) return;
  const image = noscript.ownerDocument.importNode(parsed, false);
  const before = noscript.previousElementSibling;
  const placeholder = before?.matches('img') ? before : before?.querySelector('img');
  if (placeholder && PLACEHOLDER.test(placeholder.getAttribute('src') ?? '')) placeholder.replaceWith(image);
  else if (!placeholder) noscript.replaceWith(image);
}

function isTracker(image: Element): boolean {
  return ['width', 'height'].some((side) => Number.parseInt(image.getAttribute(side) ?? '99', 10) <= 2);
}
