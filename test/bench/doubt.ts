import type { PageResult } from './page-result.ts';

/** F1 below which an article went wrong: the reader should say that it may not be right. */
export const WRONG_F1 = 0.8;

/** How well the note that an article may not be right fits the articles that are not. */
export interface DoubtSummary {
  /** Pages that are an article; of sets without types, all pages. */
  readonly pages: number;
  /** Those that went wrong. */
  readonly wrong: number;
  /** Those with the note. */
  readonly noted: number;
  /** Those that went wrong and have the note. */
  readonly both: number;
}

/** Counts how often Lectern was in doubt about an article, and how often it should have been. */
export function doubtOf(results: readonly PageResult[]): DoubtSummary {
  const articles = articlesOf(results).filter(({ extractors }) => extractors.lectern?.score.f1 !== undefined);
  const isWrong = ({ extractors }: PageResult): boolean => (extractors.lectern?.score.f1 ?? 1) < WRONG_F1;
  const wrong = articles.filter(isWrong);
  return {
    pages: articles.length,
    wrong: wrong.length,
    noted: articles.filter(({ isDoubtful }) => isDoubtful).length,
    both: wrong.filter(({ isDoubtful }) => isDoubtful).length,
  };
}

/** The pages that are an article; all of them where no types are known. */
export function articlesOf(results: readonly PageResult[]): readonly PageResult[] {
  const articles = results.filter(({ type }) => type === 'article');
  return articles.length > 0 ? articles : results;
}
