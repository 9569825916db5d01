import { allIn, parentOf } from '../shared/page-elements.ts';

/** Words of a site on a link that a visitor has written, or that it does not stand for. */
const NOT_OURS = /(?:^|\s)(?:ugc|sponsored|nofollow)(?:\s|$)/i;

/** Words that it never puts on a link of its own; lists of pages are often marked as not to be followed by robots. */
const NEVER_OURS = /(?:^|\s)(?:ugc|sponsored)(?:\s|$)/i;

/** Names of places where visitors write. */
const VISITORS = ['comment', 'disqus', 'reply', 'replies', 'response-', 'respond', 'guestbook']
  .flatMap((name) => [`[id*="${name}" i]`, `[class*="${name}" i]`])
  .concat('[itemprop~="comment"]', '[itemtype$="/Comment"]', '[role="comment"]')
  .join();

/** Lists of pages: what sites put around them. */
const PAGE_LISTS =
  'nav, [role="navigation"], [class*="pagi" i], [class*="pager" i], [class*="page-links" i], [class*="pagenav" i]';

/** Elements in a line, which do not part a link from the words beside it. */
const IN_LINE = /^(?:a|abbr|b|bdi|em|font|i|mark|q|s|small|span|strong|sub|sup|u)$/;

/** Most words beside a link to a further page, in characters: "Page 2 of 5, go on to". Set by hand. */
const MAX_WORDS_BESIDE = 60;

/**
 * Tells whether a link is part of what a page offers to find the way by: it stands in no comment, is not marked as that of
 * a visitor, and is not a word in a sentence.
 */
export function fromThePage(link: Element): boolean {
  if (link.localName === 'link') return true;
  const rel = link.getAttribute('rel') ?? '';
  if (NEVER_OURS.test(rel) || isVisitors(link)) return false;
  if (link.closest(PAGE_LISTS)) return true;
  return !NOT_OURS.test(rel) && wordsBeside(link) <= MAX_WORDS_BESIDE;
}

/** Tells whether an element stands where visitors write. A visitor may write headings too. */
function isVisitors(link: Element): boolean {
  for (let place = link.closest(VISITORS); place; place = parentOf(place)?.closest(VISITORS) ?? null) {
    // What holds the title is the page itself, whose name may say that it has comments.
    const title = place.querySelector('h1');
    if (!title || title !== allIn(link.ownerDocument, 'h1')[0]) return true;
  }
  return false;
}

/** Counts the characters of the line that a link stands in, without the links in it. */
function wordsBeside(link: Element): number {
  let line = link.parentElement;
  while (line?.parentElement && IN_LINE.test(line.localName)) line = line.parentElement;
  let count = 0;
  const visit = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) count += (node.nodeValue ?? '').trim().length;
      else if (
        node.nodeType === 1 &&
        /^(?!a$)/.test((node as Element).localName) &&
        IN_LINE.test((node as Element).localName)
      )
        visit(node as Element);
    }
  };
  if (line) visit(line);
  return count;
}
