import type { Answer, Extracted, FoundArticle } from './answer.ts';
import { textOf } from './text-of.ts';

/**
 * Calls an extractor once, and measures how long it takes to give its article as markup.
 * @returns What it found; a failure is told in it, never thrown.
 */
export function measureCall(extract: () => Extracted): Answer {
  const start = performance.now();
  try {
    const extracted = extract();
    const milliseconds = performance.now() - start;
    return { ...extracted, milliseconds, article: asScored(extracted.article) };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { milliseconds: 0, article: null, failure: failure.slice(0, 500) };
  }
}

/** An article without any text is none. */
function asScored(article: Extracted['article']): FoundArticle | null {
  if (!article) return null;
  const { markup, ...facts } = article;
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const text = textOf(body);
  if (text === '') return null;
  const captions = [...body.querySelectorAll('figcaption')].map(textOf).filter((caption) => caption !== '');
  return { ...facts, text, captions };
}
