import type { Facts } from '../../facts/facts.ts';
import { readJsonLd } from '../../facts/sources/json-ld.ts';
import { meta } from '../../facts/sources/meta.ts';
import { fold, foldSpace } from '../../text/words.ts';

/** What a page claims of itself beside its text, as the score reads it. */
export interface PageClaims {
  /** The title of the article, folded. */
  readonly title: string;
  /** Its description (`og:description`), with single spaces; empty without one. */
  readonly description: string;
  /** The text of the article in its JSON-LD, with single spaces; empty without one. */
  readonly articleBody: string;
  /** Number of words of the article by its JSON-LD, 0 if that does not say. */
  readonly wordCount: number;
  /** Name of the first author; empty if none is known. */
  readonly author: string;
  /** Number of its kind: from 1 to 6 by `KINDS`, from 7 to 9 by `og:type`; 0 where the page claims none. */
  readonly kind: number;
  /** Parts of its address' path, at most `MAX_PATH_PARTS`. */
  readonly parts: number;
  /** The last part looks like a headline: see `hasSlug`. */
  readonly isSlug: boolean;
}

/** Most parts of a path that are counted. */
const MAX_PATH_PARTS = 6;

/** Types of JSON-LD by which pages claim to be of a kind; the first that any type matches counts. */
const KINDS: readonly RegExp[] = [
  /^(Product|Offer|ProductGroup)$/,
  /^Recipe$/,
  /^(DiscussionForumPosting|QAPage|Question)$/,
  /^(\w*Article|BlogPosting|Review|\w*Report|LiveBlogPosting)$/,
  /^(CollectionPage|ItemList|SearchResultsPage)$/,
  /^(Service|LocalBusiness|Organization)$/,
];

/**
 * Reads what a page claims of itself, from its head and address.
 * @param facts The title and byline that were found of its article.
 */
export function pageClaims(document: Document, facts: Pick<Facts, 'title' | 'byline'>, address: URL): PageClaims {
  const { firstTypes, articleBody, wordCount } = readJsonLd(document);
  const names = [...firstTypes];
  const kind = KINDS.findIndex((types) => names.some((name) => types.test(name)));
  const parts = address.pathname.split('/').filter(Boolean);
  return {
    title: fold(facts.title),
    description: foldSpace(meta(document, 'og:description', 'description') ?? ''),
    articleBody: foldSpace(articleBody),
    wordCount,
    author: facts.byline?.split(/, | and /)[0] ?? '',
    kind: kind >= 0 ? kind + 1 : openGraphKind(meta(document, 'og:type') ?? ''),
    parts: Math.min(MAX_PATH_PARTS, parts.length),
    isSlug: hasSlug(address),
  };
}

/** Tells whether the last part of an address looks like a headline: it has three hyphens or more. */
export function hasSlug({ pathname }: URL): boolean {
  return /-.*-.*-/.test(pathname.split('/').findLast(Boolean) ?? '');
}

function openGraphKind(type: string): number {
  if (type === '') return 0;
  if (type.includes('article')) return 7;
  return type.includes('product') ? 8 : 9;
}
