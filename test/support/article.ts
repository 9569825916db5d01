import type { Article } from '../../src/article/article.ts';
import { ADDRESS, pageOf } from './page.ts';

/** An article with a text of two paragraphs; what a test cares about is given. */
export function articleOf(given: Partial<Article> = {}): Article {
  return {
    title: 'A story',
    subtitle: undefined,
    byline: undefined,
    published: undefined,
    modified: undefined,
    siteName: undefined,
    section: undefined,
    address: ADDRESS,
    canonical: undefined,
    language: 'en',
    direction: 'ltr',
    leadImage: undefined,
    body: pageOf('<p>The first paragraph of the story.</p><p>The second paragraph of the story.</p>').body,
    wordCount: 12,
    readingMinutes: 1,
    kind: 'article',
    engine: 'Readability',
    alternatives: [],
    isDoubtful: false,
    isCutOff: false,
    removals: [],
    rules: [],
    faults: [],
    origins: new WeakMap(),
    ...given,
  };
}
