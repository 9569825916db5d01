import { parseSelector } from '../../../src/sites/parse-selector.ts';

/** What a browser says to an expression. */
export interface Refusals {
  /** Those that the browser itself refuses, on a document with nothing in it. */
  readonly browser: readonly string[];
  /** Those that Lectern refuses: these, and what would take too long. */
  readonly lectern: readonly string[];
}

/** Tries XPath expressions. */
export function refusalsOf(expressions: readonly string[]): Refusals {
  const page = document.implementation.createHTMLDocument('');
  return {
    browser: expressions.filter((expression) => throws(() => page.evaluate(expression, page))),
    lectern: expressions.filter((expression) => throws(() => parseSelector(`xpath:${expression}`))),
  };
}

function throws(act: () => void): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}
