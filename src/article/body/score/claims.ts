import type { Facts } from '../../facts/facts.ts';
import { readJsonLd } from '../../facts/sources/json-ld.ts';
import { meta } from '../../facts/sources/meta.ts';
import { type SchemaClass, schemaClass } from '../../facts/sources/schema-types.ts';
import { firstIn } from '../../page/elements-in.ts';
import { fold, foldSpace } from '../../text/words.ts';

/** The claims of a page about itself, beside its text, as the score reads them. */
export interface PageClaims {
  /** The title of the article, folded. */
  readonly title: string;
  /** Its description (`og:description`), with single spaces; empty without one. */
  readonly description: string;
  /** The text of the article in its JSON-LD, with single spaces; empty without one. */
  readonly articleBody: string;
  /** Number of words of the article by its JSON-LD, 0 if that does not say. */
  readonly wordCount: number;
  /** True if it says that not all of it is free to read. */
  readonly isPaid: boolean;
  /** Selectors of the parts that are not free; empty if none is named. */
  readonly paidParts: readonly string[];
  /** Name of the first author; empty if none is known. */
  readonly author: string;
  /** A number of `KIND_NUMBERS` (1 to 6) or of `OPEN_GRAPH_NUMBERS` (7 to 9), 0 where the page says nothing. */
  readonly kind: number;
  /** Parts of its address' path, at most `MAX_PATH_PARTS`. */
  readonly parts: number;
  /** The last part looks like a headline: see `hasSlug`. */
  readonly isSlug: boolean;
}

/** Most parts of a path that are counted. */
const MAX_PATH_PARTS = 6;

/** The numbers by which the model was fitted to classes of JSON-LD types; of several on a page, the least. */
const KIND_NUMBERS: Readonly<Partial<Record<SchemaClass, number>>> = {
  product: 1,
  offer: 1,
  recipe: 2,
  thread: 3,
  question: 3,
  article: 4,
  'live blog': 4,
  manual: 4,
  review: 4,
  listing: 5,
  service: 6,
  business: 6,
};

/** The numbers for `og:type`, which is asked where JSON-LD gives none: article, product, anything else. */
const OPEN_GRAPH_NUMBERS = { article: 7, product: 8, other: 9 } as const;

/**
 * Reads what a page claims of itself, from its head and address.
 * @param facts The title and byline that were found of its article.
 */
export function pageClaims(document: Document, facts: Pick<Facts, 'title' | 'byline'>, address: URL): PageClaims {
  const { firstTypes, articleBody, wordCount, isPaid, paidParts } = readJsonLd(document);
  const parts = address.pathname.split('/').filter(Boolean);
  return {
    title: fold(facts.title),
    description: foldSpace(meta(document, 'og:description', 'description') ?? ''),
    articleBody: foldSpace(articleBody),
    wordCount,
    isPaid: isPaid || meta(document, 'article:content_tier') === 'locked' || isMarkedPaid(document),
    paidParts,
    author: facts.byline?.split(/, | and /)[0] ?? '',
    kind: kindOfTypes(firstTypes) ?? kindOfOpenGraph(meta(document, 'og:type') ?? ''),
    parts: Math.min(MAX_PATH_PARTS, parts.length),
    isSlug: hasSlug(address),
  };
}

/** Tells whether the last part of an address looks like a headline: it has three hyphens or more. */
export function hasSlug({ pathname }: URL): boolean {
  return /-.*-.*-/.test(pathname.split('/').findLast(Boolean) ?? '');
}

/** Tells whether microdata says that the article, or part of it, is not free to read. */
function isMarkedPaid(document: Document): boolean {
  const mark = firstIn(document, '[itemprop~=isAccessibleForFree]');
  return /false$/i.test(mark?.getAttribute('content') ?? mark?.getAttribute('href') ?? '');
}

function kindOfTypes(types: ReadonlySet<string>): number | undefined {
  const numbers = [...types].flatMap((type) => {
    const found = schemaClass(type);
    return (found && KIND_NUMBERS[found]) ?? [];
  });
  return numbers.length > 0 ? Math.min(...numbers) : undefined;
}

function kindOfOpenGraph(type: string): number {
  if (type === '') return 0;
  if (type.includes('article')) return OPEN_GRAPH_NUMBERS.article;
  return type.includes('product') ? OPEN_GRAPH_NUMBERS.product : OPEN_GRAPH_NUMBERS.other;
}
