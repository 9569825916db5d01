import { evaluateXPath } from '../shared/x-path.ts';
import { xPathOf } from '../shared/x-path-of.ts';

/** Parts of an XPath expression that this file looks at: texts, names of functions, ways through the whole page, signs. */
const PART = /"[^"]*"|'[^']*'|[\w-]+(?=\s*\()|\/\/|(?:desc|foll|prec)[\w-]*::|[[\](),]/g;

/** Functions of XPath 1.0, each with the least and the greatest number of arguments; those without a limit have 9. */
const FUNCTIONS =
  ' last00 position00 count11 id11 local-name01 namespace-uri01 name01 string01 concat29 starts-with22 contains22 ' +
  'substring-before22 substring-after22 substring23 string-length01 normalize-space01 translate33 boolean11 not11 true00 ' +
  'false00 lang11 number01 sum11 floor11 ceiling11 round11 ';

/**
 * Most conditions within each other that each look through a part of the page (`//a[.//b[.//c]]` has two). Each multiplies
 * the time by the number of elements.
 */
const MAX_SEARCHES_WITHIN = 1;

/** Most ways before or after an element through all of the page (`following::`), for the same reason. */
const MAX_WHOLE_WAYS = 2;

/**
 * Parses a selector of a site rule: CSS, or XPath after "xpath:". Both browsers refuse the same.
 * @throws {DOMException} If it is not valid.
 * @throws {SyntaxError} If it is XPath that would take too long on a large page, or that has a wrong number of arguments.
 */
export function parseSelector(selector: string): void {
  const expression = xPathOf(selector);
  if (expression === undefined) new DocumentFragment().querySelector(selector);
  else {
    if (!isSound(expression)) throw new SyntaxError(selector);
    // Any type would do. Nothing is in the document, so nothing takes time.
    evaluateXPath(new Document(), expression, XPathResult.ANY_TYPE);
  }
}

/** A bracket that is open. */
interface Bracket {
  /** Place of its first character inside. */
  readonly start: number;
  /** Least and greatest number of arguments, one digit each, if it is that of a function. */
  readonly bounds: string | undefined;
  readonly isCondition: boolean;
  commas: number;
  /** True once the condition looks through a part of the page. */
  searches: boolean;
}

/** Tells whether functions have as many arguments as they take, and nothing takes too long. */
function isSound(expression: string): boolean {
  const open: Bracket[] = [];
  let name = '';
  let wholeWays = 0;
  for (const { 0: part, index } of expression.matchAll(PART)) {
    const around = open.at(-1);
    if (part === ',' && around) around.commas++;
    else if (part === '(' || part === '[') {
      const bounds =
        part === '(' && /^\w/.test(name) ? new RegExp(` ${name}(\\d\\d) `).exec(FUNCTIONS)?.[1] : undefined;
      open.push({ start: index + 1, bounds, isCondition: part === '[', commas: 0, searches: false });
    } else if (part === ')' || part === ']') {
      open.pop();
      if (around?.bounds && !takes(around.bounds, around.commas, expression.slice(around.start, index))) return false;
    } else if (/\/|:/.test(part)) {
      if (/^[fp]/.test(part) && !part.includes('sibling')) wholeWays++;
      const condition = open.findLast(({ isCondition }) => isCondition);
      if (condition) condition.searches = true;
      if (open.filter(({ searches }) => searches).length > MAX_SEARCHES_WITHIN || wholeWays > MAX_WHOLE_WAYS)
        return false;
    }
    name = part;
  }
  return true;
}

function takes(bounds: string, commas: number, inside: string): boolean {
  const count = inside.trim() === '' ? 0 : commas + 1;
  return count >= Number(bounds[0]) && (count <= Number(bounds[1]) || bounds[1] === '9');
}
