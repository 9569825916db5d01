import { elementsIn } from '../page/elements-in.ts';

/** Remove lines drawn across an article that part nothing: before and after all of it, and one right after another. */
export function removeIdleRules(body: Element): void {
  // From the end, so that the first of several stays.
  for (const rule of elementsIn(body, 'hr').reverse()) {
    const [before, after] = [beside(rule, 'previousSibling'), beside(rule, 'nextSibling')];
    if (before?.nodeName === 'HR' || (rule.parentNode === body && !(before && after))) rule.remove();
  }
}

function beside(rule: Element, side: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let node = rule[side];
  while (node?.nodeType === 3 && !node.textContent?.trim()) node = node[side];
  return node;
}
