import type { LaterScript } from '../shared/later-scripts.ts';

/**
 * Scripts of the reader that an article in a page of the extension may want. Each is named by itself, since what is named by a variable
 * cannot be seen to be the extension's own.
 */
const OWN_SCRIPTS: Partial<Record<LaterScript, () => Promise<unknown>>> = {
  'later styles': () => import('/later-styles.js'),
  'while open': () => import('/while-open.js'),
  commands: () => import('/commands.js'),
  'beside text': () => import('/beside-text.js'),
  pace: () => import('/pace.js'),
  'on paper': () => import('/on-paper.js'),
  'close looks': () => import('/close-looks.js'),
  'entry order': () => import('/entry-order.js'),
  'wide parts': () => import('/wide-parts.js'),
  'code colours': () => import('/code-colours.js'),
  typefaces: () => import('/typefaces.js'),
  formulas: () => import('/formulas.js'),
  panel: () => import('/panel.js'),
  listen: () => import('/listen.js'),
  'look up': () => import('/look-up.js'),
  model: () => import('/model.js'),
  aids: () => import('/aids.js'),
  'line focus': () => import('/line-focus.js'),
  'word marks': () => import('/word-marks.js'),
  sentences: () => import('/sentences.js'),
  'auto scroll': () => import('/auto-scroll.js'),
  'page turns': () => import('/page-turns.js'),
  marks: () => import('/marks.js'),
  'library save': () => import('/library-save.js'),
  keep: () => import('/keep.js'),
  markdown: () => import('/markdown.js'),
  tex: () => import('/tex.js'),
  epub: () => import('/epub.js'),
};

/**
 * Run scripts of the reader in a page of the extension, where the browser lets the background run none.
 * @param names Names of what they offer. Those of which no such article has need are passed over.
 */
export async function bringOwn(names: readonly LaterScript[]): Promise<void> {
  await Promise.all(names.map((name) => OWN_SCRIPTS[name]?.()));
}
