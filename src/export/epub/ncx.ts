import type { Facts } from '../exported.ts';
import { xmlText } from '../xml-text.ts';
import { add, type Heading, languageOf } from './chapter.ts';

const NCX = 'http://www.daisy.org/z3986/2005/ncx/';

/** Media type of the file. */
export const NCX_TYPE = 'application/x-dtbncx+xml';

/**
 * Write the contents of a book once more in the form of EPUB 2 (NCX), the only one that older devices and programs look for:
 * EPUB 3.2 allows it beside the other.
 */
export function writeNcx({ title, address, language }: Facts, headings: readonly Heading[]): string {
  const page = document.implementation.createDocument(NCX, 'ncx', null);
  const root = page.documentElement;
  root.setAttribute('version', '2005-1');
  root.setAttribute('xml:lang', languageOf(language));
  add(add(root, 'head'), 'meta', { name: 'dtb:uid', content: address });
  const name = title.trim() || '–';
  add(add(root, 'docTitle'), 'text', {}, name);
  const map = add(root, 'navMap');
  let count = 0;
  const point = (parent: Element, words: string, src: string) => {
    const made = add(parent, 'navPoint', { id: `point-${++count}`, playOrder: String(count) });
    add(add(made, 'navLabel'), 'text', {}, words);
    add(made, 'content', { src });
    return made;
  };
  const open = [{ level: 0, made: point(map, name, 'article.xhtml') }];
  for (const { level, id, words } of headings) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    open.push({ level, made: point(open.at(-1)?.made ?? map, words, `article.xhtml#${id}`) });
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}\n`;
}
