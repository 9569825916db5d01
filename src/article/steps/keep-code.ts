import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { attributeText, rawText } from '../page/raw-text.ts';
import { textOf } from '../text/words.ts';
import { markPart } from '../tree/parts.ts';
import { breakIntoText, rename, wrapContent } from '../tree/reshape.ts';
import { LINE_CELLS, takeLineNumbers } from './line-numbers.ts';
import { setProse } from './prose-in-pre.ts';

/** Selects cells of a table with the lines of a program. */
const CODE_CELLS = `td.code, td.blob-code, td.rouge-code, td.hljs-ln-code, td.crayon-code, td.highlight-code, ${LINE_CELLS}`;

/** Selects what highlighters put beside the lines: numbers and buttons. */
const CONTROLS =
  '.gutter, .linenos, .linenodiv, .lineno, .line-numbers-rows, .line-number, .linenumber, .LineNr, .lnt, .blob-num, ' +
  '.rouge-gutter, .hljs-ln-numbers, .react-syntax-highlighter-line-number, .toolbar, .copy, .copybtn, .copy-btn, ' +
  '.copy-button, .code-copy, .btn-copy, .zeroclipboard-container, clipboard-copy, button';

/** Selects boxes around a program and its buttons, with nothing else in them. */
const BOXES = '.highlight, .code-toolbar, [class*="code-block"], [class*="codeBlock"]';

/** Selects elements that start a line, inside of code. */
const LINE_ELEMENTS = 'div, p, li, tr, .line, .token-line, [class*=code-line], .cl-line';

/** Selects what names the file, or says what the program is for, above its lines. */
const TITLES =
  '.code-block-caption, [class*="codeBlockTitle"], [data-rehype-pretty-code-title], .gatsby-code-title, .remark-code-title, ' +
  '.code-title, .code-block-title, .code-header .filename, .highlight > .filename, .listingblock > .title';

/** Longest title of a program, in characters. Set by hand: above it is a text that describes the program. */
const MAX_TITLE_CHARS = 120;

/** Longest text beside a program in a box of its own, in characters. Set by hand: the language, and a button or two. */
const MAX_LABEL_CHARS = 40;

/** Names of languages, and words of the control that copies, as boxes show them over programs. */
const LANGUAGE =
  /^(?:plain ?text|text|code|bash|shell|sh|zsh|console|terminal|powershell|python|py|javascript|js|jsx|typescript|tsx?|json|ya?ml|html|xml|s?css|sql|java|kotlin|swift|go|rust|c|c\+\+|cpp|c#|csharp|objective-c|php|ruby|perl|lua|r|scala|haskell|elixir|dart|toml|ini|diff|copy(?: code)?|kopieren|copier|copiar|copia|复制(?:代码)?|複製|コピー|복사|docker(?:file)?|makefile|graphql|markdown|md|vue|nginx|http)$/i;

/** End of a line's last text that is looked at for a line end, in characters: white space and a line end. */
const MAX_LINE_END_CHARS = 80;

/** Selects signatures of functions and classes above their description, in documentation made from a program. */
const SIGNATURES = 'dt.sig, dt.sig-object';

/**
 * Keeps programs as they are written: every line on its own, the language known, line numbers and buttons taken out;
 * the name of the file above them, and signatures in documentation, marked as such. Prose set like programs becomes text.
 */
export function keepCode(draft: Draft): void {
  const { root } = draft;
  for (const signature of elementsIn(root, SIGNATURES)) setAsCode(signature);
  if (!firstIn(root, `pre, code, ${CODE_CELLS}`)) return;
  takeLineNumbers(draft);
  for (const cell of elementsIn(root, CODE_CELLS)) {
    const table = cell.closest('table');
    if (table && root.contains(table)) joinCells(draft, table);
  }
  for (const list of elementsIn(root, 'ol')) joinItems(draft, list);
  for (const pre of elementsIn(root, 'pre')) {
    if (!languageOf(pre) && setProse(pre)) continue;
    keepPre(draft, pre);
    takeLabel(draft, pre);
  }
  for (const title of elementsIn(root, TITLES)) {
    if (textOf(title).length <= MAX_TITLE_CHARS && !firstIn(title, 'pre')) markPart(title, 'code title');
  }
}

function setAsCode(signature: Element): void {
  if (firstIn(signature, 'code, pre, p')) return;
  wrapContent(signature, 'code');
}

/** Turns a table that has a cell or a row for each line into one `pre`. */
function joinCells(draft: Draft, table: Element): void {
  const cells = elementsIn(table, CODE_CELLS);
  takeControls(draft, table);
  for (const cell of cells) breakLines(cell);
  const code = cells.map((cell) => rawText(cell).replace(/\n$/, '')).join('\n');
  for (const other of elementsIn(table, 'caption, td, th')) {
    const hasCode = other.closest(CODE_CELLS) !== null || firstIn(other, CODE_CELLS) !== null;
    if (!hasCode && textOf(other) !== '') draft.take(other, 'beside the text');
  }
  const pre = rename(table.cloneNode(false) as Element, 'pre');
  pre.append(code);
  draft.restate(table, pre);
}

/** Turns a list that has an item for each line, of which some are indented, into one `pre`. */
function joinItems(draft: Draft, list: Element): void {
  const lines = [...list.children].map((item) => {
    const [code, ...others] = item.children;
    return code?.localName === 'code' && others.length === 0 && textOf(code) === textOf(item) ? code.textContent : null;
  });
  if (!lines.some((line) => line && /^\s+\S/.test(line)) || lines.includes(null) || list.closest('pre')) return;
  const pre = rename(list.cloneNode(false) as Element, 'pre');
  pre.append(lines.join('\n'));
  draft.restate(list, pre);
}

/** Takes out the name of the language and the words of a control beside a program, in the box that both have for themselves. */
function takeLabel(draft: Draft, pre: Element): void {
  let box = pre;
  while (box.parentElement && textOf(box.parentElement).length <= textOf(pre).length + MAX_LABEL_CHARS)
    box = box.parentElement;
  for (const label of elementsIn(box, 'div, span, p, figcaption')) {
    const isBeside = !label.contains(pre) && !pre.contains(label);
    if (isBeside && LANGUAGE.test(textOf(label))) draft.take(label, 'control', 'language');
  }
}

function keepPre(draft: Draft, pre: Element): void {
  const language = languageOf(pre);
  if (language) pre.setAttribute('data-language', language);
  const box = pre.parentElement;
  takeControls(draft, box?.matches(BOXES) ? box : pre);
  breakLines(pre);
}

/** Takes out the line numbers of a block, as one removal since there may be thousands, and its buttons. */
function takeControls(draft: Draft, block: Element): void {
  const controls = elementsIn(block, CONTROLS).filter((control) => !control.matches(CODE_CELLS));
  const numbers = controls.filter((control) => /^\s*\d+\s*$/.test(rawText(control)));
  if (numbers.length > 1) {
    const all = madeBeside(block, 'div');
    block.append(all);
    for (const number of numbers) all.append(number, ' ');
    draft.take(all, 'control', 'line numbers');
  }
  for (const control of controls) draft.take(control, 'control');
}

/** Ends each line that is an element of its own, or ends with a break, by a line end. */
function breakLines(code: Element): void {
  for (const line of elementsIn(code, 'br')) breakIntoText(line);
  for (const line of elementsIn(code, LINE_ELEMENTS)) {
    const isLast = !line.nextSibling && !line.parentElement?.nextSibling;
    const isEnded = /\n\s*$/.test(lastText(line)) || /^\s*\n/.test(line.nextSibling?.nodeValue ?? '');
    if (!isLast && !isEnded) line.append('\n');
  }
}

function lastText(line: Element): string {
  let last: Node | null = line;
  while (last?.lastChild) last = last.lastChild;
  return last?.nodeValue?.slice(-MAX_LINE_END_CHARS) ?? '';
}

/** Finds the language that a highlighter names in a class or an attribute of the block or of an element around it. */
function languageOf(pre: Element): string | undefined {
  const around = [pre, firstIn(pre, 'code'), pre.parentElement, pre.parentElement?.parentElement];
  for (const element of around) {
    const named = element?.getAttribute('data-lang') ?? element?.getAttribute('data-language');
    if (named) return named.toLowerCase();
    const name = attributeText(element, 'class');
    const found = /(?:^|\s)(?:language-|lang-|highlight-source-|brush: ?)([\w+#.-]+)/i.exec(name)?.[1];
    if (found && !/^(plaintext|none|text)$/i.test(found)) return found.toLowerCase();
  }
  return /^(?:sourceCode|highlight|src|hljs|prettyprint)\s+([a-z][\w+#]*)$/.exec(pre.className)?.[1];
}
