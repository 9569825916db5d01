import { isStepName, type Token, tokensOf, written } from './tokens.ts';

/**
 * Names of elements of SVG and MathML. Browsers keep these in namespaces of their own, so that a plain name in XPath finds none
 * of them; the parser of PHP knows no namespaces.
 */
const FOREIGN = new Set('svg path g use symbol defs circle ellipse rect line polygon polyline math'.split(' '));

/** An expression for browsers. */
interface Mended {
  readonly expression: string;
  /** The same with plain names, which in CSS count in every namespace. */
  readonly plain: string;
}

/**
 * Rewrites an XPath expression for the parser of PHP so that browsers find the same.
 * - `//svg`: elements of SVG by their local name.
 * - `name()`: Chromium gives names of HTML in small letters, Firefox in capitals; `local-name()` is the same in both.
 * - `table/tr`: browsers put a `tbody` between.
 * @returns `noscript` where the expression asks for what is in a noscript: a browser reads that as one text. An expression
 * that cannot be split is returned as it is; browsers refuse it.
 */
export function mend(expression: string): Mended | 'noscript' {
  const tokens = tokensOf(expression);
  if (!tokens) return { expression, plain: expression };
  if (tokens.some((_token, place) => looksIntoNoscript(tokens, place))) return 'noscript';
  return {
    expression: written(withSections(tokens.map((token, place) => mended(tokens, token, place)))),
    plain: written(withSections(tokens)),
  };
}

function looksIntoNoscript(tokens: readonly Token[], place: number): boolean {
  if (tokens[place]?.text !== 'noscript' || !isStepName(tokens, place)) return false;
  const [next, after] = [tokens[place + 1]?.text ?? '', tokens[place + 2]];
  return next === '/' || next === '//' || (next === '[' && after?.kind === 'name' && tokens[place + 3]?.text !== '(');
}

function mended(tokens: readonly Token[], token: Token, place: number): Token {
  if (token.kind === 'name' && token.text === 'name' && tokens[place + 1]?.text === '(') {
    return { ...token, text: 'local-name' };
  }
  if (!FOREIGN.has(token.text) || !isStepName(tokens, place)) return token;
  return { ...token, text: `*[local-name()='${token.text}']` };
}

/** Puts the sections of tables between a table and its rows. */
function withSections(tokens: readonly Token[]): Token[] {
  return tokens.map((token, place) => {
    if (token.text !== 'tr' || tokens[place - 1]?.text !== '/' || !isStepName(tokens, place)) return token;
    return stepBefore(tokens, place - 1) === 'table'
      ? { ...token, text: '*[self::tbody or self::thead or self::tfoot]/tr' }
      : token;
  });
}

/** The name of the step that ends before a slash, without its conditions. */
function stepBefore(tokens: readonly Token[], slash: number): string | undefined {
  let place = slash - 1;
  while (tokens[place]?.text === ']') {
    let depth = 0;
    do {
      if (tokens[place]?.text === ']') depth++;
      if (tokens[place]?.text === '[') depth--;
      place--;
    } while (depth > 0 && place >= 0);
  }
  return tokens[place]?.text;
}
