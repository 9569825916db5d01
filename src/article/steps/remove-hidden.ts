import type { Draft } from '../draft/draft.ts';
import { textOf } from '../text/words.ts';
import { nearest } from '../tree/nearest.ts';

/** Hidden prose beyond this share of all is the article itself behind a fold, a tab, a wall or a script. */
const FOLD = 0.2;

/** Boxes inside a line that are shown while the pointer is over a word. */
const TIPS =
  '[role=tooltip], p [class*="rollover" i][class*="block" i], p [class*="hovercard" i], p [class*="tooltip" i]:is([class*="content" i], [class*="text" i], [class*="box" i], [class*="body" i])';

/** What sites name what a press opens: questions with answers, folds, tabs. */
const FOLDED = /accordion|faq|collaps|toggle|expand|spoiler|read-?more|rmwr|show-?more|tab-?(?:content|panel|pane)\b/i;

/** Characters by which a text is known again. */
const START = 80;

/** With more folds than these none is looked for elsewhere: that would take too long. */
const MOST = 100;

/** Elements around a hidden text that may bear such a name: itself, its parent, and the one around that. */
const LEVELS = 3;

/** What is folded there is none of the text. */
const BESIDE =
  'nav, header, footer, aside, form, menu, dialog, [aria-modal=true], [role=navigation], [role=dialog], [role=menu], [role=search]';

/**
 * Take out what the page itself hides, unless much of its text is there or a press of the reader would open it; and what
 * it shows only beside the pointer.
 */
export function removeHidden(draft: Draft): void {
  const hidden = hiddenIn(draft);
  const total = draft.measures.of(draft.root).prose;
  const prose = hidden.reduce((sum, element) => sum + draft.measures.of(element).prose, 0);
  const folded = withoutCopies(
    hidden.filter((element) => isFolded(element, draft)),
    draft.root,
  );
  const isCopy = copyFinder(draft, hidden, total - prose);
  for (const element of hidden) {
    if (prose > total * FOLD && draft.measures.of(element).prose > 0 && !isCopy(element)) continue;
    if (!isKeptHidden(element) && !folded.has(element)) draft.take(element, 'hidden');
  }
  for (const tip of draft.root.querySelectorAll(TIPS)) draft.take(tip, 'hidden');
}

/** The outermost hidden elements, in document order. */
function hiddenIn({ root, copy }: Draft): Element[] {
  const modal = new Set(root.querySelectorAll('[aria-modal=true]'));
  const hidden: Element[] = [];
  const visit = (element: Element): void => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (modal.has(child) || !copy.isShown(child)) hidden.push(child);
      else visit(child);
    }
  };
  visit(root);
  return hidden;
}

/** Text behind a fold, in an accordion or on a tab: hidden until it is asked for, and as much the article's as all else. */
function isFolded(element: Element, { measures }: Draft): boolean {
  if (measures.of(element).prose === 0 || element.closest(BESIDE) || element.querySelector('form, input, nav'))
    return false;
  if (element.matches('[role=tabpanel], [itemprop~=acceptedAnswer]')) return true;
  let holder: Element | null = element;
  for (let level = 0; holder && level < LEVELS; level++, holder = holder.parentElement) {
    if (FOLDED.test(`${holder.getAttribute('class') ?? ''} ${holder.id}`)) return true;
  }
  return false;
}

/** Those whose text stands nowhere else: many pages have it twice, on tabs for wide windows and folded for small ones. */
function withoutCopies(folded: readonly Element[], root: Element): ReadonlySet<Element> {
  if (folded.length === 0 || folded.length > MOST) return new Set(folded);
  const text = textOf(root);
  const starts = folded.map((element) => textOf(element).slice(0, START));
  return new Set(
    folded.filter((_, place) => {
      const start = starts[place] ?? '';
      const isFirst = starts.indexOf(start) === place;
      return isFirst && text.split(start).length - 1 <= starts.filter((other) => other === start).length;
    }),
  );
}

/** Most paragraphs by which a copy of what is shown is known, fewest, and how much of each, in characters. */
const [MOST_SAMPLES, FEWEST_SAMPLES, SAMPLE] = [12, 3, 40];

/** How much longer than the shown text a copy of it may be; what is longer still has more to say. */
const AS_LONG = 1.5;

/** Pages keep their text a second time, to be copied as Markdown or to be printed. */
function copyFinder({ root }: Draft, hidden: readonly Element[], shown: number): (element: Element) => boolean {
  let samples: readonly string[] | undefined;
  return (element) => {
    samples ??= samplesOf(root, new Set(hidden));
    const text = textOf(element);
    const found = samples.filter((sample) => text.includes(sample)).length;
    return samples.length >= FEWEST_SAMPLES && found > samples.length / 2 && text.length <= shown * AS_LONG;
  };
}

/** How the first paragraphs that are shown begin. */
function samplesOf(root: Element, hidden: ReadonlySet<Element>): readonly string[] {
  const samples: string[] = [];
  for (const paragraph of root.querySelectorAll('p')) {
    if (samples.length === MOST_SAMPLES) break;
    const start = textOf(paragraph).slice(0, SAMPLE);
    if (start.length === SAMPLE && !nearest(paragraph, hidden)) samples.push(start);
  }
  return samples;
}

/** Lazy pictures, their noscripts, structured data and math are hidden from the eye, not from the article. */
function isKeptHidden(element: Element): boolean {
  return (
    /^(IMG|PICTURE|SOURCE|VIDEO|AUDIO|NOSCRIPT|SCRIPT|META|LINK|math)$/.test(element.tagName) ||
    element.closest('math, details, svg, video') !== null
  );
}
