import { groupBy } from '../../shared/group-by.ts';
import { reasonsOfNames } from '../clutter/families.ts';
import { asksForConsent } from '../clutter/finding.ts';
import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { HEADINGS } from '../page/measure.ts';
import { attributeText } from '../page/raw-text.ts';
import { textOf } from '../text/words.ts';
import { nearest } from '../tree/nearest.ts';
import { OPENED } from './open-controls.ts';

/**
 * Hidden prose beyond this share of all is the article itself behind a fold, a tab, a wall or a script. Set by hand.
 */
const MAX_HIDDEN_SHARE = 0.2;

/** Selects boxes inside a line that are shown while the pointer is over a word. */
const TIPS =
  '[role=tooltip], p [class*="rollover" i][class*="block" i], p [class*="hovercard" i], p [class*="tooltip" i]:is([class*="content" i], [class*="text" i], [class*="box" i], [class*="body" i])';

/** Selects parts of lines of text, and most of those that are looked at, to save time. */
const INLINE = ':is(p, li, td, dd, h2, h3, h4, figcaption) span:not(:has(*)):not(:empty)';
const MAX_INLINE = 1000;

/** Selects what stands, blurred, for text that the page does not show. */
const BLURRED = '[aria-hidden=true][class*=blur i], [aria-hidden=true][style*=blur]';

/** Names that sites give to what a press opens: answers to questions, folds, tabs. */
const FOLD_NAME =
  /accordion|faq|collaps|toggle|expand|spoiler|read-?more|rmwr|show-?more|tab-?(?:content|panel|pane)\b/i;

/** Selects what a press opens, or a search in the page. */
const OPENING = `[${OPENED}], [hidden='until-found' i]`;

/** Selects tabs, of which one is shown: the text of another may be a short sentence. */
const TABS = '[role=tabpanel], [class*="tab-pane" i]';

/** Beginning of a folded text by which copies of it are found, in characters. */
const FOLD_START_CHARS = 80;

/** Most folds for which copies are looked for; with more it would take too long. */
const MAX_COMPARED_FOLDS = 100;

/** Elements that may have such a name: the hidden one itself, its parent, and the one around that. Set by hand. */
const NAMED_LEVELS = 3;

/** Fewest hidden texts alike under headings that are folds, whatever their names. Set by hand. */
const MIN_ANSWERS = 2;

/** Selects programs and tables of data. */
const PROGRAMS = 'pre, table th';

/** Selects places in which folds are not part of the text. */
const BESIDE_TEXT =
  'nav, header, footer, aside, form, menu, dialog, [aria-modal=true], [role=navigation], [role=dialog], [role=menu], [role=search]';

/**
 * Takes out what the page itself hides, unless much of its text is there or a press on the page would open it; and what
 * it shows only beside the pointer, or blurred.
 */
export function removeHidden(draft: Draft): void {
  const hidden = hiddenIn(draft);
  const beside = besideArticle(draft, hidden);
  const proseOf = (element: Element): number => draft.measures.of(element).prose;
  const total = proseOf(draft.root) - [...beside].reduce((sum, element) => sum + proseOf(element), 0);
  const prose = hidden.reduce((sum, element) => sum + (beside.has(element) ? 0 : proseOf(element)), 0);
  const answers = answersIn(hidden, draft);
  const folded = withoutCopies(
    hidden.filter((element) => isFolded(element, draft, answers.has(element))),
    draft.root,
  );
  const isCopy = copyFinder(draft, hidden, total - prose);
  for (const element of hidden) {
    const isText = prose > total * MAX_HIDDEN_SHARE && proseOf(element) > 0 && !beside.has(element);
    if (isText && !isCopy(element)) continue;
    if (!isKeptHidden(element) && !folded.has(element)) draft.take(element, 'hidden');
  }
  for (const tip of elementsIn(draft.root, TIPS)) draft.take(tip, 'hidden');
  for (const word of elementsIn(draft.root, INLINE).slice(0, MAX_INLINE))
    if (isClipped(word, draft.copy)) draft.take(word, 'hidden');
  for (const text of elementsIn(draft.root, BLURRED)) {
    const own = proseOf(text);
    if (own > 0 && own < total - prose) draft.take(text, 'hidden');
  }
}

/**
 * Finds hidden elements that are no part of the article, be they ever so long: dialogs and what is named as clutter, and
 * all outside of the element that is marked as the article and shows its text.
 */
function besideArticle({ root, measures, copy }: Draft, hidden: readonly Element[]): ReadonlySet<Element> {
  const title = firstIn(root, 'h1');
  const marked = title?.closest('article, main, [role=main]');
  const all = hidden.reduce((sum, element) => sum + (marked?.contains(element) ? measures.of(element).prose : 0), 0);
  // A page names one part as its main one; an article may be a card that heads the text.
  const [kind, least] = marked?.localName === 'article' ? (['prose', 300] as const) : (['text', 100] as const);
  const isShown = marked && measures.of(marked)[kind] - all >= least;
  return new Set(
    hidden.filter((element) => {
      const { prose, titles } = measures.of(element);
      if (prose === 0 || titles > 0) return false;
      if (copy.isLayer(element)) return true;
      if (asksForConsent(element) && !(title && asksForConsent(title))) return true;
      if (element.closest('dialog, [role=dialog], [role=alertdialog], [aria-modal=true]')) return true;
      if (isShown && !marked.contains(element)) return true;
      let named: Element | null = element;
      for (; named && measures.of(named).prose === prose; named = named.parentElement) {
        if (reasonsOfNames([named.id, attributeText(named, 'class')]).size > 0) return true;
      }
      return false;
    }),
  );
}

/** Tells whether an element in a line is cut down to a point, or moved far aside: it is there for those who listen. */
function isClipped(element: Element, copy: Draft['copy']): boolean {
  if (!copy.isLaidOut) return false;
  const { width = 0, height = 0, right = 0 } = copy.originOf(element)?.getBoundingClientRect() ?? {};
  return width > 0 && ((width <= 1 && height <= 1) || right < -window.innerWidth / 2);
}

/** Tells whether an element that is hidden from who listens is a layer that waits beyond the left or the upper side of the window. */
function isAway(element: Element, copy: Draft['copy']): boolean {
  if (!copy.isLayer(element)) return false;
  const { right = 0, bottom = 0, width = 0 } = copy.originOf(element)?.getBoundingClientRect() ?? {};
  return width > 0 && Math.min(right, bottom) <= 0;
}

/** Lists the outermost hidden elements, in document order. */
function hiddenIn({ root, copy }: Draft): Element[] {
  const modal = new Set(root.querySelectorAll('[aria-modal=true]'));
  const silent = new Set(root.querySelectorAll('[aria-hidden=true]'));
  const hidden: Element[] = [];
  const visit = (element: Element): void => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const isHidden = modal.has(child) || !copy.isShown(child) || (silent.has(child) && isAway(child, copy));
      if (isHidden) hidden.push(child);
      else visit(child);
    }
  };
  visit(root);
  return hidden;
}

/** Tells whether an element is text behind a fold, in an accordion or on a tab: it is part of the article. */
function isFolded(element: Element, { measures }: Draft, isAnswer: boolean): boolean {
  const hasProgram = firstIn(element, PROGRAMS) !== null;
  const { prose, text, links } = measures.of(element);
  const opening = element.closest(OPENING);
  const isOpened = isAnswer || opening !== null || (links === 0 && element.matches(TABS));
  if ((isOpened ? text : prose) === 0 && !hasProgram) return false;
  if (element.closest(BESIDE_TEXT) || firstIn(element, 'form, input, nav')) return false;
  if (isAnswer || opening || element.matches('[role=tabpanel], [itemprop~=acceptedAnswer]')) return true;
  // On the tabs of a program stands the same for each language, side by side.
  const isTab = (other: Element): boolean =>
    other !== element && other.localName === element.localName && firstIn(other, PROGRAMS) !== null;
  if (hasProgram && [...(element.parentElement?.children ?? [])].some(isTab)) return true;
  let box: Element | null = element;
  for (let level = 0; box && level < NAMED_LEVELS; level++, box = box.parentElement) {
    if (FOLD_NAME.test(`${attributeText(box, 'class')} ${box.id}`)) return true;
  }
  return false;
}

/** Finds hidden texts alike that stand right after a heading each: the answers to a row of questions. */
function answersIn(hidden: readonly Element[], { measures }: Draft): ReadonlySet<Element> {
  const headed = hidden.filter((element) => {
    const { text, linkText } = measures.of(element);
    return linkText < text / 2 && element.previousElementSibling?.matches(`${HEADINGS}, dt`);
  });
  const rows = groupBy(headed, ({ localName, className }) => `${localName}.${className}`).values();
  return new Set([...rows].filter(({ length }) => length >= MIN_ANSWERS).flat());
}

/** Leaves out folds with a copy elsewhere: many pages have tabs for wide windows and folds for small ones. */
function withoutCopies(folded: readonly Element[], root: Element): ReadonlySet<Element> {
  if (folded.length === 0 || folded.length > MAX_COMPARED_FOLDS) return new Set(folded);
  const text = textOf(root);
  const starts = folded.map((element) => textOf(element).slice(0, FOLD_START_CHARS));
  return new Set(
    folded.filter((_, place) => {
      const start = starts[place] ?? '';
      const isFirst = starts.indexOf(start) === place;
      return isFirst && text.split(start).length - 1 <= starts.filter((other) => other === start).length;
    }),
  );
}

/** Most shown paragraphs whose beginnings are looked for in a hidden copy, to save time. */
const MAX_SAMPLES = 12;

/** Fewest paragraphs by which a copy is recognised. Set by hand: one or two may be quoted. */
const MIN_SAMPLES = 3;

/** Beginning of a paragraph that is looked for, in characters; shorter paragraphs are left out. */
const SAMPLE_CHARS = 40;

/** A copy may have this many times the characters of the shown prose; what is longer has more to say. Set by hand. */
const MAX_COPY_LENGTH = 1.5;

/**
 * Makes a test for hidden copies of what is shown: pages keep their text a second time, to be copied as Markdown or to
 * be printed.
 * @param shown Prose that the page shows, in characters.
 */
function copyFinder({ root }: Draft, hidden: readonly Element[], shown: number): (element: Element) => boolean {
  let samples: readonly string[] | undefined;
  return (element) => {
    samples ??= samplesOf(root, new Set(hidden));
    const text = textOf(element);
    const found = samples.filter((sample) => text.includes(sample)).length;
    return samples.length >= MIN_SAMPLES && found > samples.length / 2 && text.length <= shown * MAX_COPY_LENGTH;
  };
}

/** Reads the beginnings of the first paragraphs that are shown. */
function samplesOf(root: Element, hidden: ReadonlySet<Element>): readonly string[] {
  const samples: string[] = [];
  for (const paragraph of elementsIn(root, 'p')) {
    if (samples.length === MAX_SAMPLES) break;
    const start = textOf(paragraph).slice(0, SAMPLE_CHARS);
    if (start.length === SAMPLE_CHARS && !nearest(paragraph, hidden)) samples.push(start);
  }
  return samples;
}

/** Tells whether an element belongs to the article though it is hidden: lazy pictures, structured data, formulas. */
function isKeptHidden(element: Element): boolean {
  return (
    /^(IMG|PICTURE|SOURCE|VIDEO|AUDIO|NOSCRIPT|SCRIPT|META|LINK|math)$/.test(element.tagName) ||
    element.closest('math, details, svg, video') !== null
  );
}
