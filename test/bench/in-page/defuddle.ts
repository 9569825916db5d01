import Defuddle from 'defuddle';
import type { Answer } from './answer.ts';
import { measureCall } from './measure-call.ts';

/** Defuddle as its own clipper calls it: on the live page (it copies what it changes), without the network. */
export function run({ url }: { readonly url: string }): Answer {
  return measureCall(() => {
    const { title, author, published, content } = new Defuddle(document, { url, useAsync: false }).parse();
    return { article: { title, byline: author, published, markup: content } };
  });
}
