import { MADE_ELEMENTS, SET_ATTRIBUTES } from '../../sites/allowed-names.ts';
import type { Rewrite } from '../../sites/site-rule.ts';
import type { Directive } from './read-lines.ts';

/** A text of a page's source that is to be replaced by another. */
export interface Replacement {
  /** The lines that say so, the first one first. */
  readonly lines: readonly Directive[];
  readonly find: string;
  readonly replace: string;
}

/** The rewrites that replacements come to, and the lines of those that change the text of the page in another way. */
export interface TextRewrites {
  readonly rewrites: readonly Rewrite[];
  readonly others: readonly Directive[];
}

const MADE = new RegExp(`^(?:${MADE_ELEMENTS})$`);
const SET = new RegExp(`^(?:${SET_ATTRIBUTES})$`);

/** Names that would make more of a page than text and pictures; others that HTML does not have only make a name mean nothing. */
const NEVER_MADE =
  /^(?:script|style|iframe|object|embed|applet|svg|math|form|button|input|select|option|textarea|template|noscript|link|meta|base|canvas|frame|frameset|head|html|body|title)$/;

/** A tag alone, perhaps without its end: `<div class="x"`, `</h2>`, `noscript>`. */
const TAG = /^(<\/?)?\s*([a-z][a-z0-9-]*)((?:\s+[a-z:_-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(>)?$/i;

/** An attribute whose value goes on behind: `data-src="https:`, ` data-src=`. */
const ATTRIBUTE = /^(?:<([a-z][a-z0-9-]*)(?:\s[^<>]*)?)?(?:^|[\s"'])([a-z][a-z0-9_-]*)(\s*=[^<>]*)?$/i;

/**
 * Translates replacements in the source of a page by what they are for: another name for elements, no element around its
 * content, an attribute from another.
 */
export function textRewrites(replacements: readonly Replacement[]): TextRewrites {
  const read = replacements.map((replacement) => ({ ...replacement, ...rewriteOf(replacement) }));
  const rewrites = read.flatMap(({ rewrite }) => rewrite ?? []);
  const opened = new Set(read.flatMap(({ opens }) => opens ?? []));
  const isDone = ({ rewrite, closes }: (typeof read)[number]): boolean =>
    rewrite !== undefined || (closes !== undefined && opened.has(closes));
  return { rewrites, others: read.filter((each) => !isDone(each)).flatMap(({ lines }) => lines) };
}

interface Reading {
  readonly rewrite?: Rewrite;
  /** Name of the elements whose opening tag is replaced, or whose closing tag is. */
  readonly opens?: string;
  readonly closes?: string;
}

function rewriteOf({ find, replace }: Replacement): Reading {
  return tagRewrite(find.trim(), replace.trim()) ?? attributeRewrite(find, replace) ?? {};
}

function tagRewrite(find: string, replace: string): Reading | undefined {
  const [, start, name = '', attributes = '', end] = TAG.exec(find) ?? [];
  if (name === '' || (start === undefined && end === undefined)) return undefined;
  const old = name.toLowerCase();
  const isAway = replace === '' || /^<!--[^<>]*-->$/.test(replace);
  const [, newStart, newName, newAttributes = '', newEnd] = TAG.exec(replace) ?? [];
  if (!isAway && (newName === undefined || newStart !== start || newEnd !== end)) return undefined;
  if (start === '</') return { closes: old };
  // Without its end the tag goes on behind: what has no value yet would be another attribute.
  if (end === undefined && [attributes, newAttributes].some((each) => /\s[\w:-]+$/.test(each))) return undefined;
  const selector =
    old + [...attributes.matchAll(/([a-z:_-]+)(?:\s*=\s*(["'])(.*?)\2)?/gi)].map(attributeSelector).join('');
  if (isAway || old === 'noscript') return { opens: old, rewrite: { selector, unwrap: true } };
  const made = (newName as string).toLowerCase();
  if (made === old || NEVER_MADE.test(made)) return undefined;
  return { opens: old, rewrite: { selector, rename: MADE.test(made) ? made : 'div' } };
}

function attributeSelector([, name = '', , value]: RegExpExecArray): string {
  const plain = name.toLowerCase().replace(/:/g, '\\:');
  return value === undefined ? `[${plain}]` : `[${plain}="${value.replace(/["\\]/g, '\\$&')}"]`;
}

function attributeRewrite(find: string, replace: string): Reading | undefined {
  const [, element, from = '', rest = ''] = ATTRIBUTE.exec(find) ?? [];
  const [, other, attribute = '', otherRest = ''] = ATTRIBUTE.exec(replace) ?? [];
  const [old, made] = [from.toLowerCase(), attribute.toLowerCase()];
  // Only a name alone, or the same value behind both.
  if (old === '' || old === made || !SET.test(made) || rest.trim() !== otherRest.trim()) return undefined;
  if ((rest === '' && !old.includes('-')) || (old.endsWith('srcset') && !made.endsWith('srcset'))) return undefined;
  if (element?.toLowerCase() !== other?.toLowerCase()) return undefined;
  const value = /^\s*=\s*["']?([\w:/.-]+)$/.exec(rest)?.[1];
  const selector = `${element?.toLowerCase() ?? ''}[${old}${value ? `^="${value}"` : ''}]`;
  return { rewrite: { selector, attribute: made, from: old } };
}
