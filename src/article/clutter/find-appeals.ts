import { elementsIn, firstIn } from '../page/elements-in.ts';
import { isBlock } from '../page/measure.ts';
import { textOf } from '../text/words.ts';
import type { Finder, Finding } from './finding.ts';

/** Longest appeal with its button, in characters. Set by hand: above it are texts about gifts. */
const MAX_APPEAL_CHARS = 320;

/** Shortest appeal, in characters. Set by hand: below it are single buttons, as in the site's own menu. */
const MIN_APPEAL_CHARS = 30;

/** Most links of an appeal. Set by hand: boxes with more are menus. */
const MAX_APPEAL_LINKS = 3;

/** Words by which sites ask for money or for a subscription, in small letters. */
const APPEAL =
  /donat(e|ion)|support (our|us|independent|local|the)|become a (member|supporter|subscriber)|help (us )?(continue|keep|support)|make a (gift|contribution)|your (gift|support) (helps|makes|matters)|chip in|spenden sie|unterstützen sie|faites un don|soutenez|apóyanos|dona ahora|apoie|sostienici|ادعم/;

/** Words of the button of an appeal; a link with other words belongs to a text about gifts. */
const GIVE =
  /\b(donat|give|gift|support|member|join|subscri|contribut|spende|unterstütz|don\b|souten|dona|apoya|apoie|sostien)|ادعم|تبرع/;

/** Elements of a text, which are no boxes. */
const TEXT_ELEMENTS = new Set(['P', 'UL', 'OL', 'LI']);

/** Finds short boxes that ask for a gift and have a button or a link to give it. */
export const findAppeals: Finder = (root, measures) => {
  const findings: Finding[] = [];
  // Most pages ask for nothing, so that a look at the whole text spares those at each box.
  if (!APPEAL.test(smallTextOf(root))) return findings;
  const visit = (element: Element): void => {
    const { text, links, titles } = measures.of(element);
    if (text === 0) return;
    const hasFittingText = text >= MIN_APPEAL_CHARS && text <= MAX_APPEAL_CHARS;
    const isBox = hasFittingText && links <= MAX_APPEAL_LINKS && titles === 0 && isBlock(element);
    if (isBox && !TEXT_ELEMENTS.has(element.tagName) && APPEAL.test(smallTextOf(element)) && hasButton(element)) {
      findings.push({ element, reason: 'donation' });
      return;
    }
    for (const child of element.children) visit(child);
  };
  visit(root);
  return findings;
};

function hasButton(element: Element): boolean {
  if (firstIn(element, 'button, [role=button], input[type=submit]')) return true;
  return elementsIn(element, 'a[href]').some((link) => GIVE.test(smallTextOf(link)));
}

function smallTextOf(element: Element): string {
  return textOf(element).toLowerCase();
}
