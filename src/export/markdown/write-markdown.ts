import type { Element as HastElement } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Nodes, PhrasingContent, TableCell, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { tableGrid } from '../table-grid.ts';
import { MADE, prepareForMarkdown } from './prepare.ts';

/** Writes MathML as TeX. */
export type TexOf = (formula: Element) => string;

/**
 * Write an article as Markdown: that of GitHub (https://github.github.com/gfm/) with its footnotes and formulas.
 * @param body The text of the article, a copy that is altered.
 * @param texOf Writes its formulas.
 * @returns The Markdown, with one line break at its end.
 */
export function writeMarkdown(body: HTMLElement, texOf: TexOf): string {
  prepareForMarkdown(body);
  const formulas = [...body.querySelectorAll('math')];
  for (const formula of formulas) {
    const holder = body.ownerDocument.createElement(MADE.math);
    holder.setAttribute('data-tex', inPlace(texOf(formula), formula));
    // Spaces on both sides of what is empty would be one.
    holder.textContent = '.';
    if (formula.getAttribute('display') === 'block') holder.setAttribute('data-display', '');
    formula.replaceWith(holder);
  }
  for (const code of body.querySelectorAll('code[data-language=tex]'))
    code.textContent = inPlace(code.textContent ?? '', code);
  const hasFormulas = formulas.length > 0 || body.querySelector('code[data-language=tex]') !== null;
  const tree = toMdast(fromDom(body) as HastElement, { document: true, handlers: HANDLERS });
  return toMarkdown(tree as Nodes, {
    bullet: '-',
    rule: '-',
    resourceLink: true,
    // Where there are none, the sign of the dollar is one like others.
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), ...(hasFormulas ? [mathToMarkdown()] : [])],
  });
}

/** Writes TeX so that no empty line ends it, and no bar the cell of a table that it stands in. */
function inPlace(tex: string, element: Element): string {
  const lines = tex.replace(/\n\s*\n/g, '\n');
  return element.closest('td, th') ? lines.replace(/\\\|/g, '\\Vert ').replace(/\|/g, '\\vert ') : lines;
}

/** Writes an element that Markdown has no sign for by its tags, among the words. */
const asTags: Handle = (state, node) => [
  { type: 'html', value: `<${node.tagName}>` },
  ...(state.all(node) as PhrasingContent[]),
  { type: 'html', value: `</${node.tagName}>` },
];

const asBlockquote: Handle = (state, node) => ({
  type: 'blockquote',
  children: state.toFlow(state.all(node)) as BlockContent[],
});

const HANDLERS: Record<string, Handle> = {
  sub: asTags,
  sup: asTags,
  mark: asTags,
  kbd: asTags,
  table: writeTable,
  aside: asBlockquote,
  [MADE.break]: () => ({ type: 'html', value: '<br>' }),
  [MADE.mark]: (_, node) => ({ type: 'footnoteReference', identifier: numberOf(node), label: numberOf(node) }),
  [MADE.note]: (state, node) => ({
    type: 'footnoteDefinition',
    identifier: numberOf(node),
    label: numberOf(node),
    children: state.toFlow(state.all(node)) as BlockContent[],
  }),
  [MADE.math]: (_, { properties }) => {
    const value = String(properties['dataTex'] ?? '');
    return properties['dataDisplay'] === undefined ? { type: 'inlineMath', value } : { type: 'math', value };
  },
  code: (state, node) =>
    node.properties['dataLanguage'] === 'tex'
      ? { type: 'inlineMath', value: textOf(node) }
      : defaultHandlers.code(state, node),
  pre: (_, node) => ({ type: 'code', lang: languageOf(node) ?? null, value: textOf(node).replace(/\n$/, '') }),
};

function writeTable(state: Parameters<Handle>[0], node: HastElement): ReturnType<Handle> {
  const rows = tableGrid(rowsOf(node), (cell) => [
    Number(cell.properties['colSpan'] ?? 1),
    Number(cell.properties['rowSpan'] ?? 1),
  ]);
  const [head] = rows;
  const isHeaded = head?.every((cell) => !cell || cell.tagName === 'th');
  const empty = head?.map(() => undefined) ?? [];
  const children = (isHeaded ? rows : [empty, ...rows]).map(
    (row): TableRow => ({
      type: 'tableRow',
      children: row.map(
        (cell): TableCell => ({
          type: 'tableCell',
          children: cell ? (state.all(cell) as PhrasingContent[]) : [],
        }),
      ),
    }),
  );
  return { type: 'table', children };
}

/** Lists the cells of each row of a table. */
function rowsOf(table: HastElement): HastElement[][] {
  return elementsIn(table).flatMap((part) => {
    if (part.tagName === 'tr') return [elementsIn(part).filter(({ tagName }) => /^t[dh]$/.test(tagName))];
    return /^t(?:head|body|foot)$/.test(part.tagName) ? rowsOf(part) : [];
  });
}

const elementsIn = ({ children }: HastElement): HastElement[] =>
  children.filter((child): child is HastElement => child.type === 'element');

const numberOf = ({ properties }: HastElement): string => String(properties['dataNumber'] ?? '');

function languageOf(node: HastElement): string | undefined {
  const code = elementsIn(node).find(({ tagName }) => tagName === 'code');
  const language = node.properties['dataLanguage'] ?? code?.properties['dataLanguage'];
  return language === undefined ? undefined : String(language);
}

function textOf(node: HastElement): string {
  return node.children
    .map((child) =>
      child.type === 'text'
        ? child.value
        : child.type === 'element'
          ? child.tagName === 'br'
            ? '\n'
            : textOf(child)
          : '',
    )
    .join('');
}
