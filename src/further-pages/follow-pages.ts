import type { Article, Extraction, Removal } from '../article/article.ts';
import type { AddedWords } from '../article/draft/added-words.ts';
import type { ExtractOptions } from '../article/extract.ts';
import { readingMinutes } from '../article/facts/reading-time.ts';
import { distinctIds } from '../article/tree/distinct-ids.ts';
import type { SiteRule } from '../sites/site-rule.ts';
import { fetchPage } from './fetch-page.ts';
import { KnownText } from './known-text.ts';
import { type NamedLinks, type NextPage, NO_NAMED_LINKS, nextPage } from './next-page.ts';
import { trimPageList } from './trim-page-list.ts';

/** The text of a further page, or of all of them. */
export interface FurtherText {
  /** The number of the page; undefined when this is all the rest of the article. */
  readonly number: number | undefined;
  /** Through the gate as every text; its ids are like no others of the article. */
  readonly body: HTMLElement;
  readonly removals: readonly Removal[];
  /** Reading time of the article as far as it is loaded, in whole minutes. */
  readonly readingMinutes: number;
}

/** The further pages of an article, one after the other. */
export interface FurtherPages {
  /** The page that would be loaded next; undefined after the last one. */
  readonly next: { readonly number: number; readonly count: number | undefined; readonly address: string } | undefined;
  /**
   * Load it.
   * @returns What it adds; undefined if it adds nothing, and then nothing is left to load.
   * @throws {Error} When it cannot be had or holds no article. The next call tries the same again.
   */
  load(signal: AbortSignal): Promise<FurtherText | undefined>;
  /** Take the list of pages out of the text of the first one: it leads to what is shown further down. */
  trimList(body: Element): void;
}

/** Extracts the article of a page. */
type Extract = (page: Document, options: ExtractOptions) => Extraction | Promise<Extraction>;

/** Options for reading further pages. */
interface PageOptions {
  /** From whoever brings this script: content.js has all that it needs, and this script need not bring it once more. */
  readonly extract: Extract;
  readonly words?: AddedWords;
  /** Rules for the host of the article, which may name links to its pages. */
  readonly rules?: readonly SiteRule[];
  readonly load?: typeof fetchPage;
}

/** Kinds of pages whose further pages have other things. */
const WITHOUT_FURTHER_TEXT = new Set(['listing', 'product']);

/**
 * Follow an article over its further pages. Nothing is fetched before it is asked for.
 * @param page The page that it begins on.
 * @param article The article that was extracted there; it is not altered.
 * @param options What extracts a page, the words that are written into its text, as for the first page, and the function
 * that fetches it.
 * @returns Undefined if all of the article is on this page.
 */
export function followPages(page: Document, article: Article, options: PageOptions): FurtherPages | undefined {
  const first = new URL(article.address);
  const named = linksNamedBy(options.rules ?? []);
  const step = WITHOUT_FURTHER_TEXT.has(article.kind) ? undefined : nextPage(page, first, first, named);
  if (!step) return undefined;
  return new PageTrail(article, first, step, named, options);
}

function linksNamedBy(rules: readonly SiteRule[]): NamedLinks {
  if (rules.length === 0) return NO_NAMED_LINKS;
  return {
    next: rules.flatMap(({ next }) => next ?? []),
    single: rules.flatMap(({ single }) => single ?? []),
  };
}

class PageTrail implements FurtherPages {
  readonly #first: URL;
  readonly #known: KnownText;
  readonly #load: typeof fetchPage;
  readonly #extract: Extract;
  readonly #second: URL;
  readonly #words: AddedWords | undefined;
  readonly #named: NamedLinks;
  readonly #visited: Set<string>;
  #step: NextPage | undefined;
  #number: number;
  #count: number | undefined;
  #wordCount: number;
  #singles: URL[];

  constructor(
    article: Article,
    first: URL,
    step: NextPage,
    named: NamedLinks,
    { extract, words, load = fetchPage }: PageOptions,
  ) {
    this.#first = first;
    this.#known = new KnownText(article);
    this.#load = load;
    this.#extract = extract;
    this.#second = step.address;
    this.#words = words;
    this.#named = named;
    this.#visited = new Set([first.href.split('#')[0] ?? '']);
    this.#step = step;
    this.#number = step.number ?? 2;
    this.#count = step.count;
    this.#wordCount = article.wordCount;
    this.#singles = [...step.singles];
  }

  get next(): FurtherPages['next'] {
    return this.#step && { number: this.#number, count: this.#count, address: this.#step.address.href };
  }

  async load(signal: AbortSignal): Promise<FurtherText | undefined> {
    return (await this.#loadRest(signal)) ?? this.#loadNext(signal);
  }

  trimList(body: Element): void {
    trimPageList(body, this.#second);
  }

  /** The whole article at one address, where the site offers that. */
  async #loadRest(signal: AbortSignal): Promise<FurtherText | undefined> {
    for (let single = this.#singles.shift(); single; single = this.#singles.shift()) {
      const fetched = await this.#load(single, signal).catch(() => undefined);
      signal.throwIfAborted();
      const extraction =
        fetched && (await this.#extract(fetched.page, { address: fetched.address.href, words: this.#words }));
      if (extraction?.kind !== 'article' || !this.#known.leaveRest(extraction.article)) continue;
      this.#step = undefined;
      return this.#furtherText(extraction.article, undefined);
    }
    return undefined;
  }

  async #loadNext(signal: AbortSignal): Promise<FurtherText | undefined> {
    const step = this.#step;
    if (!step) return undefined;
    const { page, address } = await this.#load(step.address, signal);
    signal.throwIfAborted();
    if (this.#visited.has(address.href)) return this.#end();
    const extraction = await this.#extract(page, { address: address.href, words: this.#words });
    if (extraction.kind === 'none') throw new Error(`${address} holds no article.`);
    const { article } = extraction;
    this.#visited.add(address.href).add(step.address.href);
    this.#step = nextPage(page, step.address, this.#first, this.#named);
    if (this.#step && this.#visited.has(this.#step.address.href)) this.#step = undefined;
    if (this.#step) trimPageList(article.body, this.#step.address);
    trimPageList(article.body, this.#first);
    if (!this.#known.leaveNew(article)) return this.#end();
    this.#count = this.#step?.count ?? this.#count;
    return this.#furtherText(article, this.#number++);
  }

  #end(): undefined {
    this.#step = undefined;
  }

  #furtherText({ body, removals, wordCount }: Article, number: number | undefined): FurtherText {
    // The whole article counts all words, also those that were there.
    this.#wordCount = number === undefined ? wordCount : this.#wordCount + wordCount;
    distinctIds(body, `page${number ?? ''}`);
    return { number, body, removals, readingMinutes: readingMinutes(this.#wordCount) };
  }
}
