import type { Article } from '../../src/article/article.ts';

/** Elements that are printed as one line each, with what is in them. */
const LINES = new Set('P H1 H2 H3 H4 H5 H6 LI DT DD PRE FIGURE TABLE HR SUMMARY'.split(' '));

/** Attributes that are printed; the rest is left to unit tests. */
const PRINTED = ['href', 'src', 'alt', 'start', 'datetime', 'lang', 'dir', 'colspan', 'rowspan', 'cite', 'data-part'];

/**
 * An article as the text of an `article.html`: facts, lead image, then a line for each block.
 * @param article An article as the extractor gives it.
 */
export function articleHtml(article: Article): string {
  const { address, title, subtitle, byline, published, siteName, leadImage, body } = article;
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return [
    '<!doctype html>',
    `<html lang="${article.language ?? ''}" dir="${article.direction}">`,
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    '<header>',
    `<h1>${escaped(title)}</h1>`,
    ...(subtitle ? [`<p class="subtitle">${escaped(subtitle)}</p>`] : []),
    ...(byline ? [`<p class="byline">${escaped(byline)}</p>`] : []),
    ...(published ? [`<time datetime="${published}"></time>`] : []),
    ...(siteName ? [`<p class="site">${escaped(siteName)}</p>`] : []),
    '</header>',
    ...(leadImage ? [inline(leadImage, address)] : []),
    '<main>',
    ...blockLines(body, address),
    '</main>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * An `article.html` in the same form, however a person has indented it.
 * @param document The parsed file.
 * @param address The address of the page.
 */
export function canonicalHtml(document: Document, address: string): string {
  const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() || undefined;
  const main = document.querySelector('main');
  if (!main) throw new Error('An article.html needs a main element.');
  return articleHtml({
    address,
    title: text('header h1') ?? '',
    subtitle: text('header .subtitle'),
    byline: text('header .byline'),
    published: document.querySelector('header time')?.getAttribute('datetime') ?? undefined,
    siteName: text('header .site'),
    language: document.documentElement.lang || undefined,
    direction: document.documentElement.dir,
    leadImage: document.querySelector('body > figure') ?? undefined,
    body: main,
  } as Article);
}

function blockLines(parent: Element, address: string): string[] {
  return [...parent.children].flatMap((child) => {
    // A gallery is its pictures, one after the other.
    if (child.localName === 'figure' && child.querySelector('figure')) return blockLines(child, address);
    if (LINES.has(child.tagName)) return [inline(child, address)];
    const name = child.localName;
    return [`<${name}${attributes(child, address)}>`, ...blockLines(child, address), `</${name}>`];
  });
}

function inline(element: Element, address: string): string {
  const name = element.localName;
  const image = name === 'picture' || name === 'a' ? element.querySelector('img') : null;
  if (image && !element.textContent?.trim()) return inline(image, address);
  const inner = [...element.childNodes]
    .map((node) => (node.nodeType === 1 ? inline(node as Element, address) : escapedText(node, element)))
    .join('');
  // A paragraph alone in a list item is the item.
  const alone = name === 'li' ? inner.trim().replace(/^<p>((?:(?!<p>)[\s\S])*)<\/p>$/, '$1') : inner;
  const folded = name === 'pre' ? alone : alone.replace(/\s+/g, ' ');
  const trimmed = LINES.has(element.tagName) && name !== 'pre' ? folded.trim() : folded;
  const open = `<${name}${attributes(element, address)}>`;
  return /^(img|br|hr|source|wbr|col)$/.test(name) ? open : `${open}${trimmed}</${name}>`;
}

function escapedText(node: Node, parent: Element): string {
  const text = node.nodeValue ?? '';
  const isGap =
    /^\s+$/.test(text) && /^(figure|ul|ol|dl|table|thead|tbody|tr|picture|blockquote)$/.test(parent.localName);
  return isGap ? '' : text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function attributes(element: Element, address: string): string {
  return PRINTED.filter((name) => element.hasAttribute(name))
    .map((name) => {
      const value = element.getAttribute(name) ?? '';
      // A place in the same article: the reader has ids of its own.
      const isPlace = name === 'href' && (value.startsWith('#') || value.startsWith(`${address}#`));
      return ` ${name}="${isPlace ? '#' : value.replace(/"/g, '&quot;')}"`;
    })
    .join('');
}
