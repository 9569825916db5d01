import '../../../src/readability.ts';
import { extract, STAGES } from '../../../src/article/extract.ts';
import { type Account, accountFor } from '../../account/account.ts';

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
  const names = STAGES.filter(({ modes }) => modes.includes('article')).map(({ name }) => name);
  return names.map((broken) => {
    const run = (): never => {
      throw new Error('broken on purpose');
    };
    const stages = STAGES.map((stage) => (stage.name === broken ? { ...stage, run, when: () => true } : stage));
    const extraction = extract(document, { stages });
    const article = extraction.kind === 'article' ? extraction.article : undefined;
    return {
      stage: broken,
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
