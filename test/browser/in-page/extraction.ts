import '../../../src/entry-points/other-languages.ts';
import '../../../src/entry-points/western-languages.ts';
import '../../../src/entry-points/readability.ts';
import '../../../src/entry-points/site-rules.ts';
import { extract } from '../../../src/article/extract.ts';
import { type Account, accountFor } from '../../account/account.ts';
import { ARTICLE_STAGES, stagesBrokenAt } from '../../support/broken-stages.ts';

export * from './stored-rules.ts';

/** What comes of the page when one stage throws. */
export interface BrokenRun {
  readonly stage: string;
  /** Paragraphs of the article; undefined if there is none. */
  readonly paragraphs: number | undefined;
  readonly faults: readonly string[];
  readonly isDoubtful: boolean | undefined;
}

/** Extracts the page that the script runs in once for each stage of an article, which throws on purpose. */
export function breakEachStage(): BrokenRun[] {
  return ARTICLE_STAGES.map((stage) => {
    const extraction = extract(document, { stages: stagesBrokenAt(stage) });
    const article = extraction.kind === 'article' ? extraction.article : undefined;
    return {
      stage,
      paragraphs: article?.body.querySelectorAll('p').length,
      faults: article?.faults ?? [],
      isDoubtful: article?.isDoubtful,
    };
  });
}

/** Holds the page that the script runs in, as it is laid out, against its article and removals. */
export function account(): Account | undefined {
  const extraction = extract(document);
  return extraction.kind === 'article' ? accountFor(document, extraction.article) : undefined;
}
