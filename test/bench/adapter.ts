import '../../src/drawn-formulas.ts';
import '../../src/east-asian-names.ts';
import '../../src/entries.ts';
import '../../src/foreign-parts.ts';
import '../../src/kinds.ts';
import '../../src/threads.ts';
import '../../src/boxes.ts';
import '../../src/program-lines.ts';
import '../../src/other-languages.ts';
import '../../src/western-languages.ts';
import '../../src/plain-text.ts';
import '../../src/readability.ts';
import '../../src/site-rules.ts';
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
