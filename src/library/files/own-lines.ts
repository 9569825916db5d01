import { picturesOf } from '../articles.ts';
import { openLibrary } from '../database.ts';
import { type KeptArticle, type KeptNode, type KeptPicture, type KeptText, soundArticle } from '../kept-article.ts';
import { readArticles } from '../list-articles.ts';

/** An article as one line of a file. */
export interface ArticleLine {
  readonly article: KeptArticle;
  readonly text?: KeptText | undefined;
  readonly pictures?:
    | readonly { readonly address: string; readonly type: string; readonly bytes: string }[]
    | undefined;
}

/** Deepest nesting of a text that is taken from a file. Set by hand: deeper than any that is kept (`write-text.ts`). */
const MAX_NESTING = 400;

/** Articles whose lines become one part of a file, so that none but these are in memory. */
const ARTICLES_IN_PART = 20;

/**
 * Writes the whole library as lines of JSON, one for each article, with commas between them.
 * @param progress Called with the number of articles that are written, and of all.
 * @returns Parts of a file, in their order; none where the library is empty.
 */
export async function writeLines(progress: (done: number, all: number) => void = () => undefined): Promise<Blob[]> {
  const library = await openLibrary();
  const articles = await readArticles();
  const parts: Blob[] = [];
  for (let at = 0; at < articles.length; at += ARTICLES_IN_PART) {
    const lines: string[] = [];
    for (const article of articles.slice(at, at + ARTICLES_IN_PART)) {
      const [text, pictures] = await Promise.all([
        library.get('texts', article.id),
        library.getAll('pictures', picturesOf(article.id, article.keeping)),
      ]);
      lines.push(
        JSON.stringify({ article, text, pictures: await Promise.all(pictures.map(written)) } satisfies ArticleLine),
      );
    }
    parts.push(new Blob([at > 0 ? ',\n' : '', lines.join(',\n')]));
    progress(Math.min(at + ARTICLES_IN_PART, articles.length), articles.length);
  }
  return parts;
}

async function written({ address, picture }: KeptPicture) {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return { address, type: picture.type, bytes: btoa(binary) };
}

/**
 * Reads such a line.
 * @returns Undefined if it is none.
 */
export function readLine(
  line: unknown,
): { article: KeptArticle; text?: KeptText; pictures: KeptPicture[] } | undefined {
  const { article: given, text, pictures } = (line ?? {}) as Partial<ArticleLine>;
  const article = soundArticle(given);
  if (!article?.keeping) return undefined;
  const { id, keeping } = article;
  const kept = (Array.isArray(pictures) ? pictures : []).flatMap((each) => {
    const picture = pictureOf(each);
    return picture && typeof each.address === 'string' ? [{ id, keeping, address: each.address, picture }] : [];
  });
  const hasText = Array.isArray(text?.lead) && Array.isArray(text?.body);
  if (hasText && !isWritable([text?.lead, text?.body], MAX_NESTING)) return undefined;
  const whole = { ...article, hasText, keptPictures: kept.length };
  if (!hasText || !text) return { article: whole, pictures: [] };
  const nodes = { lead: text.lead as KeptNode[], body: text.body as KeptNode[] };
  const subtitle = typeof text.subtitle === 'string' ? text.subtitle : undefined;
  return { article: whole, text: { id, keeping, subtitle, ...nodes }, pictures: kept };
}

/** Tells whether lists are no deeper than that, so that no browser fails at storing them or at writing them into a file. */
const isWritable = (nodes: unknown, most: number): boolean =>
  typeof nodes !== 'object' || (most > 0 && Object.values(nodes ?? {}).every((node) => isWritable(node, most - 1)));

function pictureOf(given: unknown): Blob | undefined {
  const { type, bytes } = (given ?? {}) as { readonly type?: unknown; readonly bytes?: unknown };
  if (typeof type !== 'string' || !/^image\/[a-z+.-]+$/.test(type) || typeof bytes !== 'string') return undefined;
  try {
    return new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], { type });
  } catch {
    return undefined;
  }
}
