import type { Draft } from '../draft.ts';

/** A hidden part with more than this share of the page's prose is the article behind a fold, a tab or a script. */
const FOLD = 0.2;

/** Take out what the page itself hides, unless much of its text is there. */
export function removeHidden(draft: Draft): void {
  const total = draft.measures.of(draft.root).prose;
  for (const element of draft.root.querySelectorAll('*')) {
    if (!draft.root.contains(element) || !isHidden(element, draft)) continue;
    const { prose, titles } = draft.measures.of(element);
    if (prose > total * FOLD || (titles > 0 && prose > 0)) continue;
    if (isKeptHidden(element)) continue;
    draft.take(element, 'hidden');
  }
}

function isHidden(element: Element, draft: Draft): boolean {
  return !draft.copy.isShown(element) || element.getAttribute('aria-modal') === 'true';
}

/** Lazy pictures, their noscripts, structured data and math are hidden from the eye, not from the article. */
function isKeptHidden(element: Element): boolean {
  return (
    /^(IMG|PICTURE|SOURCE|VIDEO|AUDIO|NOSCRIPT|SCRIPT|META|LINK|math)$/.test(element.tagName) ||
    element.closest('math, details') !== null
  );
}
