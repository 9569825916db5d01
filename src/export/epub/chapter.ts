import { interfaceWriting } from '../../shared/interface-language.ts';
import type { Exported } from '../exported.ts';
import { headingLines } from '../heading.ts';
import { findNotes } from '../notes.ts';
import { plainXml, xmlText } from '../xml-text.ts';
import { LANGUAGE, OPS, XHTML } from './allowed-markup.ts';
import { copyContent, type Semantics } from './copy-content.ts';
import { fitHtml } from './fit-html.ts';
import { safeAddress } from './safe-address.ts';

/** A heading of a chapter. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly words: string;
}

/** The chapter of a book that holds an article. */
export interface Chapter {
  /** The file, XHTML. */
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly hasMath: boolean;
  readonly hasDrawings: boolean;
  readonly hasTables: boolean;
}

/**
 * Write an article as a chapter of a book.
 * @param exported The article; its text is altered.
 * @param pictureAt Gives the path of a picture in the book.
 * @param now The time, which the chapter names.
 * @param missed A sentence about pictures that are not there.
 */
export function writeChapter(
  { facts, body }: Exported,
  pictureAt: (address: string) => string | undefined,
  now: Date,
  missed: string | undefined,
): Chapter {
  fitHtml(body);
  const chapter = xhtmlPage(facts.title, languageOf(facts.language), facts.direction);
  const article = add(chapter.body, 'section', { id: 'article' });
  const lines = headingLines(facts, now);
  const header = add(article, 'header');
  add(header, 'h1', {}, facts.title);
  if (facts.subtitle) add(header, 'p', { class: 'subtitle' }, facts.subtitle);
  if (lines.facts) add(add(header, 'p', { class: 'facts' }), 'span', ours(), lines.facts);
  copyContent(body, article, { semantics: semanticsOf(body), pictureAt });
  const source = add(article, 'p', { class: 'saved' });
  add(source, 'span', ours(), `${lines.saved} `);
  const address = safeAddress(facts.address);
  if (address) add(source, 'a', { href: address }, facts.address);
  if (missed) add(add(article, 'p', { class: 'saved' }), 'span', ours(), missed);
  const headings = [...article.querySelectorAll('h2, h3, h4, h5, h6')].flatMap(nameHeading);
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${xmlText(chapter.root)}\n`,
    headings,
    hasMath: article.getElementsByTagNameNS('*', 'math').length > 0,
    hasDrawings: article.getElementsByTagNameNS('*', 'svg').length > 0,
    hasTables: article.querySelector('table') !== null,
  };
}

/** Gives a language that a book can name: "und" stands for one that nobody knows. */
export const languageOf = (language: string | undefined): string =>
  language && LANGUAGE.test(language) ? language : 'und';

/** A page of a book, to be filled. */
export function xhtmlPage(title: string, language: string, direction: string): { root: Element; body: Element } {
  const page = document.implementation.createDocument(XHTML, 'html', null);
  const root = page.documentElement;
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:epub', OPS);
  root.setAttribute('lang', language);
  root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', language);
  root.setAttribute('dir', direction);
  const head = add(root, 'head');
  add(head, 'title', {}, title.trim() || '–');
  add(head, 'link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' });
  return { root, body: add(root, 'body') };
}

/** Adds an element at the end of another, of the same namespace if none is named. */
export function add(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  words = '',
  namespace = parent.namespaceURI,
): Element {
  const made = parent.ownerDocument.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, plainXml(value));
  if (words) made.textContent = plainXml(words);
  parent.append(made);
  return made;
}

/** Says the language and the direction of words that are Lectern's. */
function ours(): Record<string, string> {
  const { lang, dir } = interfaceWriting();
  return { lang, 'xml:lang': lang, dir };
}

function nameHeading(heading: Element, at: number): Heading[] {
  const words = heading.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (words === '') return [];
  if (!heading.id) heading.setAttribute('id', `heading-${at + 1}`);
  return [{ level: Number(heading.localName.slice(1)), id: heading.id, words }];
}

/** Names notes, and what leads to them and back, as programs for books know them. */
function semanticsOf(body: Element): ReadonlyMap<Element, Semantics> {
  const semantics = new Map<Element, Semantics>();
  for (const { element, marks, backs } of findNotes(body)) {
    semantics.set(noteElement(element), { type: 'footnote', role: 'doc-footnote' });
    for (const mark of marks) semantics.set(mark, { type: 'noteref', role: 'doc-noteref' });
    for (const back of backs) semantics.set(back, { type: 'backlink', role: 'doc-backlink' });
  }
  return semantics;
}

/** An entry of a list, or a cell, stays one: the note is a box in it, which the marks lead to. */
function noteElement(element: Element): Element {
  if (!element.matches('li, dd, td')) return element;
  const box = element.ownerDocument.createElement('div');
  box.append(...element.childNodes);
  element.append(box);
  if (element.id) {
    box.id = element.id;
    element.removeAttribute('id');
  }
  return box;
}
