import { text } from '../../shared/text.ts';
import type { Facts } from '../exported.ts';
import { authorsOf } from '../names.ts';
import { xmlText } from '../xml-text.ts';
import { OPS } from './allowed-markup.ts';
import { add, type Chapter, type Heading, languageOf, xhtmlPage } from './chapter.ts';
import { NCX_TYPE } from './ncx.ts';

const OPF = 'http://www.idpf.org/2007/opf';
const DC = 'http://purl.org/dc/elements/1.1/';

/** The day of a date, or as much of it as there can be. */
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?/;

/** A picture in a book. */
export interface BookPicture {
  readonly path: string;
  readonly type: string;
}

/** Things that the package document says of a book. */
export interface Contents {
  readonly facts: Facts;
  readonly chapter: Chapter;
  readonly pictures: readonly BookPicture[];
  /** True if each picture has a description. */
  readonly areDescribed: boolean;
  readonly now: Date;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Writes the file that says where the package document is. */
export const CONTAINER = `${DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;

/** Writes the package document: what is in the book, in which order, and what is known of it. */
export function writePackage({ facts, chapter, pictures, areDescribed, now }: Contents): string {
  const page = document.implementation.createDocument(OPF, 'package', null);
  const root = page.documentElement;
  const language = languageOf(facts.language);
  for (const [key, value] of Object.entries({
    version: '3.0',
    'unique-identifier': 'address',
    'xml:lang': language,
    dir: facts.direction,
  }))
    root.setAttribute(key, value);
  const metadata = add(root, 'metadata');
  metadata.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:dc', DC);
  const dc = (name: string, words: string, attributes = {}) => add(metadata, `dc:${name}`, attributes, words, DC);
  dc('identifier', facts.address, { id: 'address' });
  dc('title', facts.title.trim() || '–');
  dc('language', language);
  for (const author of authorsOf(facts.byline)) dc('creator', author);
  if (facts.siteName?.trim()) dc('publisher', facts.siteName);
  if (facts.subtitle?.trim()) dc('description', facts.subtitle);
  const [day] = DAY.exec(facts.published ?? '') ?? [];
  if (day) dc('date', day);
  dc('source', facts.address);
  const meta = (property: string, value: string) => add(metadata, 'meta', { property }, value);
  meta('dcterms:modified', now.toISOString().replace(/\.\d+Z$/, 'Z'));
  for (const [property, value] of accessibility(chapter, pictures.length > 0, areDescribed)) meta(property, value);
  const manifest = add(root, 'manifest');
  for (const item of manifestItems(chapter, pictures)) add(manifest, 'item', item);
  const spine = add(root, 'spine', { toc: 'ncx', 'page-progression-direction': facts.direction });
  add(spine, 'itemref', { idref: 'article' });
  return `${DECLARATION}${xmlText(root)}\n`;
}

/** Lists the files of a book beside those that every book has. */
function manifestItems({ hasMath, hasDrawings }: Chapter, pictures: readonly BookPicture[]): Record<string, string>[] {
  const properties = [...(hasMath ? ['mathml'] : []), ...(hasDrawings ? ['svg'] : [])].join(' ');
  const xhtml = 'application/xhtml+xml';
  return [
    { id: 'nav', href: 'nav.xhtml', 'media-type': xhtml, properties: 'nav' },
    { id: 'ncx', href: 'toc.ncx', 'media-type': NCX_TYPE },
    { id: 'article', href: 'article.xhtml', 'media-type': xhtml, ...(properties && { properties }) },
    { id: 'cover', href: 'cover.svg', 'media-type': 'image/svg+xml', properties: 'cover-image' },
    { id: 'style', href: 'book.css', 'media-type': 'text/css' },
    ...pictures.map(({ path, type }, at) => ({ id: `picture-${at + 1}`, href: path, 'media-type': type })),
  ];
}

/** Says how the book can be read (EPUB Accessibility 1.0). */
function accessibility(
  chapter: Chapter,
  hasPictures: boolean,
  areDescribed: boolean,
): [property: string, value: string][] {
  const isVisual = hasPictures || chapter.hasDrawings;
  const isSufficient = !hasPictures || areDescribed;
  const features = [
    'tableOfContents',
    ...(chapter.headings.length > 0 ? ['structuralNavigation'] : []),
    ...(hasPictures && areDescribed ? ['alternativeText'] : []),
    ...(chapter.hasMath ? ['MathML'] : []),
  ];
  return [
    ['schema:accessMode', 'textual'],
    ...(isVisual ? ([['schema:accessMode', 'visual']] as [string, string][]) : []),
    ...(isVisual ? ([['schema:accessModeSufficient', 'textual,visual']] as [string, string][]) : []),
    ...(isSufficient ? ([['schema:accessModeSufficient', 'textual']] as [string, string][]) : []),
    ...features.map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
    // Nobody has looked whether a picture flashes.
    ['schema:accessibilityHazard', hasPictures ? 'unknown' : 'none'],
    ['schema:accessibilitySummary', accessibilitySummary(isSufficient)],
  ];
}

function accessibilitySummary(isSufficient: boolean): string {
  const whole = text('keepBookAccess', 'An article of a web page, with its headings, lists and tables as such.');
  return isSufficient ? whole : `${whole} ${text('keepBookPictures', 'Some pictures have no description.')}`;
}

/** Writes the contents of a book: its title, and the headings of the article below it. */
export function writeNavigation({ title, language, direction }: Facts, headings: readonly Heading[]): string {
  const { root, body } = xhtmlPage(title, languageOf(language), direction);
  const nav = add(body, 'nav', { role: 'doc-toc' });
  nav.setAttributeNS(OPS, 'epub:type', 'toc');
  add(nav, 'h1', {}, text('toolOutline', 'Contents'));
  const entry = add(add(nav, 'ol'), 'li');
  add(entry, 'a', { href: 'article.xhtml' }, title.trim() || '–');
  const open: { readonly level: number; readonly entry: Element }[] = [{ level: 0, entry }];
  for (const { level, id, words } of headings) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.entry ?? entry;
    const there = parent.lastElementChild;
    const list = there?.localName === 'ol' ? there : add(parent, 'ol');
    const made = add(list, 'li');
    add(made, 'a', { href: `article.xhtml#${id}` }, words);
    open.push({ level, entry: made });
  }
  return `${DECLARATION}<!DOCTYPE html>\n${xmlText(root)}\n`;
}
