import '../../../src/entry-points/readability.ts';
import { extract } from '../../../src/article/extract.ts';
import { looksLikeArticle } from '../../../src/article/looks-like-article.ts';
import { mayBeArticle } from '../../../src/session/first-look.ts';

/** Both answers to the question if a page may open by itself, and what they took, in milliseconds. */
export interface FirstLook {
  /** The answer of the first look. */
  readonly may: boolean;
  readonly lookTime: number;
  /** The answer of the whole extraction. */
  readonly opens: boolean;
  readonly wholeTime: number;
}

/** Asks both on the live page. */
export function run({ url }: { readonly url: string }): FirstLook {
  const start = performance.now();
  const may = mayBeArticle(document);
  const looked = performance.now();
  const extraction = extract(document, { address: url });
  const opens = extraction.kind === 'article' && looksLikeArticle(document, extraction.article);
  return { may, lookTime: looked - start, opens, wholeTime: performance.now() - looked };
}
