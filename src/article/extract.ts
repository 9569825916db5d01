import { offered } from '../shared/offered.ts';
import type { Extraction, PageKind } from './article.ts';
import { articleOf, closeLedger, leadImageOf, measureWords, needsOfGate, passGate, placeLead } from './assemble.ts';
import { bodyByMarkup } from './body/by-markup.ts';
import { bodyByRule, isOutOfDate } from './body/by-rule.ts';
import { choose } from './body/choose.ts';
import { cutOff } from './body/cut-off.ts';
import { takeRest } from './body/keep-blocks.ts';
import { keepChoice } from './body/keep-choice.ts';
import { pageClaims } from './body/score/claims.ts';
import { scoreText } from './body/score/score-text.ts';
import { select } from './body/score/select.ts';
import { isUnsure, secondOpinion } from './body/second-opinion.ts';
import { takeClutter } from './body/take-clutter.ts';
import { completeCaptions } from './captions/complete-captions.ts';
import { findCaptions } from './captions/find-captions.ts';
import { findClutter } from './clutter/find-clutter.ts';
import { setDirections } from './directions.ts';
import type { Draft } from './draft/draft.ts';
import { readFacts } from './facts/facts.ts';
import { findCards } from './kinds/cards.ts';
import { kindOf, mayHavePosts } from './kinds/kind-signs.ts';
import type { ShapedThread } from './kinds/shape-thread.ts';
import { act, find, isKind, needing, step, weigh } from './make-stage.ts';
import { mayHoldEmbeds } from './page/embed-signs.ts';
import { inOneGo, runStages, type Stage, type StageOptions, type Steps } from './stage.ts';
import { chooseRules, copyNodeByNode, copyPageInto, isEmpty, narrowToAdded, narrowToParts } from './start.ts';
import { hasTables, mayHaveNotes } from './steps/box-signs.ts';
import { mayHaveFormulas } from './steps/formula-signs.ts';
import { hideByRule } from './steps/hide-by-rule.ts';
import { loadLazyImages } from './steps/load-lazy-images.ts';
import { openControls } from './steps/open-controls.ts';
import { openNoscript } from './steps/open-noscript.ts';
import { mayHavePrograms } from './steps/program-signs.ts';
import { findPullQuotes } from './steps/pull-quotes.ts';
import { removeAuthorCards } from './steps/remove-author-cards.ts';
import { removeByRule } from './steps/remove-by-rule.ts';
import { removeCopies } from './steps/remove-copies.ts';
import { removeFactLines } from './steps/remove-fact-lines.ts';
import { removeHidden } from './steps/remove-hidden.ts';
import { removeNextStories } from './steps/remove-next-stories.ts';
import { removePixels } from './steps/remove-pixels.ts';
import { removeRecords } from './steps/remove-records.ts';
import { rewriteByRule } from './steps/rewrite-by-rule.ts';
import { splitAtBreaks } from './steps/split-at-breaks.ts';
import { tidyHeadings } from './steps/tidy-headings.ts';
import { trimLines } from './steps/trim-lines.ts';
import { partsOf } from './tree/parts.ts';
import { type Mode, type Request, Work } from './work.ts';

/** Options of an extraction; each has a sensible start value. */
export interface ExtractOptions
  extends StageOptions,
    Pick<Request, 'address' | 'rules' | 'storedRules' | 'words' | 'engine'> {
  /** Another table of stages, for tests that break one of them. */
  readonly stages?: readonly Stage[];
}

/**
 * Find the article of a page. The page is read once and never altered; nothing is fetched.
 * @param page The live page, or any document.
 * @returns The article, or why there is none. Never throws for what the page holds.
 */
export function extract(page: Document, options: ExtractOptions = {}): Extraction {
  return inOneGo(extractInSteps(page, options));
}

/** The same in steps, one each time that more is asked for: the page must not change meanwhile. */
export function* extractInSteps(page: Document, options: ExtractOptions = {}): Steps<Extraction> {
  const work = new Work({ ...options, page, mode: 'article' });
  yield* runStages(options.stages ?? STAGES, work, options);
  const article = work.absence ? undefined : articleOf(work);
  if (article) return { kind: 'article', article };
  const removals = work.hasDraft ? work.draft.removals : [];
  return { kind: 'none', why: work.absence ?? 'failed', removals };
}

/**
 * Take a page through the stages of a mode.
 * @returns All that the stages found.
 */
export function process(
  request: Request,
  { stages = STAGES, ...options }: StageOptions & Pick<ExtractOptions, 'stages'> = {},
): Work {
  const work = new Work(request);
  inOneGo(runStages(stages, work, options));
  return work;
}

const ARTICLE: readonly Mode[] = ['article'];
const PART: readonly Mode[] = ['part'];
const CLUTTER: readonly Mode[] = ['clutter'];
const RECOGNISE: readonly Mode[] = [...ARTICLE, ...CLUTTER];
const PAGE: readonly Mode[] = [...ARTICLE, 'whole page', 'selection'];
const TEXT: readonly Mode[] = [...PAGE, ...PART];
const ALL: readonly Mode[] = [...TEXT, ...CLUTTER];

/** Kinds of pages whose text begins with an author or a time that belongs to its first part alone. */
const BEGINS_WITH_FACTS: ReadonlySet<PageKind> = new Set(['thread', 'live blog']);

const needsOpinion = ({ ruled, selection }: Work): boolean => !ruled && isUnsure(selection);

const shapeCards = (draft: Draft): void => offered('kinds')?.shapeCards(draft, findCards(draft.root, draft.measures));

function shapeThread({ draft, signs, claims, facts }: Work): Partial<Work> {
  const { asker, ...shaped }: ShapedThread = offered('threads')?.shape(draft, signs, claims) ?? {};
  // What the page says of its author is right more often than the order of its posts.
  return asker && !facts.byline ? { ...shaped, facts: { ...facts, byline: asker } } : shaped;
}

const keepEmbeds = (draft: Draft): void => offered('embeds')?.keep(draft);
const keepPrograms = (draft: Draft): void => offered('program lines')?.keep(draft);
const undoLayout = (draft: Draft): void => offered('boxes')?.undoLayoutTables(draft);
const markNotes = (draft: Draft): void => offered('boxes')?.markAdmonitions(draft);

const hasFormulas = (draft: Draft): boolean => offered('drawn formulas') !== undefined || mayHaveFormulas(draft);

const keepFormulas = (draft: Draft): void => offered('foreign parts')?.keepMath(draft, offered('drawn formulas')?.read);

/**
 * The whole order of the extraction. Every way through it (an article, the whole page, a selection, a part that is put
 * back, the clutter that is hidden in the page) is a selection of this one list.
 */
export const STAGES: readonly Stage[] = [
  { name: 'copy', modes: ALL, run: copyPageInto, otherwise: copyNodeByNode },
  act('site rules', ALL, chooseRules),
  // Before the facts: the first line of a plain text is its title.
  step('set plain text', PAGE, (draft) => offered('plain text')?.set(draft)),
  // Before facts and pictures are looked for in a noscript: what stands for the whole page has them all.
  step('open noscript', ARTICLE, openNoscript),
  find('facts', PAGE, ({ draft }) => ({ facts: readFacts(draft) })),
  find('claims', ARTICLE, ({ draft, facts }) => ({ claims: pageClaims(draft.document, facts, draft.address) })),

  // On the whole page, before the body is looked for.
  step('rewrite by rule', ARTICLE, rewriteByRule),
  // Before pictures get the addresses that they wait with.
  step('remove pixels', TEXT, removePixels),
  step('open controls', TEXT, openControls),
  // Before anything is removed: a picture's real address often stands in a noscript beside it.
  step('load lazy images', TEXT, loadLazyImages),
  // Before what is hidden or looks empty goes: formulas for screen readers, frames without text.
  needing('foreign parts', hasFormulas, step('keep math', TEXT, keepFormulas)),
  needing('program lines', mayHavePrograms, step('keep code', TEXT, keepPrograms)),
  needing('embeds', ({ root }) => mayHoldEmbeds(root), step('keep embeds', TEXT, keepEmbeds)),
  needing('boxes', hasTables, step('undo layout tables', TEXT, undoLayout)),
  step('find captions', TEXT, findCaptions),
  step('remove hidden', PAGE, removeHidden),
  step('remove records', ARTICLE, removeRecords),
  step('hide by rule', CLUTTER, hideByRule),
  // Rules know better than words do: what they name must not mislead the finders.
  step('remove by rule', RECOGNISE, removeByRule),
  step('remove next stories', RECOGNISE, removeNextStories),
  step('remove author cards', ARTICLE, removeAuthorCards),
  find('empty page', ARTICLE, ({ draft }) => ({ absence: isEmpty(draft) ? 'empty' : undefined })),

  // The kind of the page, and the form and the scores that follow from it.
  needing(
    'threads',
    mayHavePosts,
    find('kind', ARTICLE, ({ draft }) => kindOf(draft)),
  ),
  step('pull quotes', ARTICLE, findPullQuotes, isKind('article', 'live blog')),
  find('shape thread', ARTICLE, shapeThread, isKind('thread')),
  weigh('recipe', 'complete recipe', ARTICLE, ({ draft }) => offered('kinds')?.completeRecipe(draft)),
  find(
    'find entries',
    ARTICLE,
    ({ draft, kind }) => ({ adjustScores: offered('entries')?.scores(draft, kind === 'live blog') }),
    isKind('live blog', 'article'),
  ),
  weigh('product', 'find product', ARTICLE, ({ draft }) => offered('kinds')?.productScores(draft)),
  weigh('listing', 'find cards', ARTICLE, ({ draft, signs }) => offered('kinds')?.cardScores(signs, draft)),

  // The body: candidates, scores, choice.
  find(
    'body by rule',
    ARTICLE,
    ({ draft }) => ({ ruled: bodyByRule(draft) }),
    ({ thread }) => !thread,
  ),
  find('body by markup', ARTICLE, ({ draft }) => ({ marked: bodyByMarkup(draft) })),
  act('narrow to added', CLUTTER, narrowToAdded, ({ request }) => request.parts !== undefined),
  find('find clutter', RECOGNISE, ({ draft }) => ({ findings: findClutter(draft.root, draft.measures, draft.faults) })),
  find('score', ARTICLE, ({ draft, claims, findings }) => ({ blocks: scoreText(draft.root, claims, findings) })),
  act('adjust scores', ARTICLE, ({ blocks, adjustScores }) => adjustScores?.(blocks)),
  find('select', ARTICLE, ({ blocks }) => ({ selection: select(blocks) })),
  find('pass over old rule', ARTICLE, () => ({ ruled: undefined }), isOutOfDate),
  act('take clutter', RECOGNISE, ({ draft, findings, blocks, selection }) =>
    takeClutter(draft, findings, blocks, selection),
  ),
  {
    ...find('second opinion', ARTICLE, ({ draft, blocks, facts }) => ({
      opinion: secondOpinion(draft, blocks, facts),
      selection: select(blocks),
    })),
    when: needsOpinion,
    needs: (work) => (needsOpinion(work) ? 'readability' : undefined),
  },
  find('choose', ARTICLE, (work) => ({
    choice: choose({ ...work, root: work.draft.root, wanted: work.request.engine, kept: work.draft.keptParts() }),
  })),
  find('cut off', ARTICLE, ({ draft, blocks, choice, claims }) => cutOff(draft, blocks, choice, claims)),
  {
    ...find('keep', ARTICLE, ({ draft, blocks, choice, opinion, facts }) =>
      keepChoice(draft, blocks, choice, opinion, facts),
    ),
    needs: ({ choice, opinion }) =>
      opinion || (choice && choice.engine !== 'Readability') ? undefined : 'readability',
  },

  // The body of the article alone.
  find('lead image', ARTICLE, ({ draft }) => ({ lead: leadImageOf(draft) })),
  act('take the rest', ARTICLE, ({ draft, blocks, core, facts }) => core && takeRest(draft, blocks, core, facts)),
  act('narrow', ARTICLE, ({ draft, core }) => draft.narrowTo(core ?? draft.root)),
  act('narrow to parts', PART, narrowToParts),
  find(
    'shape entries',
    ARTICLE,
    ({ draft, kind }) => (offered('entries')?.shape(draft, kind === 'live blog') ? { kind: 'live blog' } : {}),
    isKind('live blog', 'article'),
  ),
  act(
    'remove fact lines',
    ARTICLE,
    ({ draft, facts }) => removeFactLines(draft, facts),
    ({ kind, draft }) => !BEGINS_WITH_FACTS.has(kind) || draft.root.querySelector(partsOf('entry')) !== null,
  ),
  step('shape cards', ARTICLE, shapeCards, isKind('listing')),
  act(
    'show price',
    ARTICLE,
    ({ draft, facts }) => offered('kinds')?.showPrice(draft, facts.language),
    isKind('product'),
  ),
  step('split at breaks', ARTICLE, splitAtBreaks),
  step('remove notices', ARTICLE, (draft) => offered('other languages')?.removeNotices(draft)),
  step('complete captions', ARTICLE, completeCaptions),
  step('remove copies', ARTICLE, removeCopies),
  act('trim lines', ARTICLE, ({ draft, facts }) => trimLines(draft, facts.byline)),
  needing('boxes', mayHaveNotes, step('mark admonitions', ARTICLE, markNotes)),
  step('tidy headings', TEXT, tidyHeadings),

  // Out of the copy, and the books closed.
  { name: 'gate', modes: TEXT, run: passGate, isVital: true, needs: needsOfGate },
  find('place lead', ARTICLE, (work) => ({ leadImage: placeLead(work) })),
  setDirections(TEXT),
  act('measure words', PAGE, measureWords),
  act('settle ledger', PAGE, closeLedger),
];
