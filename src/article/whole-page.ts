import type { Article } from './article.ts';
import { assemble } from './assemble.ts';
import { draftOf } from './extract.ts';
import { readFacts } from './facts/facts.ts';
import { Gate } from './gate/gate.ts';
import { DROPPED } from './gate/lists.ts';
import { copyPage, type PageCopy } from './page/page-copy.ts';
import { keepCaptions } from './steps/keep-captions.ts';
import { keepCode } from './steps/keep-code.ts';
import { keepEmbeds } from './steps/keep-embeds.ts';
import { keepMath } from './steps/keep-math.ts';
import { loadLazyImages } from './steps/load-lazy-images.ts';
import { removeHidden } from './steps/remove-hidden.ts';
import { tidyHeadings } from './steps/tidy-headings.ts';
import type { Step } from './steps.ts';
import { distinctIds } from './tree/distinct-ids.ts';

/** Steps that carry over what would not come through the gate. */
const KEEPING: readonly Step[] = [loadLazyImages, keepMath, keepCode, keepEmbeds];

/**
 * All that a page shows, for a reader who wants it although no article was found.
 * @returns Undefined if the page has no text, or more nodes than can be read in time.
 */
export function wholePage(page: Document): Article | undefined {
  const copy = copyPage(page);
  return copy && articleOf(copy, page, 'whole page');
}

/**
 * The selected part of a page as an article.
 * @param range What is selected.
 * @returns Undefined if no text is selected.
 */
export function selectedPart(page: Document, range: Range): Article | undefined {
  const copy = copyPage(page, range);
  return copy && articleOf(copy, page, 'selection');
}

/**
 * The text of one element of a page, as it would stand in an article.
 * @param element An element of a page, or of any document.
 * @param ending The ending of the ids in the text, which no other text has.
 * @returns Undefined if there is no text in it, or if the page has more nodes than can be read in time.
 */
export function partOfPage(element: Element, ending: string): HTMLElement | undefined {
  const range = new Range();
  range.selectNode(element);
  const copy = copyPage(element.ownerDocument, range);
  if (!copy) return undefined;
  const draft = draftOf(copy, element.ownerDocument);
  for (const step of [...KEEPING, tidyHeadings, keepCaptions]) step(draft);
  const holder = draft.document.createElement('div');
  const copied = [...draft.root.querySelectorAll('*')].find((each) => copy.originOf(each) === element);
  // Some elements never come through the gate by themselves, but what is in them does.
  if (copied) holder.append(...(DROPPED.has(copied.localName) ? copied.childNodes : [copied]));
  const part = new Gate(copy, draft.base).pass(holder);
  distinctIds(part, ending);
  return part.childElementCount > 0 ? part : undefined;
}

function articleOf(copy: PageCopy, page: Document, engine: 'whole page' | 'selection'): Article | undefined {
  const draft = draftOf(copy, page);
  const facts = readFacts(draft);
  for (const step of [...KEEPING, removeHidden, tidyHeadings, keepCaptions]) step(draft);
  const article = assemble(draft, facts, undefined, { engine, alternatives: [], isDoubtful: false, kind: 'article' });
  return article.wordCount > 0 ? article : undefined;
}
