/** Longest name of a file without its ending, in UTF-8 bytes: systems take 255, and some programs less. Set by hand. */
const MAX_NAME_BYTES = 120;

/** Names that Windows keeps for devices, whatever stands behind a point. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\s*\.|$)/i;

/**
 * Make the name of a file that every system takes, of the title of an article.
 * @param title The title.
 * @param ending Ending of the name, without its dot.
 */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    // Signs that systems refuse, those that turn the direction of a name, and those that nobody sees.
    .replace(/[<>:"/\\|?*#%]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+/gu, '')
    .replace(/[\s.]+/g, (signs) => (/\s/.test(signs) ? ' ' : signs))
    .replace(/^[\s.~-]+|[\s.]+$/g, '');
  let name = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(plain)) {
    if (new TextEncoder().encode(name + segment).length > MAX_NAME_BYTES) break;
    name += segment;
  }
  name = name.replace(/[\s.]+$/, '');
  return `${name === '' || DEVICES.test(name) ? `article${name && ` ${name}`}` : name}.${ending}`;
}
