import { interfaceWriting } from '../../shared/interface-language.ts';
import { dataAddress } from '../data-address.ts';
import type { Exported, Facts } from '../exported.ts';
import type { FetchedPictures } from '../fetch-pictures.ts';
import { headingLines } from '../heading.ts';
import { missedSentence, needNoNetwork } from '../no-network.ts';
import { xmlText } from '../xml-text.ts';
import styles from './page.css';

/** Policy of a file: it shows pictures that it holds, in styles that it holds, and nothing else. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Elements after which a parser of HTML passes over a line break. */
const FIRST_BREAK = 'pre, textarea, listing';

/**
 * Write an article as one HTML file that needs no network and runs nothing.
 * @param exported The article; its text is altered.
 * @param fetched Its pictures.
 * @param now The time, which the file names.
 * @returns The file.
 */
export async function writeHtml({ facts, body }: Exported, fetched: FetchedPictures, now: Date): Promise<string> {
  const addresses = new Map<string, string>();
  for (const [address, picture] of fetched.pictures) addresses.set(address, await dataAddress(picture));
  needNoNetwork(body, (address) => addresses.get(address));
  for (const pre of body.querySelectorAll(FIRST_BREAK)) {
    if (pre.textContent?.startsWith('\n')) pre.prepend('\n');
  }
  const page = document.implementation.createHTMLDocument(facts.title);
  const root = page.documentElement;
  const make = maker(page);
  // In a paragraph of the article's own direction, at whose side it stands.
  const ours = (name: string, words: string) => {
    const made = make('p', { class: name });
    made.append(make('span', interfaceWriting(), words));
    return made;
  };
  if (facts.language) root.setAttribute('lang', facts.language);
  root.setAttribute('dir', facts.direction);
  fillHead(page.head, facts, make);
  const { facts: line, saved } = headingLines(facts, now);
  const missed = missedSentence(fetched);
  const article = make('article');
  article.append(
    make('h1', {}, facts.title),
    ...(facts.subtitle ? [make('p', { class: 'subtitle' }, facts.subtitle)] : []),
    ...(line ? [ours('facts', line)] : []),
    ...[...body.childNodes].map((node) => page.adoptNode(node)),
  );
  const source = ours('saved', saved);
  source.append(' ', make('a', { href: facts.address }, facts.address));
  page.body.append(article, source);
  if (missed) page.body.append(ours('unfetched', missed));
  return `<!DOCTYPE html>\n${xmlText(root)}\n`;
}

function fillHead(head: HTMLElement, facts: Facts, make: ReturnType<typeof maker>): void {
  head.prepend(
    make('meta', { charset: 'utf-8' }),
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    make('meta', { name: 'referrer', content: 'no-referrer' }),
    ...(facts.byline ? [make('meta', { name: 'author', content: facts.byline })] : []),
    make('link', { rel: 'canonical', href: facts.address }),
  );
  head.append(make('style', {}, styles));
}

function maker(page: Document) {
  return (name: string, attributes: Readonly<Record<string, string>> = {}, words = ''): HTMLElement => {
    const made = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = words;
    return made;
  };
}
