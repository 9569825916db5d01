import { TokenReader } from './token-reader.ts';
import { tokensOf } from './tokens.ts';

/** A selector in CSS that selects what an XPath expression does. */
export interface PlainSelector {
  readonly css: string;
  /** The expression gives this attribute of the elements. */
  readonly attribute?: string;
}

/** Attributes whose values CSS compares regardless of case in HTML documents (HTML standard, "case-sensitivity of selectors"). */
const CASELESS = new Set(
  (
    'accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir direction ' +
    'disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref noresize noshade nowrap ' +
    'readonly rel rev rules scope scrolling selected shape target text type valign valuetype vlink'
  ).split(' '),
);

/** Thrown where an expression says something that has no plain form in CSS. */
class NotPlain extends Error {}

/**
 * Writes an XPath expression in CSS where that selects exactly the same: names, descent, attributes, places among siblings of
 * one name, what an element has inside. Names count in every namespace, as the parser of PHP knows none.
 * @returns Undefined for all else: texts, ancestors, counting.
 */
export function cssOfXPath(expression: string): PlainSelector | undefined {
  const tokens = tokensOf(expression);
  if (!tokens) return undefined;
  const reader = new TokenReader(tokens);
  try {
    const paths = [pathOf(reader)];
    while (reader.takes('|')) paths.push(pathOf(reader));
    const attributes = new Set(paths.map(({ attribute }) => attribute));
    if (!reader.isAtEnd || attributes.size > 1) return undefined;
    const css = paths.map((path) => path.css).join(', ');
    const [attribute] = attributes;
    return attribute === undefined ? { css } : { css, attribute };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

function pathOf(reader: TokenReader): PlainSelector {
  reader.takes('.');
  let css = '';
  if (reader.takes('/')) {
    if (reader.name() !== 'html') throw new NotPlain();
    css = ':root';
  } else if (reader.takes('//')) css = stepOf(reader, true);
  else throw new NotPlain();
  return followed(reader, css, true);
}

/** The steps after the first one. @param mayHold True if conditions may ask for what is inside. */
function followed(reader: TokenReader, first: string, mayHold: boolean): PlainSelector {
  let css = first;
  for (;;) {
    const slash = reader.takes('//') ? '//' : reader.takes('/') ? '/' : undefined;
    if (slash === undefined) return { css };
    if (reader.takes('@')) {
      if (slash === '//') throw new NotPlain();
      const attribute = attributeName(reader);
      return { css: `${css}[${attribute}]`, attribute };
    }
    const axis = reader.axis();
    if (axis !== undefined && (slash === '//' || !['child', 'descendant', 'following-sibling'].includes(axis))) {
      throw new NotPlain();
    }
    const sign = axis === 'following-sibling' ? ' ~ ' : axis === 'descendant' || slash === '//' ? ' ' : ' > ';
    css += sign + stepOf(reader, axis === undefined || axis === 'child', mayHold);
  }
}

/** A name and its conditions. @param isChild True if its place is that among the children of its parent. */
function stepOf(reader: TokenReader, isChild: boolean, mayHold = true): string {
  const name = reader.takes('*') ? '*' : reader.name();
  if (name === undefined || !/^(?:\*|[a-z][a-z0-9-]*)$/.test(name) || reader.isAt('(', '::', ':')) throw new NotPlain();
  let conditions = '';
  while (reader.takes('[')) {
    conditions += (isChild && conditions === '' && placeOf(reader, name)) || anyOf(reader, mayHold);
    if (!reader.takes(']')) throw new NotPlain();
  }
  return name === '*' && conditions !== '' ? conditions : name + conditions;
}

/** `[2]` and `[last()]`, which count the siblings of one name. */
function placeOf(reader: TokenReader, name: string): string | undefined {
  const kind = name === '*' ? 'child' : 'of-type';
  const place = reader.number();
  if (place !== undefined) return place === '1' ? `:first-${kind}` : `:nth-${kind}(${place})`;
  if (!reader.isCall('last')) return undefined;
  reader.skip(2);
  if (!reader.takes(')')) throw new NotPlain();
  return `:last-${kind}`;
}

function anyOf(reader: TokenReader, mayHold: boolean): string {
  const parts = [allOf(reader, mayHold)];
  while (reader.takes('or')) parts.push(allOf(reader, mayHold));
  return parts.length === 1 ? (parts[0] as string) : `:is(${parts.join(', ')})`;
}

function allOf(reader: TokenReader, mayHold: boolean): string {
  let css = conditionOf(reader, mayHold);
  while (reader.takes('and')) css += conditionOf(reader, mayHold);
  return css;
}

function conditionOf(reader: TokenReader, mayHold: boolean): string {
  if (reader.takes('(')) return closed(reader, anyOf(reader, mayHold));
  if (reader.isCall('not')) {
    reader.skip(2);
    return `:not(${closed(reader, anyOf(reader, mayHold))})`;
  }
  for (const [name, sign] of [['contains', '*='] as const, ['starts-with', '^='] as const]) {
    if (!reader.isCall(name)) continue;
    reader.skip(2);
    return closed(reader, partOf(reader, sign));
  }
  if (reader.takes('@')) return comparison(reader, attributeName(reader));
  return heldBy(reader, mayHold);
}

function closed(reader: TokenReader, css: string): string {
  if (!reader.takes(')')) throw new NotPlain();
  return css;
}

/** The arguments of `contains` and `starts-with`: an attribute and a text. */
function partOf(reader: TokenReader, sign: '*=' | '^='): string {
  if (sign === '*=' && reader.takesAll('concat', '(', "' '", ',', 'normalize-space', '(', '@')) {
    const attribute = attributeName(reader);
    const word = reader.takesAll(')', ',', "' '", ')', ',') ? /^ (\S+) $/.exec(reader.literal() ?? '')?.[1] : undefined;
    if (word === undefined || CASELESS.has(attribute)) throw new NotPlain();
    return `[${attribute}~=${quoted(word)}]`;
  }
  if (!reader.takes('@')) throw new NotPlain();
  const attribute = attributeName(reader);
  const value = reader.takes(',') ? reader.literal() : undefined;
  // Every text contains the empty one; in CSS none does.
  if (!value || CASELESS.has(attribute)) throw new NotPlain();
  return `[${attribute}${sign}${quoted(value)}]`;
}

function comparison(reader: TokenReader, attribute: string): string {
  const sign = reader.takes('=') ? '=' : reader.takes('!=') ? '!=' : undefined;
  if (sign === undefined) {
    if (reader.isAt('<', '>', '<=', '>=', '+', '-', '*', '/', '|')) throw new NotPlain();
    return `[${attribute}]`;
  }
  const value = reader.literal();
  if (value === undefined || CASELESS.has(attribute)) throw new NotPlain();
  const same = `[${attribute}=${quoted(value)}]`;
  return sign === '=' ? same : `[${attribute}]:not(${same})`;
}

/** A path inside a condition: the element has something. CSS allows no such condition within another. */
function heldBy(reader: TokenReader, mayHold: boolean): string {
  if (!mayHold) throw new NotPlain();
  const isFar = reader.takesAll('descendant', '::');
  const isDeep = isFar || reader.takesAll('.', '//');
  if (!isDeep && reader.isAt('.', '..', '//', '/')) throw new NotPlain();
  if (reader.axis() !== undefined) throw new NotPlain();
  const { css, attribute } = followed(reader, stepOf(reader, !isFar, false), false);
  if (attribute !== undefined || !reader.isAt(']', ')', 'and', 'or')) throw new NotPlain();
  return `:has(${isDeep ? '' : '> '}${css})`;
}

function attributeName(reader: TokenReader): string {
  const name = reader.name();
  if (name === undefined || !/^[a-z_][a-z0-9_-]*$/.test(name) || reader.isAt(':')) throw new NotPlain();
  return name;
}

function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these would need escapes that nobody can read.
  if (/[\u0000-\u001f]/.test(text)) throw new NotPlain();
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
