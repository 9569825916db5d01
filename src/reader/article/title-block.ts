import type { Article } from '../../article/article.ts';
import { FACT_SEPARATOR } from '../../shared/fact-separator.ts';
import { interfaceLanguage, interfaceWriting } from '../../shared/interface-language.ts';
import { plural } from '../../shared/plural.ts';
import { publishedDate } from '../../shared/published-date.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { TITLE_ID } from '../title-id.ts';
import { plainDate, plainNumber } from './plain-writing.ts';

/** Sign in place of a value while a sentence is cut around it; no translation has it. */
const PLACEHOLDER = '\u{E000}';

/** Any sign that one can see. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Build the title, the subtitle, and one line of facts: "By A and B · October 9, 2020 · GV Wire · 4 min read".
 * @param article The article.
 * @returns The header; facts that the article lacks are left out.
 */
export function titleBlock(article: Article): HTMLElement {
  const facts = [byline(article), published(article), siteName(article), readingTime(article)];
  const parted = facts.filter((fact) => fact !== undefined).flatMap((fact) => [FACT_SEPARATOR, fact]);
  return element(
    'header',
    {},
    heading(article),
    article.subtitle ? element('p', { class: 'subtitle' }, article.subtitle) : undefined,
    element('p', { class: 'facts' }, ...parted.slice(1)),
  );
}

/** Makes the heading; it names the dialog, so that a page without a title has the name of its file, or says so. */
function heading({ title, address }: Article): HTMLElement {
  const name = VISIBLE.test(title) ? title : fileName(address);
  return name
    ? element('h1', { id: TITLE_ID }, name)
    : element('h1', { id: TITLE_ID, ...interfaceWriting() }, text('untitled', 'Page without a title'));
}

function fileName(address: string): string {
  const { protocol, pathname } = new URL(address);
  // The path of an address of data is the data.
  const name = /^(https?|file):$/.test(protocol) ? (pathname.split('/').findLast(Boolean) ?? '') : '';
  try {
    return decodeURIComponent(name).trim();
  } catch {
    return name;
  }
}

function byline({ byline: names, language }: Article): HTMLElement | undefined {
  if (!names) return undefined;
  const [before, after] = text('byline', 'By $1', PLACEHOLDER).split(PLACEHOLDER);
  return element('span', interfaceWriting(), before, element('bdi', { class: 'byline', lang: language }, names), after);
}

function published({ published: date }: Article): HTMLElement | undefined {
  if (!date) return undefined;
  const language = interfaceLanguage();
  const written = plainDate(date, language) ?? publishedDate(date, language);
  return element('time', { class: 'published', datetime: date, ...interfaceWriting() }, written);
}

function siteName({ siteName: name, language }: Article): HTMLElement | undefined {
  return name ? element('bdi', { class: 'site', lang: language }, name) : undefined;
}

/** Words the reading time; a list or an offer is not read from end to end, and is named in its place. */
function readingTime({ kind, readingMinutes }: Article): HTMLElement {
  if (kind === 'listing' || kind === 'product') {
    const name = kind === 'listing' ? text('kindList', 'List') : text('kindProduct', 'Product');
    return element('span', { class: 'kind', ...interfaceWriting() }, name);
  }
  const attributes = { class: 'reading-time', 'data-minutes': readingMinutes, ...interfaceWriting() };
  return element('span', attributes, readingTimeText(readingMinutes));
}

/** Words a reading time in whole minutes: "4 min read". */
export function readingTimeText(minutes: number): string {
  const written = plainNumber(minutes, interfaceLanguage());
  return plural('readingTime', minutes, { one: '$1 min read', other: '$1 min read' }, written);
}
