import { ArticleList, countTags, newerFirst } from './article-list.ts';
import { folded, wordsOf } from './folded-words.ts';
import type { KeptArticle } from './kept-article.ts';
import { WordSearch } from './word-search.ts';

/** Orders in which articles are listed. */
export const ORDERS = ['newest', 'time left', 'title'] as const;

export type Order = (typeof ORDERS)[number];

/** Choice of the articles that are listed. */
export interface Choice {
  /** Words that all have to be in an article; with some, the articles that they fit best come first. */
  readonly query: string;
  /** Empty for all. */
  readonly tag: string;
  readonly unread: boolean;
  readonly order: Order;
}

/** Weight of a word in the title, in the names of site and authors, or in a tag. Set by hand: above one in the text. */
const HEAD_WEIGHT = 8;

/** All articles of the library, as they are searched, chosen and put in order. */
export class Shelf {
  readonly search = new WordSearch();
  readonly #titles = new Intl.Collator(undefined, { numeric: true });
  #list = new ArticleList([], new Map());
  /** All of the list; undefined as long as nobody has asked for more than its newest. */
  #articles: readonly KeptArticle[] | undefined;
  /** Words that are searched beside the texts, each with a space before every word; undefined before they are. */
  #heads: readonly string[] | undefined;
  #ranks: readonly number[] | undefined;

  /** All articles, the newest first. Those of a list are read when they are first asked for: ten thousand in some 20 ms. */
  get articles(): readonly KeptArticle[] {
    if (this.#articles) return this.#articles;
    const articles = this.#list.slice();
    this.#articles = articles;
    this.search.setArticles(articles);
    return articles;
  }

  set articles(articles: readonly KeptArticle[]) {
    const heads = this.#heads && new Map(this.#heads.map((head, place) => [this.#articles?.[place], head]));
    this.list = new ArticleList([...articles].sort(newerFirst), countTags(articles));
    this.#heads = heads && this.articles.map((article) => heads.get(article) ?? headOf(article));
  }

  /** All articles, the newest first; those that are shown are read. */
  get list(): ArticleList {
    return this.#list;
  }

  set list(list: ArticleList) {
    this.#list = list;
    this.#articles = undefined;
    this.#heads = undefined;
    this.#ranks = undefined;
  }

  /** Do what the first search would wait for. */
  foldHeads(): readonly string[] {
    this.#heads ??= this.articles.map(headOf);
    return this.#heads;
  }

  /** Do what the first choice by title would wait for. */
  sortTitles(): readonly number[] {
    if (this.#ranks) return this.#ranks;
    const { articles } = this;
    const places = articles.map((_, place) => place);
    const titleAt = (place: number) => articles[place]?.title ?? '';
    places.sort((one, other) => this.#titles.compare(titleAt(one), titleAt(other)));
    const ranks = new Array<number>(places.length);
    for (const [rank, place] of places.entries()) ranks[place] = rank;
    this.#ranks = ranks;
    return ranks;
  }

  /** Lists the articles of a choice in its order. */
  choose({ query, tag, unread, order }: Choice): Pick<ArticleList, 'length' | 'slice'> {
    const words = wordsOf(query);
    if (words.length === 0 && tag === '' && !unread && order === 'newest') return this.#list;
    const { articles } = this;
    const weights = this.#weigh(words);
    const places = articles.flatMap((article, place) => {
      if (unread && article.isRead) return [];
      if (tag !== '' && !article.tags.includes(tag)) return [];
      return weights && !weights[place] ? [] : [place];
    });
    const values = weights ? Array.from(weights, (weight) => -weight) : this.#valuesOf(order);
    const savedAt = (place: number) => articles[place]?.saved ?? 0;
    places.sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || savedAt(other) - savedAt(one));
    return places.flatMap((place) => articles[place] ?? []);
  }

  /** Lists all tags with the number of articles that have them, in the order of their letters. */
  tags(): [tag: string, count: number][] {
    return [...this.#list.tags];
  }

  #valuesOf(order: Order): readonly number[] {
    if (order === 'title') return this.sortTitles();
    // What nobody has measured comes last.
    return this.articles.map((article) => (order === 'newest' ? -article.saved : minutesLeft(article) || Infinity));
  }

  /** Weighs the articles by words; undefined where there are none. Those that lack one of them have the weight 0. */
  #weigh(words: readonly string[]): Float32Array | undefined {
    const [first, ...others] = words.map((word) => this.#weighOne(word));
    return (
      first &&
      others.reduce((all, each) => all.map((weight, at) => (each[at] ? weight && weight + each[at] : 0)), first)
    );
  }

  #weighOne(word: string): Float32Array {
    const weights = this.search.weigh(word);
    const beginning = ` ${word}`;
    for (const [place, head] of this.foldHeads().entries())
      if (head.includes(beginning)) weights[place] = (weights[place] ?? 0) + HEAD_WEIGHT;
    return weights;
  }
}

/** Gives the minutes that an article still takes at an average pace; 0 where that is not known. */
export function minutesLeft({ minutes, spot, isRead }: KeptArticle): number {
  return isRead ? minutes : minutes * (1 - (spot?.share ?? 0));
}

function headOf({ title, site = '', byline = '', tags, address }: KeptArticle): string {
  const host = /^https?:\/\/(?:www\.)?([^/]*)/.exec(address)?.[1] ?? '';
  const text = [title, site, byline, ...tags, host].join(' ');
  // Scripts without spaces are parted into words, all others at their signs.
  return ` ${wordsOf(text).join(' ')} ${folded(host)}`;
}
