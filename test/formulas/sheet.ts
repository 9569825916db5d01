import { type Formula, isReadRight } from './sixty.ts';

/** The formulas as one browser draws them in the reader. */
export interface Drawn {
  /** Name and version of the browser. */
  readonly version: string;
  /** Picture of all of them, in the folder of the sheet. */
  readonly file: string;
  /** The lines before each formula and after the last, in pixels of the picture. */
  readonly places: readonly { readonly top: number; readonly bottom: number }[];
  readonly texts: readonly string[];
}

/** Names of the typesetters. */
const NAMES: Readonly<Record<string, string>> = {
  katex: 'KaTeX',
  mathjax3: 'MathJax 3',
  mathjax4: 'MathJax 4',
  temml: 'Temml',
  latexml: 'LaTeXML',
  wikipedia: 'Wikipedia',
};

/** Width of the crops, in CSS pixels. */
const CROP_WIDTH = 510;

/** Writes the page that shows each formula as typesetters do, and as the reader does in each browser. */
export function formulaSheet(formulas: readonly Formula[], drawn: readonly Drawn[]): string {
  const rows = formulas.map(({ by, tex, picture }, index) => {
    const crops = drawn.map(({ file, places }) => {
      const top = places[index]?.bottom ?? 0;
      const height = Math.max(20, (places[index + 1]?.top ?? top) - top);
      // The column of the text begins beside the margin of the window.
      return `<td><div style="width:${CROP_WIDTH}px;height:${height}px;background:url(${file}) -20px ${-top}px"></div></td>`;
    });
    const source = `<small>${NAMES[by]}<br><code>${escaped(tex)}</code></small>`;
    return `<tr><td>${index + 1}</td><td>${source}</td><td class="set">${picture}</td>${crops.join('')}</tr>`;
  });
  const heads = ['', 'Source', 'The typesetter', ...drawn.map(({ version }) => escaped(version))];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sixty formulas</title><style>
    body { font: 15px sans-serif; margin: 12px; } table { border-collapse: collapse; }
    td, th { border: 1px solid #ccc; padding: 4px; text-align: left; } code { overflow-wrap: anywhere; }
    td:nth-child(2) { width: 150px; } .set { width: 260px; } .set svg { max-width: 250px; }
  </style><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.join('\n')}</table></html>\n`;
}

/** Writes what is read of each formula, as a document of the repository. */
export function formulaTable(formulas: readonly Formula[], drawn: readonly Drawn[]): string {
  const isRight = (formula: Formula, index: number) =>
    drawn.map(({ texts }) => isReadRight(formula, texts[index] ?? ''));
  const rows = formulas.map((formula, index) => {
    const read = [...new Set(drawn.map(({ texts }) => cell(texts[index] ?? '')))].join(' / ');
    const marks = isRight(formula, index).map((right) => (right ? 'yes' : 'no'));
    return `| ${index + 1} | ${NAMES[formula.by]} | ${cell(formula.tex)} | ${read} | ${marks.join(' | ')} |`;
  });
  const versions = drawn.map(({ version }) => version);
  return `# Formulas

Sixty formulas as six typesetters put them into pages, and what the reader says of them: the letters and numbers of each
in their order, or its TeX where the typesetter has left that alone. \`npm run formulas\` writes this table; a test holds
it in both browsers. [The picture](formulas.png) has the typesetter's own drawing beside those of the reader.

The markup of LaTeXML and Wikipedia is written by hand in their form, and their pictures are drawn by MathJax, as are
those of KaTeX and Temml. What is drawn by borders (boxes, bars, strikes) leaves no sign in the text.

| | By | Source | Read as | ${versions.join(' | ')} |
| --- | --- | --- | --- | ${versions.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes text as code in a cell of a table. */
const cell = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
