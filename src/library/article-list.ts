import { type KeptArticle, soundArticle } from './kept-article.ts';

/** All articles of the library, the newest first. Each is read from its line when it is first asked for. */
export class ArticleList {
  readonly #rows: (KeptArticle | string)[];
  /** The number of articles of each tag, in the order of their letters. */
  readonly tags: ReadonlyMap<string, number>;
  /** Number of records that it was made of, those that were no articles among them. */
  readonly records: number;

  /** @param rows Articles, or lines of JSON with one each, in the order of `newerFirst`. */
  constructor(rows: readonly (KeptArticle | string)[], tags: ReadonlyMap<string, number>, records = rows.length) {
    this.#rows = [...rows];
    this.tags = tags;
    this.records = records;
  }

  /** Number of the articles. */
  get length(): number {
    return this.#rows.length;
  }

  /** Gives the articles from one place to before another; one whose line is broken is left out. */
  slice(from = 0, to = this.length): KeptArticle[] {
    const articles = this.#rows.slice(from, to).map(articleIn);
    for (const [at, article] of articles.entries()) if (article) this.#rows[from + at] = article;
    return articles.filter((article) => article !== undefined);
  }
}

/** Fields of an article in the order of its line: without their names the list is read in two thirds of the time. */
const FIELDS = Object.keys({
  ...{ id: true, address: true, title: true, byline: true, published: true, site: true },
  ...{ language: true, direction: true, kind: true, words: true, minutes: true, excerpt: true },
  ...{ saved: true, keeping: true, tags: true, isRead: true, spot: true },
  ...{ hasText: true, pictures: true, keptPictures: true },
} satisfies Record<keyof KeptArticle, true>) as readonly (keyof KeptArticle)[];

/** Writes an article as a line of JSON. */
export function lineOf(article: KeptArticle): string {
  return JSON.stringify(FIELDS.map((field) => article[field]));
}

/**
 * Joins lines to texts.
 * @param most Letters that a text may have; a line that has more is a text of its own.
 */
export function joinLines(lines: readonly string[], most: number): string[] {
  const texts: string[][] = [];
  let room = 0;
  for (const line of lines) {
    room -= line.length + 1;
    const last = texts.at(-1);
    if (last && room >= 0) last.push(line);
    else {
      texts.push([line]);
      room = most - line.length;
    }
  }
  return texts.map((text) => text.join('\n'));
}

/** Reads an article from its line; undefined if it holds none. */
export function articleIn(row: KeptArticle | string): KeptArticle | undefined {
  if (typeof row !== 'string') return row;
  try {
    const values: unknown[] = JSON.parse(row);
    return soundArticle(Object.fromEntries(FIELDS.map((field, at) => [field, values[at]])));
  } catch {
    return undefined;
  }
}

/** Compares articles for their order: those that were saved later come first, others in the order of their ids. */
export function newerFirst(one: KeptArticle, other: KeptArticle): number {
  return other.saved - one.saved || (one.id < other.id ? -1 : Number(one.id > other.id));
}

/** Counts the articles of each tag; the tags come in the order of their letters. */
export function countTags(articles: Iterable<KeptArticle>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of articles) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return inOrder(counts);
}

/** Puts tags in the order of their letters. */
export function inOrder(counts: ReadonlyMap<string, number>): Map<string, number> {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return new Map([...counts].sort(([one], [other]) => compare(one, other)));
}
