import { isBlock } from '../measure.ts';
import { textOf } from '../words.ts';
import type { Finder, Finding } from './finding.ts';

/** Most text, in characters, of an appeal with its button. */
const LONGEST = 320;

/** Least text: a button alone, in the site's own menu, is no appeal. */
const SHORTEST = 30;

/** A box with more links than this is a menu. */
const MOST_LINKS = 3;

/** How sites ask for money or for a subscription. */
const APPEAL =
  /\b(donat(e|ion)|support (our|us|independent|local|the)|become a (member|supporter|subscriber)|help (us )?(continue|keep|support)|make a (gift|contribution)|your (gift|support) (helps|makes|matters)|chip in)\b|spenden sie|unterstützen sie|faites un don|soutenez|apóyanos|dona ahora|apoie|sostienici|ادعم/i;

/** What the button of an appeal says; a link of another kind belongs to a text that speaks of gifts. */
const GIVE =
  /\b(donat|give|gift|support|member|join|subscri|contribut|spende|unterstütz|don\b|souten|dona|apoya|apoie|sostien)|ادعم|تبرع/i;

/** Short boxes that ask for a gift and hold a button or a link to give it. */
export const findAppeals: Finder = (root, measures) => {
  const findings: Finding[] = [];
  const visit = (element: Element): void => {
    const { text, links, titles } = measures.of(element);
    if (text === 0) return;
    const isBox = text >= SHORTEST && text <= LONGEST && links <= MOST_LINKS && titles === 0 && isBlock(element);
    if (isBox && element.tagName !== 'P' && APPEAL.test(textOf(element)) && hasButton(element)) {
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
  return [...element.querySelectorAll('a[href]')].some((link) => GIVE.test(textOf(link)));
}
