/** One sign, name, number or text of an XPath expression. */
export interface Token {
  readonly text: string;
  readonly kind: 'name' | 'text' | 'number' | 'sign';
  /** White space before it. */
  readonly before: string;
}

const TOKEN =
  /(\s*)(?:("[^"]*"|'[^']*')|(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_.-]*)|(\/\/|::|\.\.|!=|<=|>=|[/.@[\](),|=<>+*$:-]))/uy;

/**
 * Splits an XPath 1.0 expression.
 * @returns Undefined where a sign stands in it that XPath does not have.
 */
export function tokensOf(expression: string): Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const match = TOKEN.exec(expression);
    if (!match) return undefined;
    const [, before = '', text, number, name, sign] = match;
    const kind = text ? 'text' : number ? 'number' : name ? 'name' : 'sign';
    tokens.push({ text: text ?? number ?? name ?? sign ?? '', kind, before });
  }
  return tokens;
}

/** Writes tokens as an expression again. */
export function written(tokens: readonly Token[]): string {
  return tokens
    .map(({ before, text }) => before + text)
    .join('')
    .trim();
}

/** Tells whether an operand ends at a place, so that only an operator can follow; words such as "or" may be either. */
function endsOperand(tokens: readonly Token[], place: number): boolean {
  const { kind = 'sign', text = '' } = tokens[place] ?? {};
  if (kind === 'sign') return /^(?:[\])*]|\.\.?)$/.test(text);
  return !/^(?:and|or|div|mod)$/.test(text) || place === 0 || !endsOperand(tokens, place - 1);
}

/** Tells whether the token at a place is the name of elements that a step goes to. */
export function isStepName(tokens: readonly Token[], place: number): boolean {
  const [previous, token, next] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (token?.kind !== 'name' || next?.text === '(' || next?.text === '::') return false;
  if (previous?.text === '@' || (previous?.text === '::' && tokens[place - 2]?.text === 'attribute')) return false;
  return previous === undefined || !endsOperand(tokens, place - 1);
}

/** Tells whether an expression gives pieces of text, or one text, where elements are needed. */
export function givesText(expression: string): boolean {
  const tokens = tokensOf(expression) ?? [];
  if (/^(?:concat|substring|string|normalize-space|translate)\b/.test(tokens[0]?.text ?? '')) return true;
  let depth = 0;
  let last = 0;
  for (const [place, { text, kind }] of tokens.entries()) {
    if (kind === 'text') continue;
    if (text === '[' || text === '(') depth++;
    else if (text === ']' || text === ')') depth--;
    else if (depth === 0 && /^(?:\/|\/\/|::)$/.test(text)) last = place + 1;
  }
  return /^(?:text|comment)$/.test(tokens[last]?.text ?? '') && tokens[last + 1]?.text === '(';
}
