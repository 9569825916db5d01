import type { SiteRule } from '../../sites/site-rule.ts';
import type { PageKind } from '../article.ts';
import type { Draft } from '../draft/draft.ts';
import { selectAll } from '../page/select-all.ts';
import { lengthOf, type ScoredBlock } from './score/score-text.ts';
import type { Selection } from './score/select.ts';

/** Shortest body, in characters, that a rule's selector may give. Set by hand: with less the rule is out of date. */
const MIN_BODY_CHARS = 200;

/** The same for a rule that the user has made by pointing at the article, which may be short. */
const MIN_OWN_BODY_CHARS = 40;

/**
 * Least share of the likely text that the body of an imported rule has: with less the rule is out of date, or made for another
 * kind of page. Set by hand, on 229 pages of the benchmark with rules of ftr-site-config: of six below it four lost most of
 * their text, two nothing.
 */
const MIN_IMPORTED_SHARE = 0.25;

/** The body that a site rule places. */
export interface RuledBody {
  /** Elements that hold it, none of which lies in another. */
  readonly parts: readonly Element[];
  readonly engine: 'host rule' | 'theme rule';
  /** True of a rule that somebody else made at some time, which may be out of date. */
  readonly isImported: boolean;
}

/**
 * The body where the most particular rule says that it stands; a selector that no longer matches, or gives too little text, is
 * passed over.
 * @returns Undefined if no rule names a body, or none with enough text.
 */
export function bodyByRule(draft: Draft): RuledBody | undefined {
  for (const { body, match, source } of draft.rules) {
    const parts = body && partsOf(draft, body, source === 'own' ? MIN_OWN_BODY_CHARS : MIN_BODY_CHARS);
    if (!parts) continue;
    const isImported = source === 'imported';
    const engine = 'hosts' in match ? 'host rule' : 'theme rule';
    // What is not used in the end must alter nothing.
    return { parts: isImported ? parts : [joined(draft, parts)], engine, isImported };
  }
  return undefined;
}

/** Findings about a page once its text has its score. */
interface Found {
  readonly ruled: RuledBody | undefined;
  readonly blocks: readonly ScoredBlock[];
  readonly selection: Selection;
  readonly kind: PageKind;
}

/** Tells whether an imported rule places too little of the likely text to be trusted, or the page is not one of articles. */
export function isOutOfDate({ ruled, blocks, selection, kind }: Found): boolean {
  if (!ruled?.isImported) return false;
  const likely = blocks.filter(({ score }) => score > selection.threshold);
  const inside = likely.filter(({ frame }) => ruled.parts.some((part) => part.contains(frame.element)));
  return kind === 'listing' || lengthOf(inside) < lengthOf(likely) * MIN_IMPORTED_SHARE;
}

/** The first match of the first selector with enough text, or all of its matches. */
function partsOf(
  draft: Draft,
  { selectors, take }: NonNullable<SiteRule['body']>,
  leastChars: number,
): Element[] | undefined {
  for (const selector of selectors) {
    const found = selectAll(draft.root, selector);
    const parts = found.filter((part) => !found.some((other) => other !== part && other.contains(part)));
    if (take === 'first') parts.splice(1);
    const chars = parts.reduce((sum, part) => sum + draft.measures.of(part).text, 0);
    if (chars >= leastChars) return parts;
  }
  return undefined;
}

/** Brings parts into one element. */
function joined(draft: Draft, parts: readonly Element[]): Element {
  const [first, ...others] = parts as [Element, ...Element[]];
  if (others.length === 0) return first;
  const whole = draft.document.createElement('div');
  first.before(whole);
  whole.append(...parts);
  draft.remeasure();
  return whole;
}
