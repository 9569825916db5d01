import { groupBy } from '../../shared/group-by.ts';
import { offered } from '../../shared/offered.ts';
import { datesIn } from '../facts/dates/dates.ts';
import { isShortTime } from '../facts/dates/relative-time.ts';
import { elementsIn } from '../page/elements-in.ts';
import { HEADINGS, type Measures } from '../page/measure.ts';
import { rawText } from '../page/raw-text.ts';
import { textOf } from '../text/words.ts';
import { type Finder, type Finding, mayBeClutter } from './finding.ts';
import { sectionOf } from './headed-section.ts';

/** Longest heading over comments, in characters. */
const MAX_HEADING_CHARS = 50;

/** Words of headings over what readers have written; those of further languages are in `other-labels.ts`. */
const NAMES =
  'comments?|discussion|conversation|replies|responses|reader reactions|kommentare?|leserkommentare|commentaires?|comentarios?|comentários?|commenti|reacties';

/** Such a heading, with its number before or after it. */
const COMMENTS = new RegExp(
  `^(?:\\(?\\d+\\)? )?(?:(?:from|the|top|top rated|best|latest|recent|featured|selected|all|user|readers?['’]?s?|join|view|show) )*(?:${NAMES})(?: on this (?:story|article|post))?(?: ?[(:]? ?\\d+\\)?)?:?$`,
  'i',
);

/** Part of every such word: headings without it are spared the long pattern. */
const HINT = /[ck]oment|[ck]omment|discuss|conversation|repl|respon|reac/i;

/** Selects lines that may stand over them and are no headings, in languages with letters of their own. */
const COMMENT_LINES = ':is(div, p, b, strong):not(:has(*))';

/**
 * Finds comments of readers by their heading: its section, if no other of the text's sections stands beside it, which
 * is the last thing in the element around it.
 */
export const findComments: Finder = (root, measures) => {
  const findings: Finding[] = [];
  const other = offered('other languages')?.comments;
  for (const heading of elementsIn(root, other ? `${HEADINGS}, ${COMMENT_LINES}` : HEADINGS)) {
    if (heading.tagName === 'H1' || rawText(heading).length > 2 * MAX_HEADING_CHARS) continue;
    const text = textOf(heading);
    const isHead = heading.matches(HEADINGS) && ((HINT.test(text) && COMMENTS.test(text)) || other?.heading.test(text));
    const section = isHead || other?.heads(text) ? sectionOf(heading, measures) : undefined;
    if (section) findings.push({ element: section, reason: 'comments' });
  }
  for (const element of answeredBoxes(root, measures, other?.answer))
    findings.push({ element, reason: 'comments', isSure: true });
  return findings;
};

/** Words of the control by which readers answer each other. */
const ANSWER = /^(?:reply(?: to (?:this )?comment)?|antworten|répondre|responder|rispondi|reageren)$/i;

/** Longest word for it, in characters. */
const MAX_ANSWER_CHARS = 40;

/** Fewest boxes alike that can be answered. Set by hand: a single one may be a form below the text. */
const MIN_BOXES = 2;

/** Least prose of the page outside of the boxes, in characters: the article that readers speak of. Set by hand. */
const MIN_PROSE_BESIDE_CHARS = 500;

/** Most text beside the boxes in the element that holds them all, in characters: a heading, a link to all. Set by hand. */
const MAX_TEXT_BESIDE_CHARS = 160;

/**
 * Finds what readers have written, whatever heads it: boxes alike with a time and a control to answer in each.
 * @param other Words of that control in further languages.
 */
function answeredBoxes(root: Element, measures: Measures, other: RegExp | undefined): Element[] {
  const isAnswer = (text: string): boolean => ANSWER.test(text) || other?.test(text) === true;
  const controls = elementsIn(root, 'a, button, [role=button]').filter(
    (each) => measures.of(each).text <= MAX_ANSWER_CHARS && isAnswer(textOf(each)),
  );
  const boxes =
    controls.length < MIN_BOXES ? [] : controls.flatMap((each) => boxAround(each, controls, measures) ?? []);
  const total = measures.of(root).prose;
  return [...groupBy(boxes, ({ parentElement }) => parentElement)].flatMap(([holder, alike]) => {
    const sum = (of: 'text' | 'prose'): number => alike.reduce((all, box) => all + measures.of(box)[of], 0);
    const isBeside = total - sum('prose') >= MIN_PROSE_BESIDE_CHARS;
    if (!holder || alike.length < MIN_BOXES || !isBeside) return [];
    const isWhole = measures.of(holder).text - sum('text') <= MAX_TEXT_BESIDE_CHARS;
    return (isWhole ? [holder] : alike).filter((box) => mayBeClutter(box, measures, total, 'comments'));
  });
}

/** Longest text that only states a time, in characters. Set by hand. */
const MAX_TIME_CHARS = 40;

const isTime = (text: string): boolean =>
  isShortTime(text) || (text.trim().length <= MAX_TIME_CHARS && datesIn(text, 'day first').length > 0);

/** Finds the largest element around a control that holds no other, if it has a text and a time. */
function boxAround(control: Element, all: readonly Element[], measures: Measures): Element | undefined {
  let box: Element | undefined;
  for (let around = control.parentElement; around; around = around.parentElement) {
    if (all.some((other) => other !== control && around?.contains(other))) break;
    box = around;
  }
  return box && measures.of(box).prose > 0 && measures.countTexts(box, isTime) > 0 ? box : undefined;
}
