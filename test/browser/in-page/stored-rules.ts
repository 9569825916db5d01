import '../../../src/entry-points/stored-rules.ts';
import { extract } from '../../../src/article/extract.ts';
import { selectAll } from '../../../src/article/page/select-all.ts';
import { cssOfXPath } from '../../../src/rules/ftr/css-of-x-path.ts';
import { mend } from '../../../src/rules/ftr/mend.ts';
import { parseSelector } from '../../../src/sites/parse-selector.ts';
import type { SiteRule } from '../../../src/sites/site-rule.ts';
import { accountFor } from '../../account/account.ts';

/** An article as stored rules made it of a page. */
export interface RuledArticle {
  readonly title: string;
  readonly byline: string | undefined;
  readonly published: string | undefined;
  readonly engine: string;
  /** For comparing only. */
  readonly markup: string;
  /** Selectors of rules, and the text that was taken out by each. */
  readonly removals: readonly (readonly [detail: string | undefined, text: string])[];
  /** Text that is neither in the article nor in the record of what was taken out. */
  readonly lost: readonly string[];
}

/** Extracts the page that the script runs in, by rules of its user. */
export function extractBy(storedRules: readonly SiteRule[]): RuledArticle | undefined {
  const extraction = extract(document, { storedRules });
  if (extraction.kind === 'none') return undefined;
  const { article } = extraction;
  const { title, byline, published, engine, body, removals } = article;
  return {
    ...{ title, byline, published, engine },
    markup: body.innerHTML,
    removals: removals.filter(({ reason }) => reason === 'site rule').map(({ detail, text }) => [detail, text]),
    lost: accountFor(document, article).lost,
  };
}

/** Lists the selectors that a rule may not have here. */
export function refused(selectors: readonly string[]): string[] {
  return selectors.filter((selector) => {
    try {
      parseSelector(selector);
      return false;
    } catch {
      return true;
    }
  });
}

/**
 * Lists how many elements of the page that the script runs in expressions select as XPath, each as it is mended for browsers.
 * @returns With -1 where its form in CSS, if it has one, selects other ones.
 */
export function countSelected(expressions: readonly string[]): number[] {
  return expressions.map((written) => {
    const mended = mend(written);
    if (mended === 'noscript') return Number.NaN;
    const selected = selectAll(document, `xpath:${mended.expression}`);
    const css = cssOfXPath(mended.plain)?.css;
    const other = css === undefined ? selected : [...document.querySelectorAll(css)];
    const isSame = other.length === selected.length && other.every((element, place) => element === selected[place]);
    return isSame ? selected.length : -1;
  });
}
