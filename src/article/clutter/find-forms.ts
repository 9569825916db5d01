import { type Finder, type Finding, mayBeClutter } from './finding.ts';

/** A box around a form may hold this much text, in characters, beside the form itself. */
const BOX_TEXT = 240;

/** Sign-up, search, mail and comment forms with the box around each; buttons that stand alone stay to other finders. */
export const findForms: Finder = (root, measures) => {
  const total = measures.of(root).prose;
  const findings: Finding[] = [];
  for (const form of root.querySelectorAll('form')) {
    let box: Element = form;
    if (!mayBeClutter(form, measures, total)) continue;
    for (let holder = form.parentElement; holder && holder !== root; holder = holder.parentElement) {
      const { text, prose, headlines } = measures.of(holder);
      if (prose > 0 || headlines > 0 || text > measures.of(form).text + BOX_TEXT) break;
      if (!mayBeClutter(holder, measures, total) || holder.querySelector('h1, time, figure')) break;
      box = holder;
    }
    findings.push({ element: box, reason: reasonOf(form) });
  }
  return findings;
};

function reasonOf(form: Element): Finding['reason'] {
  if (form.querySelector('textarea')) return 'comments';
  if (form.querySelector('input[type=email], input[name*=mail i]')) return 'newsletter';
  if (form.querySelector('input[type=search], input[name=s], input[name=q]')) return 'search';
  return 'dialog';
}
