import type { ArticleMarks, Mark } from './article-marks.ts';
import { wordsLink } from './words-link.ts';

/**
 * Write highlights as Markdown: under a heading for each article with a link to it, each quote with a link to its words, and
 * its note below it.
 * @param articles The articles; of each the highlights in the order of the text.
 */
export function marksAsMarkdown(articles: readonly ArticleMarks[]): string {
  return `${articles.map(articleText).join('\n\n')}\n`;
}

function articleText({ address, title, marks }: ArticleMarks): string {
  const name = escaped((title || address).replace(/\s+/g, ' '));
  const sorted = [...marks].sort((one, other) => one.start - other.start);
  return [`## [${name}](<${linked(address)}>)`, ...sorted.map((mark) => markText(address, mark))].join('\n\n');
}

function markText(address: string, mark: Mark): string {
  const quote = `> ${lineStart(escaped(mark.exact))} [↗](<${linked(wordsLink(address, mark))}>)`;
  const note = mark.note.trim();
  return note
    ? `${quote}\n\n${note
        .split(/\r?\n/)
        .map((line) => lineStart(escaped(line)))
        .join('  \n')}`
    : quote;
}

/** Marks the signs that Markdown would take for its own. */
const escaped = (words: string): string => words.replace(/[\\`*_{}[\]<>|~$&!]/g, '\\$&');

/** Marks signs that have a meaning at the beginning of a line alone. */
const lineStart = (line: string): string =>
  line.replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, (_, space, sign) => {
    return /^\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`;
  });

/** An address may hold no such signs between angle brackets. */
const linked = (address: string): string => address.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
