/** What an address is for, which decides the schemes that it may have. */
type Use = 'link' | 'picture' | 'media';

const SCHEMES: Record<Use, RegExp> = {
  link: /^(https?|mailto|tel):$/,
  picture: /^https?:$/,
  media: /^https?:$/,
};

/** Pictures that are data: raster formats alone, since SVG can carry script. */
const RASTER = /^data:image\/(png|jpe?g|gif|webp|avif|bmp|x-icon);/i;

/**
 * An address made absolute, if its scheme is allowed for its use.
 * @param value As the page writes it.
 * @param base The absolute address that it is relative to.
 * @returns Undefined for `javascript:`, `data:` (but raster pictures), `blob:`, `file:` and all that does not parse.
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
 * A source set with absolute addresses.
 * @returns Undefined if no entry is allowed.
 */
export function allowedSourceSet(value: string, base: string): string | undefined {
  const entries = candidates(value).flatMap(({ address, size }) => {
    const allowed = address.startsWith('data:') ? undefined : allowedAddress(address, base, 'picture');
    return allowed && SIZE.test(size) ? [`${allowed} ${size}`.trim()] : [];
  });
  return entries.length > 0 ? entries.join(', ') : undefined;
}

/** Nothing, a density ("2x") or a width ("640w"). */
const SIZE = /^(\d+(\.\d+)?[xw])?$/;

/** The candidates of a source set as the HTML standard parses them: an address may hold commas, but not end in one. */
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
