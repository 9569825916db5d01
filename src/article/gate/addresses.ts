/** Use of an address, which decides the schemes that it may have. */
type Use = 'link' | 'picture' | 'media';

/** Links: of the schemes that the HTML standard lets sites handle ("safelisted schemes") those that only open something. */
const SCHEMES: Record<Use, RegExp> = {
  link: /^(?:https?|mailto|tel|smsto|sms|geo|magnet|s?ftps?|ircs?|news|nntp|sip|xmpp|webcal|matrix|bitcoin|im|mms|urn):$/,
  picture: /^https?:$/,
  media: /^https?:$/,
};

/** Address that is a picture itself: raster formats only, since SVG may have scripts. */
const RASTER = /^data:image\/(png|jpe?g|gif|webp|avif|bmp|x-icon);/i;

/**
 * Makes an address absolute, if its scheme is allowed for its use.
 * @param value The address as the page writes it.
 * @param base Absolute address that it is relative to.
 * @returns Undefined for `javascript:`, `data:` (except raster pictures), `blob:` and whatever does not parse, and for
 * `file:` except on pages that are files themselves.
 */
export function allowedAddress(value: string, base: string, use: Use): string | undefined {
  if (use === 'picture' && RASTER.test(value.trim())) return value.trim();
  try {
    const url = new URL(value.trim(), base);
    const isOfFile = url.protocol === 'file:' && base.startsWith('file:');
    return isOfFile || SCHEMES[use].test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Most characters of an address that are written out. Set by hand: two lines. */
const MAX_WRITTEN_CHARS = 200;

/** Addresses of schemes that mean something outside of the page: other programs open them, and the reader knows nothing of them. */
const OUTWARD = /^(?!(?:javascript|vbscript|data|blob|about|filesystem|https?):)[a-z][a-z\d+.-]+:\S/i;

/**
 * Writes out the address of a link that may not come through, so that it is not lost.
 * @param link The link in the copy of the page.
 * @returns Text to put after that of the link; empty where the address says nothing, or its text says it.
 */
export function writtenAddress(link: Element): string {
  const address = link.getAttribute('href')?.trim() ?? '';
  const isIdle = !OUTWARD.test(address) || link.textContent?.includes(address);
  return isIdle ? '' : ` (${address.slice(0, MAX_WRITTEN_CHARS)})`;
}

/**
 * Makes the addresses of a source set (`srcset`) absolute, and drops the entries that are not allowed.
 * @returns Undefined if no entry is allowed.
 */
export function allowedSourceSet(value: string, base: string): string | undefined {
  const entries = candidates(value).flatMap(({ address, size }) => {
    const allowed = address.startsWith('data:') ? undefined : allowedAddress(address, base, 'picture');
    return allowed && SIZE.test(size) ? [`${allowed} ${size}`.trim()] : [];
  });
  return entries.length > 0 ? entries.join(', ') : undefined;
}

/** Descriptor of an entry: none, a density ("2x") or a width ("640w"). */
const SIZE = /^(\d+(\.\d+)?[xw])?$/;

/** Parses a source set as the HTML standard does: an address may contain commas, but not end in one. */
function candidates(value: string): { address: string; size: string }[] {
  const found: { address: string; size: string }[] = [];
  for (let rest = value.replace(/^[\s,]+/, ''); rest !== ''; rest = rest.replace(/^[\s,]+/, '')) {
    const [written = ''] = /^\S+/.exec(rest) ?? [];
    let end = written.length;
    while (written[end - 1] === ',') end--;
    rest = rest.slice(written.length);
    const [size = ''] = end < written.length ? [] : (/^[^,]*/.exec(rest) ?? []);
    rest = rest.slice(size.length);
    found.push({ address: written.slice(0, end), size: size.trim() });
  }
  return found;
}
