import type { Draft } from '../draft/draft.ts';
import { textOf } from '../text/words.ts';
import { markPart } from '../tree/parts.ts';
import { rename, wrapContent } from '../tree/reshape.ts';

/** Cells of a table that hold the lines of a program. */
const CODE_CELLS = 'td.code, td.blob-code, td.rouge-code, td.hljs-ln-code, td.crayon-code, td.highlight-code';

/** What highlighters put beside the lines: numbers and buttons. */
const BESIDE =
  '.gutter, .linenos, .linenodiv, .lineno, .line-numbers-rows, .line-number, .linenumber, .LineNr, .lnt, .blob-num, ' +
  '.rouge-gutter, .hljs-ln-numbers, .react-syntax-highlighter-line-number, .toolbar, .copy, .copybtn, .copy-btn, ' +
  '.copy-button, .code-copy, .btn-copy, .zeroclipboard-container, clipboard-copy, button';

/** Elements that start a line, inside of code. */
const LINES = 'div, p, li, tr, .line, .token-line, .code-line, .cl-line';

/** What names the file, or says what the program is for, above its lines. */
const TITLES =
  '.code-block-caption, [class*="codeBlockTitle"], [data-rehype-pretty-code-title], .gatsby-code-title, .remark-code-title, ' +
  '.code-title, .code-block-title, .code-header .filename, .highlight > .filename, .listingblock > .title';

/** Longest of these, in characters. */
const LONGEST_TITLE = 120;

/** Names of functions and classes with what they take, above their description, in documentation made from a program. */
const SIGNATURES = 'dt.sig, dt.sig-object';

/**
 * Keep programs as they are written: every line on its own, the language known, numbers and buttons left out; the name of
 * the file above them, and signatures in documentation, told from text.
 */
export function keepCode(draft: Draft): void {
  const { root } = draft;
  for (const signature of root.querySelectorAll(SIGNATURES)) setAsCode(signature);
  const first = root.querySelector(`pre, ${CODE_CELLS}`);
  if (!first) return;
  for (const cell of root.querySelectorAll(CODE_CELLS)) {
    const table = cell.closest('table');
    if (table && root.contains(table)) asOnePre(table);
  }
  for (const pre of root.querySelectorAll('pre')) keepPre(pre);
  for (const title of root.querySelectorAll(TITLES)) {
    if (textOf(title).length <= LONGEST_TITLE && !title.querySelector('pre')) markPart(title, 'code title');
  }
}

function setAsCode(signature: Element): void {
  if (signature.querySelector('code, pre, p')) return;
  wrapContent(signature, 'code');
}

/** A table of one cell, or one row, for each line becomes what it stands for. */
function asOnePre(table: Element): void {
  const cells = [...table.querySelectorAll(CODE_CELLS)];
  for (const beside of table.querySelectorAll(BESIDE)) if (!beside.matches(CODE_CELLS)) beside.remove();
  for (const cell of cells) breakLines(cell);
  const code = cells.map((cell) => (cell.textContent ?? '').replace(/\n$/, '')).join('\n');
  rename(table, 'pre').replaceChildren(code);
}

function keepPre(pre: Element): void {
  const language = languageOf(pre);
  if (language) pre.setAttribute('data-language', language);
  const box = pre.parentElement;
  // The buttons of a block often stand beside it, in a box that holds nothing else.
  const holder = box?.matches('.highlight, .code-toolbar, [class*="code-block"], [class*="codeBlock"]') ? box : pre;
  for (const beside of holder.querySelectorAll(BESIDE)) beside.remove();
  breakLines(pre);
}

/** A line that is an element of its own, or a break, ends as a line of text does. */
function breakLines(code: Element): void {
  for (const line of code.querySelectorAll('br')) line.replaceWith('\n');
  for (const line of code.querySelectorAll(LINES)) {
    const isLast = !line.nextSibling && !line.parentElement?.nextSibling;
    const isEnded = /\n\s*$/.test(lastText(line)) || /^\s*\n/.test(line.nextSibling?.nodeValue ?? '');
    if (!isLast && !isEnded) line.append('\n');
  }
}

function lastText(line: Element): string {
  let last: Node | null = line;
  while (last?.lastChild) last = last.lastChild;
  return last?.nodeValue?.slice(-80) ?? '';
}

/** The language that a highlighter names in a class or an attribute of the block or of what is around it. */
function languageOf(pre: Element): string | undefined {
  const around = [pre, pre.querySelector('code'), pre.parentElement, pre.parentElement?.parentElement];
  for (const element of around) {
    const named = element?.getAttribute('data-lang') ?? element?.getAttribute('data-language');
    if (named) return named.toLowerCase();
    const name = element?.getAttribute('class') ?? '';
    const found = /(?:^|\s)(?:language-|lang-|highlight-source-|brush: ?)([\w+#.-]+)/i.exec(name)?.[1];
    if (found && !/^(plaintext|none|text)$/i.test(found)) return found.toLowerCase();
  }
  return /^(?:sourceCode|highlight|src|hljs|prettyprint)\s+([a-z][\w+#]*)$/.exec(pre.className)?.[1];
}
