import { elementsIn } from '../../page/elements-in.ts';
import { parseApart } from '../../page/parse-apart.ts';
import { rawText } from '../../page/raw-text.ts';

/** A character reference: by number, or by a name of HTML. The longest name has 31 letters and digits. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** Stands for a number that is no character. */
const REPLACEMENT = '\ufffd';

/**
 * Decodes character references ("&#8217;", "&amp;", "&eacute;"): JSON-LD and some meta elements carry them encoded
 * twice. The browser knows all names of HTML, and is given the references alone: nothing else of the text is parsed.
 * @param text Plain text, and what is returned is plain text too: "&lt;b&gt;" gives "<b>", never an element.
 * @returns The text with characters in place of references; unknown ones stay as they are.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const references = [...new Set(text.match(REFERENCE))];
  if (references.length === 0) return text;
  // Between tags a reference to white space is kept.
  const parsed = parseApart(references.map((reference) => `<i>${reference}</i>`).join(''));
  const decoded = elementsIn(parsed, 'i').map((element) => rawText(element));
  const characters = new Map(references.map((reference, place) => [reference, decoded[place] ?? '']));
  return text.replace(REFERENCE, (reference) => {
    const known = characters.get(reference) ?? '';
    return isDecoded(known) ? known : reference;
  });
}

/** An old name that begins an unknown one is decoded without the rest ("&nothing;" gives "¬hing;"). */
function isDecoded(characters: string): boolean {
  return characters !== '' && characters !== REPLACEMENT && (characters === ';' || !characters.endsWith(';'));
}
