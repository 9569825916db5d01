import type { Article } from '../article/article.ts';
import { EMBEDS } from '../article/page/embed-signs.ts';
import { partOfPage } from '../article/whole-page.ts';
import type { FurtherPages } from '../further-pages/follow-pages.ts';
import type { Source } from '../reader/open-reader.ts';
import { bringScript } from '../shared/bring-script.ts';
import { firstFrame } from '../shared/first-frame.ts';
import type { ExtractionScript } from '../shared/later-scripts.ts';
import { offered } from '../shared/offered.ts';
import { addedWords } from './added-words.ts';
import { idleMoment } from './idle-moment.ts';
import type { PageExtraction } from './page-extraction.ts';
import { bringForStep, extractWithScripts } from './take-steps.ts';

/** Engines whose text is not an article that goes on on further pages. */
const WITHOUT_FURTHER_PAGES: ReadonlySet<string> = new Set(['whole page', 'selection']);

/** Selects formulas, drawings, films, posts and maps, by the script that parts with them need. */
const RARE_PARTS: Partial<Record<ExtractionScript, string>> = {
  'foreign parts': 'svg, math, script[type^="math/"]',
  embeds: EMBEDS,
};

/**
 * Connect the reader with the page that it was opened on.
 * @param page Finds the article of the page in other ways.
 * @param loadsPages True if further pages are loaded unasked: only after a press, which asked for the article.
 * @returns Where the reader gets more than the article that it shows.
 */
export function articleSource(page: PageExtraction, loadsPages: boolean): Source {
  let restored = 0;
  return {
    loadsPages,
    follow(article) {
      // For what is put back, which nobody does before the first frame.
      for (const [script, parts] of Object.entries(RARE_PARTS) as [ExtractionScript, string][]) {
        if (article.removals.some(({ origin }) => origin?.matches(parts) || origin?.querySelector(parts)))
          void idleMoment().then(() => bringForStep(script));
      }
      return followPages(article).catch(() => undefined);
    },
    find: (engine, inIdle) => page.articleBy(engine, inIdle),
    restore: ({ origin, text }) => (origin ? partOfPage(origin, `restored${restored++}`) : paragraphOf(text)),
  };
}

async function followPages(article: Article): Promise<FurtherPages | undefined> {
  if (WITHOUT_FURTHER_PAGES.has(article.engine)) return undefined;
  const copyOf = <Part extends Element>(part: Part): Part => part.cloneNode(true) as Part;
  const { body, leadImage } = article;
  const known = { ...article, body: copyOf(body), leadImage: leadImage && copyOf(leadImage) };
  await firstFrame();
  const script = await bringScript('further pages');
  const rules = offered('stored rules')?.soundRules(offered('rules of site') ?? []) ?? [];
  return script?.followPages(document, known, { extract: extractWithScripts, words: addedWords(), rules });
}

/** The words of a removal that no element of the page holds by itself. */
function paragraphOf(text: string): HTMLElement {
  const holder = document.createElement('div');
  const paragraph = document.createElement('p');
  paragraph.dir = 'auto';
  paragraph.textContent = text;
  holder.append(paragraph);
  return holder;
}
