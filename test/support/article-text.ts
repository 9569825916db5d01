import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** What a person reads of an article: the facts and a line for each block, white space folded. */
export interface ReadArticle {
  readonly title: string;
  readonly subtitle: string;
  readonly byline: string;
  /** The date alone, without the time. */
  readonly published: string;
  readonly site: string;
  readonly caption: string;
  readonly hasLeadImage: boolean;
  readonly blocks: readonly string[];
}

/** Elements that a person reads as one block each. */
export const BLOCKS = 'p, h2, h3, h4, h5, h6, li, dt, dd, pre, figcaption, td, th';

/** The expected article of an `article.html`. */
export function expectedArticle(file: string): ReadArticle {
  const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
  const text = (selector: string) => folded(document.querySelector(selector));
  const main = document.querySelector('main');
  return {
    title: text('header h1'),
    subtitle: text('header .subtitle'),
    byline: text('header .byline'),
    published: (document.querySelector('header time')?.getAttribute('datetime') ?? '').slice(0, 10),
    site: text('header .site'),
    caption: text('body > figure figcaption'),
    hasLeadImage: document.querySelector('body > figure img') !== null,
    blocks: [...(main?.querySelectorAll(BLOCKS) ?? [])].filter((block) => !block.querySelector(BLOCKS)).map(folded),
  };
}

/** The article that the reader shows; runs in the browser, with the reader's shadow root. */
export function shownArticle(root: ShadowRoot, blockSelector: string): ReadArticle {
  const fold = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const text = (selector: string) => fold(root.querySelector(selector));
  const body = root.querySelector('.body');
  return {
    title: text('header h1'),
    subtitle: text('header .subtitle'),
    byline: text('header .byline'),
    published: (root.querySelector('header time')?.getAttribute('datetime') ?? '').slice(0, 10),
    site: text('header .site'),
    caption: text('figure.lead figcaption'),
    hasLeadImage: root.querySelector('figure.lead img') !== null,
    blocks: [...(body?.querySelectorAll(blockSelector) ?? [])]
      .filter((block) => !block.querySelector(blockSelector))
      .map(fold),
  };
}

function folded(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
