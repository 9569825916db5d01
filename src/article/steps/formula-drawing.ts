import { elementsIn, firstIn } from '../page/elements-in.ts';
import { attributeText } from '../page/raw-text.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Most signs of a formula that are drawn; a bound for hostile pages. */
const MAX_SIGNS = 5000;

/** Names of outlines end in the code of their sign: "E1-MJMATHI-61" is an a. */
const OUTLINE_NAME = /(?:^|-)MJ[A-Z]+\d?-([\dA-F]{2,5})$/;

/** Height of the middle of small letters above their line, in units of MathJax, of which an em has a thousand. */
const MIDDLE = 215;

/**
 * Make a drawing that stands by itself of a formula of which MathJax 2 has left nothing but that: its signs are drawn
 * elsewhere in the page, and named by their codes.
 * @param typeset The element that MathJax has made for it, or the drawing.
 * @returns The drawing, named by its source where that stands beside it, else by its signs, which the gate has yet to pass;
 * undefined if there is none.
 */
export function drawingOfFormula(typeset: Element): Element | undefined {
  const source = typeset.matches('svg') ? typeset : firstIn(typeset, 'svg');
  const uses = source?.querySelectorAll('use') ?? [];
  if (!source || uses.length === 0 || uses.length > MAX_SIGNS) return undefined;
  const drawing = source.cloneNode(true) as Element;
  let signs = '';
  for (const use of elementsIn(drawing, 'use')) {
    const id = (use.getAttribute('xlink:href') ?? use.getAttribute('href') ?? '').slice(1);
    const outline = OUTLINE_NAME.test(id) && source.ownerDocument.getElementById(id)?.getAttribute('d');
    if (!outline) return undefined;
    const place = `translate(${use.getAttribute('x') ?? 0},${use.getAttribute('y') ?? 0})`;
    const path = source.ownerDocument.createElementNS(SVG, 'path');
    path.setAttribute('d', outline);
    path.setAttribute('transform', `${attributeText(use, 'transform')} ${place}`.trim());
    // It is a copy: nothing leaves the draft.
    use.parentNode?.replaceChild(path, use);
    signs += signOf(id);
  }
  if (!firstIn(drawing, 'title')) {
    const title = source.ownerDocument.createElementNS(SVG, 'title');
    title.textContent = sourceOf(typeset) ?? signs;
    drawing.prepend(title);
  }
  centre(drawing);
  return drawing;
}

/** Reads the source that MathJax leaves after a formula. */
function sourceOf(typeset: Element): string | undefined {
  const script = (typeset.closest('.MathJax_SVG_Display') ?? typeset).nextElementSibling;
  return script?.matches('script[type^="math/tex"]') ? script.textContent?.trim() : undefined;
}

/** Reads the sign that an outline draws from its name. */
function signOf(id: string): string {
  return String.fromCodePoint(Number.parseInt(OUTLINE_NAME.exec(id)?.[1] ?? '', 16));
}

/** Lets the middle of a drawing be that of the line; what reaches beyond its box is drawn all the same. */
function centre(drawing: Element): void {
  const [left, , width, height] = attributeText(drawing, 'viewBox')
    .split(/[\s,]+/)
    .map(Number);
  if (height) drawing.setAttribute('viewBox', [left, -MIDDLE - height / 2, width, height].join(' '));
}
