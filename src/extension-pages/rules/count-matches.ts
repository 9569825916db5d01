import type { SiteRule } from '../../sites/site-rule.ts';

/** Lists every selector of a rule. */
export function selectorsOf({
  remove = [],
  keep = [],
  rewrite = [],
  hide = [],
  next = [],
  single = [],
  ...rule
}: SiteRule): string[] {
  const places = [
    ...[rule.body, rule.title, rule.subtitle, rule.byline],
    ...[rule.published, rule.leadImage, rule.leadCaption],
  ];
  const removed = remove.flatMap((entry) => ('selector' in entry ? [entry.selector] : []));
  const selectors = places.flatMap((place) => place?.selectors ?? []);
  const rewritten = rewrite.map(({ selector }) => selector);
  return [...new Set([...selectors, ...removed, ...keep, ...rewritten, ...hide, ...next, ...single])];
}

/** Runs in a page: the number of these selectors that find something there. It stands for itself: nothing else is there. */
export function countMatches(selectors: string[]): number {
  const isIn = (selector: string) => {
    if (!selector.startsWith('xpath:')) return document.querySelector(selector) !== null;
    const expression = `boolean(${selector.slice('xpath:'.length)})`;
    return document.evaluate(expression, document, null, XPathResult.BOOLEAN_TYPE, null).booleanValue;
  };
  return selectors.filter((selector) => {
    try {
      return isIn(selector);
    } catch {
      return false;
    }
  }).length;
}
