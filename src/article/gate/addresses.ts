/** Use of an address, which decides the schemes that it may have. */
type Use = 'link' | 'picture' | 'media';

/**
 * Schemes of links: besides those of the web, the ones that hand a place, a number or a file to another program. The
 * browser asks the user before it does, and a page can have no code in them. They are among those that the HTML standard
 * lets any site register as harmless.
 */
const SCHEMES: Record<Use, RegExp> = {
  link: /^(https?|mailto|tel|sms|geo|magnet|s?ftps?|xmpp|sip|matrix|ircs?|webcal|news|bitcoin):$/,
  picture: /^https?:$/,
  media: /^https?:$/,
};

/** Address that is a picture itself: raster formats only, since SVG may have scripts. */
const RASTER = /^data:image\/(png|jpe?g|gif|webp|avif|bmp|x-icon);/i;

/**
 * Makes an address absolute, if its scheme is allowed for its use.
 * @param value The address as the page writes it.
 * @param base Absolute address that it is relative to.
 * @returns Undefined for `javascript:`, `data:` (except raster pictures), `blob:`, `file:` and whatever does not parse.
 */
export function allowedAddress(value: string, base: string, use: Use): string | undefined {
  if (use === 'picture' && RASTER.test(value.trim())) return value.trim();
  try {
    const url = new URL(value.trim(), base);
    return SCHEMES[use].test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
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
