import type { Extraction } from '../../src/article/article.ts';
import type { ExtractOptions, extractInSteps } from '../../src/article/extract.ts';

/** A stand-in for an extraction, as one that takes a single step. */
export function inOneStep(extract: (page: Document, options?: ExtractOptions) => Extraction): typeof extractInSteps {
  return function* (page, options) {
    yield undefined;
    return extract(page, options);
  };
}
