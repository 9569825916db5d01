import type { Draft } from '../draft.ts';

/** Hidden prose beyond this share of all is the article itself behind a fold, a tab, a wall or a script. */
const FOLD = 0.2;

/** Boxes inside a line that are shown while the pointer is over a word. */
const TIPS =
  '[role=tooltip], p [class*="rollover" i][class*="block" i], p [class*="hovercard" i], p [class*="tooltip" i]:is([class*="content" i], [class*="text" i], [class*="box" i], [class*="body" i])';

/** Take out what the page itself hides, unless much of its text is there; and what it shows only beside the pointer. */
export function removeHidden(draft: Draft): void {
  const hidden = hiddenIn(draft);
  const total = draft.measures.of(draft.root).prose;
  const prose = hidden.reduce((sum, element) => sum + draft.measures.of(element).prose, 0);
  for (const element of hidden) {
    if (prose > total * FOLD && draft.measures.of(element).prose > 0) continue;
    if (!isKeptHidden(element)) draft.take(element, 'hidden');
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

/** Lazy pictures, their noscripts, structured data and math are hidden from the eye, not from the article. */
function isKeptHidden(element: Element): boolean {
  return (
    /^(IMG|PICTURE|SOURCE|VIDEO|AUDIO|NOSCRIPT|SCRIPT|META|LINK|math)$/.test(element.tagName) ||
    element.closest('math, details, svg, video') !== null
  );
}
