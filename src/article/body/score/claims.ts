import type { Facts } from '../../facts/facts.ts';
import { readJsonLd } from '../../facts/sources/json-ld.ts';
import { meta } from '../../facts/sources/meta.ts';
import { fold, foldSpace } from '../../text/words.ts';

/** What the score is claims of a page beside its text. */
export interface PageClaims {
  /** The title of the article, folded. */
  readonly title: string;
  /** What the page says it is about (`og:description`). */
  readonly description: string;
  /** The text that the page's JSON-LD gives, if it does, with single spaces. */
  readonly articleBody: string;
  /** How many words the page's JSON-LD says the article has, 0 if it does not say. */
  readonly wordCount: number;
  /** The first author's name, if it is known. */
  readonly author: string;
  /** One more than the place in `KINDS`, after those 7 to 9 for `og:type`, 0 where the page says nothing. */
  readonly kind: number;
  /** Parts of the address' path, at most 6. */
  readonly parts: number;
  /** Whether the last part looks like a headline (three hyphens or more). */
  readonly isSlug: boolean;
}

/** What pages say they are, in JSON-LD types. */
const KINDS: readonly RegExp[] = [
  /^(Product|Offer|ProductGroup)$/,
  /^Recipe$/,
  /^(DiscussionForumPosting|QAPage|Question)$/,
  /^(\w*Article|BlogPosting|Review|\w*Report|LiveBlogPosting)$/,
  /^(CollectionPage|ItemList|SearchResultsPage)$/,
  /^(Service|LocalBusiness|Organization)$/,
];

/** What the score is claims of a page, from its head and address. */
export function pageClaims(document: Document, facts: Pick<Facts, 'title' | 'byline'>, address: URL): PageClaims {
  const { firstTypes, articleBody, wordCount } = readJsonLd(document);
  const names = [...firstTypes];
  const claims = KINDS.findIndex((kind) => names.some((name) => kind.test(name)));
  const openGraph = meta(document, 'og:type') ?? '';
  const parts = address.pathname.split('/').filter(Boolean);
  return {
    title: fold(facts.title),
    description: foldSpace(meta(document, 'og:description', 'description') ?? ''),
    articleBody: foldSpace(articleBody),
    wordCount,
    author: facts.byline?.split(/, | and /)[0] ?? '',
    kind: claims >= 0 ? claims + 1 : kindOfOpenGraph(openGraph),
    parts: Math.min(6, parts.length),
    isSlug: hasSlug(address),
  };
}

/** Whether the last part of an address looks like a headline: it has three hyphens or more. */
export function hasSlug({ pathname }: URL): boolean {
  return /-.*-.*-/.test(pathname.split('/').findLast(Boolean) ?? '');
}

function kindOfOpenGraph(type: string): number {
  if (type === '') return 0;
  if (type.includes('article')) return 7;
  return type.includes('product') ? 8 : 9;
}
