/** Selects words with signs around them, between which and the words there can be no white space. */
const SIGNED = ':is(strong, b, em, i, del, s, code, samp, var):not(pre *)';

/** Selects what is written as code within a line. */
const CODE = ':is(code, samp, var):not(pre *, [data-language=tex])';

/**
 * Move white space and breaks at the ends of emphasised words and of code beside them, where Markdown has room for them:
 * `**Question: **Are` is no emphasis. Code beside code becomes one, since the signs between two would be others.
 * @param body The text of an article, a copy that nobody else needs.
 */
export function trimEnds(body: Element): void {
  // The inner ones first: what comes out of them may have to come out of those around them.
  for (const element of [...body.querySelectorAll(SIGNED)].reverse()) {
    moveOut(element, 'firstChild', 'before', /^\s+/);
    moveOut(element, 'lastChild', 'after', /\s+$/);
    if (!element.firstChild) element.remove();
  }
  for (const code of body.querySelectorAll(CODE)) {
    for (let next = code.nextSibling as Element | null; next?.nodeType === 1 && next.matches(CODE); ) {
      code.append(...next.childNodes);
      next.remove();
      next = code.nextSibling as Element | null;
    }
  }
}

function moveOut(element: Element, end: 'firstChild' | 'lastChild', side: 'before' | 'after', white: RegExp): void {
  for (let node = element[end]; node; node = element[end]) {
    if (node.nodeName === 'BR') element[side](node);
    else if (node.nodeType !== 3) return;
    else {
      const words = node.nodeValue ?? '';
      const [moved = ''] = white.exec(words) ?? [];
      if (moved !== '') element[side](moved);
      node.nodeValue = words.replace(white, '');
      if (node.nodeValue !== '') return;
      node.remove();
    }
  }
}
