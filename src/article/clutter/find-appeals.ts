import { isBlock } from '../page/measure.ts';
import { textOf } from '../text/words.ts';
import type { Finder, Finding } from './finding.ts';

/** Most text, in characters, of an appeal with its button. */
const LONGEST = 320;

/** Least text: a button alone, in the site's own menu, is no appeal. */
const SHORTEST = 30;

/** A box with more links than this is a menu. */
const MOST_LINKS = 3;

/** How sites ask for money or for a subscription, in small letters. */
const APPEAL =
  /donat(e|ion)|support (our|us|independent|local|the)|become a (member|supporter|subscriber)|help (us )?(continue|keep|support)|make a (gift|contribution)|your (gift|support) (helps|makes|matters)|chip in|spenden sie|unterstützen sie|faites un don|soutenez|apóyanos|dona ahora|apoie|sostienici|ادعم/;

/** What the button of an appeal says; a link of another kind belongs to a text that speaks of gifts. */
const GIVE =
  /\b(donat|give|gift|support|member|join|subscri|contribut|spende|unterstütz|don\b|souten|dona|apoya|apoie|sostien)|ادعم|تبرع/;

/** Short boxes that ask for a gift and hold a button or a link to give it. */
export const findAppeals: Finder = (root, measures) => {
  const findings: Finding[] = [];
  // Most pages ask for nothing, and every text of the others is in their own.
  if (!APPEAL.test(smallTextOf(root))) return findings;
  const visit = (element: Element): void => {
    const { text, links, titles } = measures.of(element);
    if (text === 0) return;
    const isBox = text >= SHORTEST && text <= LONGEST && links <= MOST_LINKS && titles === 0 && isBlock(element);
    if (isBox && element.tagName !== 'P' && APPEAL.test(smallTextOf(element)) && hasButton(element)) {
      findings.push({ element, reason: 'donation' });
      return;
    }
    for (const child of element.children) visit(child);
  };
  visit(root);
  return findings;
};

function hasButton(element: Element): boolean {
  if (element.querySelector('button, [role=button], input[type=submit]')) return true;
  return [...element.querySelectorAll('a[href]')].some((link) => GIVE.test(smallTextOf(link)));
}

function smallTextOf(element: Element): string {
  return textOf(element).toLowerCase();
}
