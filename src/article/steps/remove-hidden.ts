import type { Draft } from '../draft.ts';

/** Hidden prose beyond this share of all is the article itself behind a fold, a tab, a wall or a script. */
const FOLD = 0.2;

/** Take out what the page itself hides, unless much of its text is there. */
export function removeHidden(draft: Draft): void {
  const hidden = outermost([...draft.root.querySelectorAll('*')].filter((element) => isHidden(element, draft)));
  const total = draft.measures.of(draft.root).prose;
  const prose = hidden.reduce((sum, element) => sum + draft.measures.of(element).prose, 0);
  for (const element of hidden) {
    if (prose > total * FOLD && draft.measures.of(element).prose > 0) continue;
    if (!isKeptHidden(element)) draft.take(element, 'hidden');
  }
}

/** Without the elements that are in others of the list, which is in document order. */
function outermost(elements: readonly Element[]): Element[] {
  const outer: Element[] = [];
  for (const element of elements) if (!outer.at(-1)?.contains(element)) outer.push(element);
  return outer;
}

function isHidden(element: Element, draft: Draft): boolean {
  return !draft.copy.isShown(element) || element.getAttribute('aria-modal') === 'true';
}

/** Lazy pictures, their noscripts, structured data and math are hidden from the eye, not from the article. */
function isKeptHidden(element: Element): boolean {
  return (
    /^(IMG|PICTURE|SOURCE|VIDEO|AUDIO|NOSCRIPT|SCRIPT|META|LINK|math)$/.test(element.tagName) ||
    element.closest('math, details, svg, video') !== null
  );
}
