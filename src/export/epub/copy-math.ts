import { MATH, MATH_PARTS, MATHML } from './allowed-markup.ts';

/** Elements that hold text alone. */
const TOKENS = /^(?:mi|mn|mo|mtext|ms)$/;

/** Declarations that a formula may bring along: lines that the reader draws, since many programs draw none by themselves. */
const DRAWN = /^(?:border|padding|text-align|vertical-align|font-weight|font-style)[\w-]*:/;

/**
 * Copy a formula as the schema of MathML 3 has it.
 * @param source The formula.
 * @param target Document of the copy.
 * @returns The copy.
 */
export function copyMath(source: Element, target: XMLDocument): Element {
  return copyElement(source, target) ?? make(target, 'math');
}

function copyElement(source: Element, target: XMLDocument): Element | undefined {
  const name = source.localName;
  const allowed = MATH[name];
  if (!allowed) return undefined;
  const children = TOKENS.test(name) ? [] : copyParts(source, target);
  const parts = MATH_PARTS[name];
  const isBroken =
    (parts !== undefined && children.length !== parts) || (name === 'mmultiscripts' && !areScripts(children));
  const copy = make(target, isBroken ? 'mrow' : name);
  if (TOKENS.test(name)) copy.textContent = source.textContent ?? '';
  for (const { name: key, value } of source.attributes) {
    if (!isBroken && allowed[key]?.test(value.trim())) copy.setAttribute(key, value.trim());
  }
  const style = drawnStyle(source);
  if (style && name !== 'math') copy.setAttribute('style', style);
  copy.append(
    ...(name === 'mtable' || name === 'mtr' || name === 'mlabeledtr' ? inTable(name, children, target) : children),
  );
  return withStyle(source, copy, target);
}

/** Copies what is in an element; text that stands there by itself becomes a text of the formula. */
function copyParts(source: Element, target: XMLDocument): Element[] {
  return [...source.childNodes].flatMap((node): Element[] => {
    if (node.nodeType === 3) {
      const text = node.nodeValue?.trim() ?? '';
      if (text === '') return [];
      const made = make(target, 'mtext');
      made.textContent = text;
      return [made];
    }
    if (node.nodeType !== 1) return [];
    const child = node as Element;
    const copy = child.localName === 'math' ? undefined : copyElement(child, target);
    return copy ? [copy] : copyParts(child, target);
  });
}

/** Gives the rows of a table, or the cells of a row, whatever the page has written there. */
function inTable(name: string, children: readonly Element[], target: XMLDocument): Element[] {
  const own = name === 'mtable' ? /^m(?:labeled)?tr$/ : /^mtd$/;
  return children.map((child) => {
    if (own.test(child.localName)) return child;
    const holder = make(target, name === 'mtable' ? 'mtr' : 'mtd');
    holder.append(name === 'mtable' && child.localName !== 'mtd' ? wrapped(child, target) : child);
    return holder;
  });
}

function wrapped(child: Element, target: XMLDocument): Element {
  const cell = make(target, 'mtd');
  cell.append(child);
  return cell;
}

/** A base, pairs of scripts after it, and perhaps pairs before it. */
function areScripts(children: readonly Element[]): boolean {
  const order = children.map(({ localName }) => (localName === 'mprescripts' ? 'p' : 's')).join('');
  return /^s(?:ss)*(?:p(?:ss)*)?$/.test(order);
}

/** Rows may not say in which style they are set: an element around them does. */
function withStyle(source: Element, copy: Element, target: XMLDocument): Element {
  const wanted = ['displaystyle', 'scriptlevel'].filter(
    (name) => source.hasAttribute(name) && !MATH[source.localName]?.[name],
  );
  if (
    wanted.length === 0 ||
    !/^(?:mrow|mi|mn|mo|mtext|mfrac|msqrt|munderover|munder|mover|msubsup)$/.test(source.localName)
  )
    return copy;
  const holder = make(target, 'mstyle');
  for (const name of wanted) {
    const value = source.getAttribute(name)?.trim() ?? '';
    if (MATH['mstyle']?.[name]?.test(value)) holder.setAttribute(name, value);
  }
  holder.append(copy);
  return holder;
}

function drawnStyle(source: Element): string {
  const declarations = (source.getAttribute('style') ?? '').split(';').map((each) => each.trim());
  return declarations.filter((each) => DRAWN.test(each) && !/url|expression|[<&"]/i.test(each)).join('; ');
}

const make = (target: XMLDocument, name: string): Element => target.createElementNS(MATHML, name);
