import type { Article, PageKind } from '../../article/article.ts';
import type { WholeArticle } from '../../library/articles.ts';
import { openText } from '../../library/read-text.ts';
import { setKeptPictures } from './kept-pictures.ts';

/** Kinds of pages that the reader's style sheet knows. */
const KINDS: readonly PageKind[] = [
  ...(['article', 'documentation', 'listing', 'live blog', 'product', 'recipe', 'thread'] as const),
];

/**
 * Make of a kept article what the reader shows. Nothing of it is taken on trust: the text comes through the gate, facts are
 * plain text.
 * @throws If there is no text, or it cannot be read.
 */
export function openedArticle({ article, text, pictures }: WholeArticle): Article {
  if (!text) throw new Error('There is no text.');
  const { lead, body } = openText(text, article.address);
  if (!/\S/.test(body.textContent ?? '') && !body.querySelector('img, svg') && !lead)
    throw new Error('The text is empty.');
  for (const part of [lead, body]) if (part) setKeptPictures(part, pictures);
  const plain = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return {
    title: article.title,
    subtitle: plain(text.subtitle),
    byline: plain(article.byline),
    published: plain(article.published),
    modified: undefined,
    siteName: plain(article.site),
    section: undefined,
    address: URL.canParse(article.address) ? article.address : 'about:blank',
    canonical: article.address,
    language: plain(article.language),
    direction: article.direction === 'rtl' ? 'rtl' : 'ltr',
    leadImage: lead,
    body,
    wordCount: article.words,
    readingMinutes: Math.max(1, Math.round(Number(article.minutes) || 1)),
    kind: KINDS.find((kind) => kind === article.kind) ?? 'article',
    engine: 'markup',
    alternatives: [],
    isDoubtful: false,
    isCutOff: false,
    removals: [],
    rules: [],
    faults: [],
    origins: new WeakMap(),
  };
}
