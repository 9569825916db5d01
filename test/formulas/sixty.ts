import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articlePage, paragraphs } from '../browser/reader-pages.ts';

/** A formula as a typesetter puts it into a page. */
export interface Formula {
  readonly by: string;
  /** Its source, or what it shows. */
  readonly tex: string;
  /** Its letters and numbers in the order in which they are read. */
  readonly says: string;
  readonly markup: string;
  /** An SVG of it by a typesetter. */
  readonly picture: string;
}

const SECTION =
  /<section data-by="(.*?)" data-tex="(.*?)" data-says="(.*?)">\n<div class="page">(.*?)<\/div>\n<div class="picture">(.*?)<\/div>\n<\/section>/gs;

/** Sixty formulas by six typesetters. */
export function sixtyFormulas(): Formula[] {
  const file = readFileSync(path.resolve('test/formulas/formulas.html'), 'utf8');
  return [...file.matchAll(SECTION)].map(([, by = '', tex = '', says = '', markup = '', picture = '']) => {
    return {
      by,
      tex: tex.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      says,
      markup,
      picture,
    };
  });
}

/** A page with all of them, each after a line with its number. */
export function pageOfFormulas(formulas: readonly Formula[]): string {
  const lines = formulas.map(
    ({ markup }, index) =>
      `<p>Before formula number ${index + 1} stands this line of the text, as in books.</p>${markup}`,
  );
  return articlePage({ body: `${paragraphs(5)}${lines.join('')}<p>After the last formula ends the text.</p>` });
}

/** What the reader shows of each formula, in their order: the text between the lines. */
export function shownFormulas(root: ShadowRoot): string[] {
  const shown: string[] = [];
  let isBetween = false;
  for (const block of root.querySelector('.body')?.children ?? []) {
    const text = block.textContent ?? '';
    if (/^Before formula number/.test(text)) {
      isBetween = true;
      shown.push('');
    } else if (/^After the last/.test(text)) isBetween = false;
    else if (isBetween) shown[shown.length - 1] += text;
  }
  return shown.map((each) => each.replace(/\s+/g, ' ').trim());
}

/** Tells whether a formula is read right: its letters and numbers, all of them, in order; in TeX, among its commands. */
export function isReadRight({ says, tex }: Formula, shown: string): boolean {
  const letters = shown.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  if (!shown.includes('\\') && shown.replaceAll(' ', '') !== tex.replaceAll(' ', '')) return letters === says;
  let place = 0;
  for (const letter of letters) if (letter === says[place]) place++;
  return place === says.length;
}
