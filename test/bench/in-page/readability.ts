import { Readability } from '@mozilla/readability';
import type { Answer } from './answer.ts';
import { measureCall } from './measure-call.ts';

/** Classes that Firefox keeps. */
const CLASSES = ['caption', 'emoji', 'hidden', 'invisible', 'sr-only', 'visually-hidden'];

/** Readability as Firefox calls it: on a copy of the page, which is part of its time. */
export function run(): Answer {
  return measureCall(() => {
    const copy = document.cloneNode(true) as Document;
    const article = new Readability(copy, { classesToPreserve: CLASSES }).parse();
    if (!article) return { article };
    const { title = null, byline = null, publishedTime: published = null, content } = article;
    return { article: { title, byline, published, markup: content ?? '' } };
  });
}
