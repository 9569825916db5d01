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
