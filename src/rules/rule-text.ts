import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type FaultKind, type RulePath, ruleFaults } from '../sites/check-rule.ts';
import type { SiteRule } from '../sites/site-rule.ts';

/** Kind of a fault in the text of a rule: one of the JSON, or one of the rule that it is. */
export type TextFaultKind =
  | FaultKind
  /** A sign is missing (`value`); a name in quotation marks is; a value is. */
  | 'sign'
  | 'field name'
  | 'field value'
  /** Something follows the end; the text cannot be read as JSON for another reason. */
  | 'after end'
  | 'json'
  /** A field stands twice; the rule is for other hosts than the one that it is stored under. */
  | 'twice'
  | 'other host';

/** Fault in the text of a rule. */
export interface TextFault {
  /** Line of the text, from 1 up. */
  readonly line: number;
  /** Characters of the text, from 0 up. */
  readonly start: number;
  readonly end: number;
  readonly kind: TextFaultKind;
  /** Field that it is about, by its way in the rule: `remove[0].selector`. */
  readonly field: string;
  /** Text that is at fault. */
  readonly value?: string;
}

/** Rule that was read from a text, or what is wrong with that. */
export type ReadRule = { readonly rule: SiteRule } | { readonly faults: readonly TextFault[] };

/** Throws if a selector is not valid. */
type Parse = (selector: string) => void;

/** Signs that the parser can miss. */
const SIGNS: Readonly<Record<string, string>> = {
  ColonExpected: ':',
  CommaExpected: ',',
  CloseBraceExpected: '}',
  CloseBracketExpected: ']',
  UnexpectedEndOfString: '"',
};

const OTHER_END: Readonly<Record<string, string>> = { '}': ']', ']': '}' };

const KINDS: Readonly<Record<string, TextFaultKind>> = {
  PropertyNameExpected: 'field name',
  ValueExpected: 'field value',
  EndOfFileExpected: 'after end',
};

/** Gives the text of a rule for the user: all but what its place in the list says, which is its name, host and source. */
export function textOfRule({ name: _name, source: _source, match: _match, ...parts }: SiteRule): string {
  return `${JSON.stringify(parts, null, 2)}\n`;
}

/**
 * Read the text of a rule for one host.
 * @param written The text: JSON of a rule, in which name, host and source may be missing.
 * @param base Its host, source and name, which the text cannot change.
 * @param parses Throws if a selector is not valid.
 * @returns The rule if it is sound; else each fault, in the order of the text. Never throws.
 */
export function readRule(written: string, base: SiteRule, parses: Parse): ReadRule {
  const errors: ParseError[] = [];
  const root = parseTree(written, errors, { disallowComments: true });
  if (errors.length > 0 || !root) {
    // Of several the first alone is sure: the others follow from it.
    const [first] = errors;
    const code = first ? printParseErrorCode(first.error) : 'ValueExpected';
    return { faults: [syntaxFault(written, code, first?.offset ?? 0, first?.length ?? 0)] };
  }
  const value: unknown = getNodeValue(root);
  const rule = { ...Object(value), name: base.name, source: base.source, match: base.match } as SiteRule;
  const checked = root.type === 'object' ? rule : value;
  const faults = [
    ...repeated(root).map((node) => faultAt(written, node, 'twice', [], String(node.value))),
    ...otherHosts(root, base).map((node) => faultAt(written, node, 'other host', ['match', 'hosts'])),
    ...ruleFaults(checked, parses).map(({ path, kind, value: of }) =>
      faultAt(written, nodeOf(root, path, kind), kind, path, of),
    ),
  ];
  if (faults.length > 0) return { faults: faults.sort((one, other) => one.start - other.start) };
  return { rule };
}

function syntaxFault(written: string, code: string, offset: number, length: number): TextFault {
  const next = written.slice(offset, offset + 1);
  // Where a comma could come, another bracket than the open one ends what stands there.
  const sign = (code === 'CommaExpected' && OTHER_END[next]) || SIGNS[code];
  const kind = sign ? 'sign' : (KINDS[code] ?? 'json');
  // A sign is missing behind what came before, which may be some lines above.
  const start = sign && sign !== '"' ? written.slice(0, offset).trimEnd().length : offset;
  const value = sign ?? written.slice(offset, offset + length);
  return { line: lineAt(written, start), start, end: Math.max(offset + length, start + 1), kind, field: '', value };
}

function faultAt(written: string, node: Node, kind: TextFaultKind, path: RulePath, value?: string): TextFault {
  const { offset: start, length } = node;
  const place = { line: lineAt(written, start), start, end: start + length };
  return { ...place, kind, field: fieldOf(path), ...(value !== undefined && { value }) };
}

const lineAt = (written: string, offset: number): number => written.slice(0, offset).split('\n').length;

/** Writes a way in a rule as programs do. */
export const fieldOf = (path: RulePath): string =>
  path.reduce<string>((way, part) => (typeof part === 'number' ? `${way}[${part}]` : `${way}${way && '.'}${part}`), '');

/** Finds the part of the text that a fault is in; the last one on the way that is there. */
function nodeOf(root: Node, path: RulePath, kind: FaultKind): Node {
  const [first, ...rest] = path;
  if (first === undefined) return root;
  if (typeof first === 'number') {
    const entry = root.type === 'array' ? root.children?.[first] : undefined;
    return entry ? nodeOf(entry, rest, kind) : root;
  }
  // Of two of the same name the last one counts.
  const property =
    root.type === 'object' ? root.children?.findLast(({ children }) => nameIn(children) === first) : null;
  const [name, value] = property?.children ?? [];
  if (!name || (rest.length === 0 && kind === 'unknown')) return name ?? root;
  return value ? nodeOf(value, rest, kind) : name;
}

const nameIn = (children: readonly Node[] | undefined): unknown => children?.[0]?.value;

/** Finds the names of fields that stand in an object already. */
function repeated(node: Node): Node[] {
  const names = new Set<unknown>();
  return (node.children ?? []).flatMap((child) => {
    const name = node.type === 'object' ? child.children?.[0] : undefined;
    const isThere = name !== undefined && names.has(name.value);
    if (name) names.add(name.value);
    return [...(isThere ? [name] : []), ...repeated(child)];
  });
}

/** Finds what says that the rule is for something else than its host. */
function otherHosts(root: Node, { match }: SiteRule): Node[] {
  const property = root.type === 'object' && root.children?.find(({ children }) => nameIn(children) === 'match');
  const given = property ? property.children?.[1] : undefined;
  if (!given || JSON.stringify(getNodeValue(given)) === JSON.stringify(match)) return [];
  return [given];
}
