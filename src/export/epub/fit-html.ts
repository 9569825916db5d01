/** Blocks of HTML: none may stand in a paragraph, a heading or among words. */
const BLOCK =
  'address, article, aside, blockquote, details, div, dl, dt, dd, figcaption, figure, h1, h2, h3, h4, h5, h6, header, hr, li, ol, p, pre, section, summary, table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th, ul';

/** Elements that hold words and what stands among them alone. */
const INLINE =
  'abbr, b, bdi, bdo, cite, code, data, dfn, em, i, kbd, mark, q, rp, rt, ruby, s, samp, small, span, strong, sub, sup, time, u, var';

/** Dates and times as HTML has them. */
const TIME = /^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/;

/**
 * Put a text into the order that HTML asks of it: pages, which browsers read as well as they can, often keep to none.
 * @param body The text of an article, a copy; it is altered, and keeps all its words in their order.
 */
export function fitHtml(body: HTMLElement): void {
  const each = (selector: string, change: (element: Element) => void) => {
    // The innermost first, so that what is taken apart has been fitted already.
    for (const element of [...body.querySelectorAll(selector)].reverse()) change(element);
  };
  for (const [selector, change] of FITTING) each(selector, change);
  // What has changed its place may now stand where it may not.
  each('col:not(colgroup > col)', unwrap);
  each(INLINE, unwrapAroundBlocks);
  each('p, h1, h2, h3, h4, h5, h6, summary, pre', holdWords);
}

const FITTING: readonly (readonly [selector: string, fit: (element: Element) => void])[] = [
  ['picture, source, track, rp:not(ruby > rp), rt:not(ruby > rt)', unwrap],
  ['time', (time) => TIME.test(time.getAttribute('datetime') ?? '') || rename(time, 'span')],
  ['data:not([value])', unwrap],
  ['bdo:not([dir=ltr], [dir=rtl])', unwrap],
  ['a a, dfn dfn', unwrap],
  ['a details, a summary', (part) => rename(part, 'div')],
  ['ruby', fitRuby],
  ['dt :is(h1, h2, h3, h4, h5, h6), th :is(h1, h2, h3, h4, h5, h6)', (heading) => rename(heading, 'p')],
  ['dt aside, th aside', (aside) => rename(aside, 'div')],
  ['caption table, caption figure', unwrap],
  ['li:not(ul > li, ol > li)', (entry) => rename(entry, 'div')],
  ['dt:not(dl > dt, dl > div > dt), dd:not(dl > dd, dl > div > dd)', (part) => rename(part, 'div')],
  ['figcaption:not(figure > figcaption)', (caption) => rename(caption, 'p')],
  ['summary:not(details > summary)', (summary) => rename(summary, 'p')],
  ['ul, ol', fitList],
  ['dl', fitTerms],
  ['figure', fitFigure],
  ['details', fitDetails],
  ['colgroup:not(table > colgroup)', unwrap],
  [['thead', 'tbody', 'tfoot'].map((name) => `${name}:not(table > ${name})`).join(), unwrap],
  ['tr:not(table > tr, thead > tr, tbody > tr, tfoot > tr)', unwrap],
  [['td', 'th'].map((name) => `${name}:not(:is(tr, table, thead, tbody, tfoot) > ${name})`).join(), toBox],
  ['table', fitTable],
  ['caption:not(table > caption)', (caption) => rename(caption, 'p')],
];

function toBox(element: Element): void {
  rename(element, 'div');
}

/** Gives an element another name, with what it holds; attributes of the other stay. */
function rename(element: Element, name: string): Element {
  const made = element.ownerDocument.createElement(name);
  for (const { name: key, value } of element.attributes) made.setAttribute(key, value);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Puts what is no part of a list, and says something, into entries. */
function wrapStrangers(parent: Element, own: string, name: string): void {
  for (const child of [...parent.childNodes]) {
    if (child.nodeType === 1 && (child as Element).matches(own)) continue;
    if (child.nodeType !== 1 && !/\S/.test(child.nodeValue ?? '')) child.remove();
    else {
      const before = child.previousSibling as Element | null;
      // What follows what was wrapped just now belongs to it.
      const holder = before?.nodeType === 1 && made.has(before) ? before : parent.ownerDocument.createElement(name);
      made.add(holder);
      child.replaceWith(holder);
      holder.append(child);
    }
  }
}

/** Elements that hold strangers. */
const made = new WeakSet<Element>();

function fitList(list: Element): void {
  wrapStrangers(list, 'li', 'li');
  if (!list.firstElementChild) list.remove();
}

function fitTerms(list: Element): void {
  for (const group of list.querySelectorAll(':scope > div')) unwrap(group);
  wrapStrangers(list, 'dt, dd', 'dd');
  const isBefore = (name: string, sibling: Element | null) => sibling?.localName === name;
  for (const part of [...list.children]) {
    const { localName: name, previousElementSibling: before, nextElementSibling: after } = part;
    if (name === 'dd' && !before) part.before(part.ownerDocument.createElement('dt'));
    if (name === 'dt' && !isBefore('dt', after) && !isBefore('dd', after))
      part.after(part.ownerDocument.createElement('dd'));
  }
  if (!list.firstElementChild) list.remove();
}

function fitFigure(figure: Element): void {
  const [first, ...others] = figure.querySelectorAll(':scope > figcaption');
  for (const other of others) {
    if (!first) break;
    const line = figure.ownerDocument.createElement('div');
    line.append(...other.childNodes);
    first.append(line);
    other.remove();
  }
  if (first && first !== figure.firstElementChild) figure.append(first);
  // Text before it would keep it from being the first.
  if (first && first === figure.firstElementChild && /\S/.test(first.previousSibling?.nodeValue ?? ''))
    figure.append(first);
}

function fitDetails(details: Element): void {
  const [first, ...others] = details.querySelectorAll(':scope > summary');
  for (const other of others) rename(other, 'p');
  if (first) details.prepend(first);
  else rename(details, 'div');
}

/** Parts of a table in the order that they have to have. */
const PARTS = ['caption', 'colgroup', 'thead', 'tbody', 'tfoot'];

function fitTable(table: Element): void {
  for (const row of table.querySelectorAll('tr')) if (row.closest('table') === table) fitRow(row);
  for (const part of table.querySelectorAll(':scope > :is(thead, tbody, tfoot)')) liftStrangers(part, 'tr', table);
  for (const part of table.querySelectorAll(':scope > colgroup')) liftStrangers(part, 'col', table);
  liftStrangers(table, [...PARTS, 'tr', 'col'].join(), table);
  for (const name of ['caption', 'thead', 'tfoot']) {
    const [, ...more] = table.querySelectorAll(`:scope > ${name}`);
    for (const part of more) {
      if (name === 'caption') table.before(rename(part, 'p'));
      else rename(part, 'tbody');
    }
  }
  groupChildren(table, 'tr', 'tbody');
  groupChildren(table, 'col', 'colgroup');
  const rank = ({ localName }: Element) => PARTS.indexOf(localName);
  table.append(...[...table.children].sort((one, other) => rank(one) - rank(other)));
  if (!table.querySelector('tr')) table.replaceWith(...[...table.children].flatMap((part) => [...part.childNodes]));
}

function fitRow(row: Element): void {
  wrapStrangers(row, 'td, th', 'td');
}

/** Sets what may not stand in a part of a table before the table. */
function liftStrangers(part: Element, own: string, table: Element): void {
  for (const child of [...part.childNodes]) {
    if (child.nodeType === 1 && (child as Element).matches(own)) continue;
    if (child.nodeType === 1 && (child as Element).matches('td, th')) {
      const row = part.ownerDocument.createElement('tr');
      child.replaceWith(row);
      row.append(child);
    } else if (child.nodeType === 1 || /\S/.test(child.nodeValue ?? '')) table.before(child);
    else child.remove();
  }
}

/** Puts children of one name that stand side by side into one parent. */
function groupChildren(table: Element, name: string, parent: string): void {
  for (const child of table.querySelectorAll(`:scope > ${name}`)) {
    const before = child.previousElementSibling;
    const group =
      before && made.has(before) && before.localName === parent ? before : table.ownerDocument.createElement(parent);
    if (group !== before) child.before(group);
    made.add(group);
    group.append(child);
  }
}

/** Leaves of a ruby element that is not in the order of base and reading the words alone. */
function fitRuby(ruby: Element): void {
  const order = [...ruby.childNodes].map((node) => {
    const name = node.nodeName.toLowerCase();
    return name === 'rt'
      ? 't'
      : name === 'rp'
        ? 'p'
        : node.nodeType === 1 || /\S/.test(node.nodeValue ?? '')
          ? 'b'
          : '';
  });
  if (/^(?:b+(?:t|ptp))+$/.test(order.join(''))) return;
  for (const part of ruby.querySelectorAll('rt, rp')) unwrap(part);
  unwrap(ruby);
}

function unwrapAroundBlocks(inline: Element): void {
  if (inline.querySelector(BLOCK)) unwrap(inline);
}

/** Lets a paragraph with blocks in it be a box, and takes blocks out of what can be none. */
function holdWords(holder: Element): void {
  const blocks = [...holder.querySelectorAll(BLOCK)];
  if (blocks.length === 0) return;
  if (holder.localName === 'p') rename(holder, 'div');
  else for (const block of blocks.reverse()) unwrapWithSpace(block);
}

function unwrapWithSpace(block: Element): void {
  block.replaceWith(' ', ...block.childNodes, ' ');
}
