import { HEADINGS } from '../page/measure.ts';
import { textOf } from '../text/words.ts';
import type { Finder, Finding } from './finding.ts';
import { sectionOf } from './headed-section.ts';

/** Longest heading over comments, in characters. */
const MAX_HEADING_CHARS = 50;

/** Words of headings over what readers have written. */
const NAMES = [
  'comments?|discussion|conversation|replies|responses|reader reactions|kommentare?|leserkommentare|commentaires?',
  'comentarios?|comentários?|commenti|reacties|kommentarer|kommentit|komentarze|komentáře|комментарии|коментарі|отзывы',
  'yorumlar|σχόλια|komentar|bình luận|评论|評論|网友评论|留言|コメント|댓글|تعليقات|التعليقات|نظرات|תגובות|टिप्पणियाँ',
].join('|');

/** Such a heading, with its number before or after it. */
const COMMENTS = new RegExp(
  `^(?:\\(?\\d+\\)? )?(?:(?:the|top|top rated|best|latest|recent|featured|selected|all|user|readers?['’]?s?|join|view|show) )*(?:${NAMES})(?: on this (?:story|article|post))?(?: ?[(:]? ?\\d+\\)?)?:?$`,
  'i',
);

/**
 * Finds comments of readers by their heading: its section, if no other of the text's sections stands beside it, which
 * is the last thing in the element around it.
 */
export const findComments: Finder = (root, measures) => {
  const findings: Finding[] = [];
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (heading.tagName === 'H1' || (heading.textContent ?? '').length > 2 * MAX_HEADING_CHARS) continue;
    const text = textOf(heading);
    const section = COMMENTS.test(text) ? sectionOf(heading, measures) : undefined;
    if (section) findings.push({ element: section, reason: 'comments' });
  }
  return findings;
};
