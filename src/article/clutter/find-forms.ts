import { elementsIn, firstIn } from '../page/elements-in.ts';
import { type Finder, type Finding, mayBeClutter } from './finding.ts';

/**
 * Most text of a box around a form besides the form's own, in characters. Set by hand: a heading and a sentence or two.
 */
const MAX_BESIDE_FORM_CHARS = 240;

/** Finds sign-up, search, mail and comment forms with the box around each; single buttons are left to other finders. */
export const findForms: Finder = (root, measures) => {
  const total = measures.of(root).prose;
  const findings: Finding[] = [];
  for (const form of elementsIn(root, 'form')) {
    let box: Element = form;
    if (!mayBeClutter(form, measures, total)) continue;
    for (let around = form.parentElement; around && around !== root; around = around.parentElement) {
      const { text, prose, headlines } = measures.of(around);
      if (prose > 0 || headlines > 0 || text > measures.of(form).text + MAX_BESIDE_FORM_CHARS) break;
      if (!mayBeClutter(around, measures, total) || firstIn(around, 'h1, time, figure')) break;
      box = around;
    }
    findings.push({ element: box, reason: reasonOf(form) });
  }
  return findings;
};

function reasonOf(form: Element): Finding['reason'] {
  if (firstIn(form, 'textarea')) return 'comments';
  if (firstIn(form, 'input[type=email], input[name*=mail i]')) return 'newsletter';
  if (firstIn(form, 'input[type=search], input[name=s], input[name=q]')) return 'search';
  return 'dialog';
}
