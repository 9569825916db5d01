import '../../src/entry-points/drawn-formulas.ts';
import '../../src/entry-points/east-asian-names.ts';
import '../../src/entry-points/entries.ts';
import '../../src/entry-points/foreign-parts.ts';
import '../../src/entry-points/kinds.ts';
import '../../src/entry-points/threads.ts';
import '../../src/entry-points/boxes.ts';
import '../../src/entry-points/directions.ts';
import '../../src/entry-points/program-lines.ts';
import '../../src/entry-points/other-languages.ts';
import '../../src/entry-points/western-languages.ts';
import '../../src/entry-points/plain-text.ts';
import '../../src/entry-points/readability.ts';
import '../../src/entry-points/site-rules.ts';
import '../support/offer-embeds.ts';
import { extract } from '../../src/article/extract.ts';
import { type MeasuredArticle, measuredArticle } from './measured-article.ts';

/**
 * The one door for benchmarks of others: the article of a document as other extractors give it, found as it is shipped.
 * @param document A page; it is not altered.
 * @param page The page's address.
 * @returns Null if there is no article.
 */
export function extractArticle(document: Document, page: { url: string }): MeasuredArticle | null {
  const extraction = extract(document, { address: page.url });
  return extraction.kind === 'none' ? null : measuredArticle(extraction.article);
}
