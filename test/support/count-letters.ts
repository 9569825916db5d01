/** Lines of a text, in letters. */
export interface LineLengths {
  readonly mean: number;
  readonly longest: number;
  readonly lines: number;
}

/**
 * Counts the letters of full lines in the reader: all lines of paragraphs but their last ones, without the space at their
 * ends. Runs in the page.
 * @param root The reader's shadow tree.
 */
export function countLetters(root: ShadowRoot): LineLengths {
  const lengths: number[] = [];
  for (const paragraph of root.querySelectorAll('.body > p')) {
    const lines: string[] = [];
    let bottom = Number.NEGATIVE_INFINITY;
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const [at, letter] of [...(node.nodeValue ?? '')].entries()) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0 && box.top > bottom - box.height / 2) {
          lines.push('');
          bottom = box.bottom;
        }
        lines[lines.length - 1] += letter;
      }
    }
    lengths.push(...lines.slice(0, -1).map((line) => line.replace(/\s+/g, ' ').trim().length));
  }
  const sum = lengths.reduce((all, length) => all + length, 0);
  return { mean: sum / lengths.length, longest: Math.max(...lengths), lines: lengths.length };
}

/** Beginning of the families of each typeface of the settings, as the reader names them. */
const FAMILIES = {
  serif: 'Charter',
  sans: '-apple-system',
  monospace: 'ui-monospace',
  literata: "'Lectern Literata'",
  sourceSerif: "'Lectern Source Serif'",
  inter: "'Lectern Inter'",
  atkinson: "'Lectern Atkinson'",
  lexend: "'Lectern Lexend'",
  openDyslexic: "'Lectern Open Dyslexic'",
};

/** Typeface of the settings. */
export const TYPEFACES = Object.keys(FAMILIES) as (keyof typeof FAMILIES)[];

/** Tells if the reader's text is drawn in a typeface, as far as that is shipped. Runs in the page. */
export function isSetIn(root: ShadowRoot, family: string): boolean {
  const face = root.querySelector('dialog')?.style.getPropertyValue('--reader-face') ?? '';
  if (!face.replaceAll('"', "'").startsWith(family)) return false;
  const name = family.replaceAll("'", '');
  return (
    !name.startsWith('Lectern') ||
    [...document.fonts].some((font) => font.family.includes(name) && font.status === 'loaded')
  );
}

/** Gives the beginning of the families of a typeface. */
export const familyOf = (typeface: (typeof TYPEFACES)[number]): string => FAMILIES[typeface];
