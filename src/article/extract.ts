import { rulesFor } from '../sites/match.ts';
import type { SiteRule } from '../sites/site-rule.ts';
import type { Absence, Engine, Extraction } from './article.ts';
import { assemble } from './assemble.ts';
import { findBody } from './body/find-body.ts';
import type { AddedWords } from './draft/added-words.ts';
import { Draft } from './draft/draft.ts';
import { readFacts } from './facts/facts.ts';
import { findLeadImage, type LeadImage } from './facts/lead-image.ts';
import { shapeCards } from './kinds/shape-cards.ts';
import { showPrice } from './kinds/show-price.ts';
import { copyPage, type PageCopy } from './page/page-copy.ts';
import { pageNode } from './page/page-node.ts';
import { removeFactLines } from './steps/remove-fact-lines.ts';
import { bodySteps, pageSteps, type Step } from './steps.ts';

/** How to extract; each has a sensible start value. */
export interface ExtractOptions {
  /** The address of the page, if it is not the document's own. */
  readonly address?: string;
  /** Milliseconds since any fixed point: tests pass a clock of their own. */
  readonly now?: () => number;
  /** Milliseconds after which no further step is begun. */
  readonly deadline?: number;
  /** Find the body this way alone, as a person asked for who was not content with what was found. */
  readonly engine?: Engine;
  /** What to know of sites, if not all that is shipped. */
  readonly rules?: readonly SiteRule[];
  /** What to write into the article where the page gives no words for it: English if not told otherwise. */
  readonly words?: AddedWords | undefined;
}

/**
 * A reader waits this long, in milliseconds, before a plain sentence is better than more work. A page of a hundred
 * thousand elements takes about one and a half seconds on a fast machine, and several on a busy old one.
 */
const DEADLINE = 10_000;

/**
 * Find the article of a page. The page is read once and never altered; nothing is fetched.
 * @param page The live page, or any document.
 * @returns The article, or why there is none. Never throws for what the page holds.
 */
export function extract(page: Document, options: ExtractOptions = {}): Extraction {
  const { now = () => performance.now(), deadline = DEADLINE } = options;
  const end = now() + deadline;
  const isLate = (): boolean => now() > end;
  const copy = copyPage(page);
  if (!copy) return { kind: 'none', why: 'late', removals: [] };
  const draft = draftOf(copy, page, options);
  const none = (why: Absence): Extraction => ({ kind: 'none', why, removals: draft.removals });

  const facts = readFacts(draft);
  if (!run(pageSteps, draft, isLate)) return none('late');
  if (draft.measures.of(draft.root).text === 0) return none('empty');
  const body = findBody(draft, facts, options.engine);
  if (!body) return none(draft.measures.of(draft.root).text === 0 ? 'empty' : 'short');
  const lead = copied(findLeadImage(draft.document, draft.rules, draft.measures));
  draft.narrowTo(body.element);
  // A thread begins with its first author and time, a live blog with its last time, as all that follows does.
  if (body.kind !== 'thread' && body.kind !== 'live blog') removeFactLines(draft, facts);
  if (body.kind === 'listing') shapeCards(draft);
  if (body.kind === 'product') showPrice(draft, facts.language);
  if (!run(bodySteps, draft, isLate)) return none('late');
  return { kind: 'article', article: assemble(draft, facts, lead, body) };
}

/** A draft of a copied page, with the rules of its site. */
export function draftOf(
  copy: PageCopy,
  page: Document,
  { address = pageNode.address(page), rules, words }: Pick<ExtractOptions, 'address' | 'rules' | 'words'> = {},
): Draft {
  const url = new URL(address);
  const base = address === pageNode.address(page) ? pageNode.base(page) : address;
  return new Draft(copy, { address: url, base, rules: rulesFor(copy.document, url.hostname, rules), words });
}

/** Run steps in order while there is time. */
function run(steps: readonly Step[], draft: Draft, isLate: () => boolean): boolean {
  for (const step of steps) {
    if (isLate()) return false;
    step(draft);
  }
  return !isLate();
}

/** The lead image apart from the body, in which it may stand too. */
function copied(lead: LeadImage | undefined): LeadImage | undefined {
  return lead && { ...lead, element: lead.element.cloneNode(true) as Element };
}
