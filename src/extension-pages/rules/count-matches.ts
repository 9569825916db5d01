import type { SiteRule } from '../../sites/site-rule.ts';

/** Lists every selector of a rule. */
export function selectorsOf({ remove = [], keep = [], rewrite = [], hide = [], ...rule }: SiteRule): string[] {
  const places = [
    ...[rule.body, rule.title, rule.subtitle, rule.byline],
    ...[rule.published, rule.leadImage, rule.leadCaption],
  ];
  const removed = remove.flatMap((entry) => ('selector' in entry ? [entry.selector] : []));
  const selectors = places.flatMap((place) => place?.selectors ?? []);
  return [...new Set([...selectors, ...removed, ...keep, ...rewrite.map(({ selector }) => selector), ...hide])];
}

/** Runs in a page: the number of these selectors that find something there. It stands for itself: nothing else is there. */
export function countMatches(selectors: string[]): number {
  const isIn = (selector: string) => {
    if (!selector.startsWith('xpath:')) return document.querySelector(selector) !== null;
    const found = document.evaluate(selector.slice('xpath:'.length), document, null, XPathResult.ANY_TYPE, null);
    return found.resultType === XPathResult.UNORDERED_NODE_ITERATOR_TYPE ? found.iterateNext() !== null : true;
  };
  return selectors.filter((selector) => {
    try {
      return isIn(selector);
    } catch {
      return false;
    }
  }).length;
}
