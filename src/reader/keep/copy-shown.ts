import type { Article } from '../../article/article.ts';
import type { Exported, Facts } from '../../export/exported.ts';
import { articleAddress } from '../../shared/article-address.ts';
import { showHidden } from '../article/show-hidden.ts';
import { type MarkedWords, markCopy, textsIn } from './mark-copy.ts';

/** Selects what the reader has put among the text. */
const OURS =
  'button, .wide-tools, [data-aid], .over, .page-mark, .entry-order, blockquote > .source, .hidden-image > .offer';

/** Selects what the reader has put around parts of the text. */
const AROUND = '.scroll-box, .wide, .restored, .sentence-space, pre span:not([lang], [dir])';

/** Attributes that are the article's. */
const ATTRIBUTES = new Set(
  (
    'id lang dir href title src srcset alt width height cite datetime value start reversed type colspan rowspan headers ' +
    'scope abbr span open poster referrerpolicy hreflang data-language data-part data-embed'
  ).split(' '),
);

/** Roles that parts of an article have. */
const ROLES = /^(?:note|doc-pullquote|article)$/;

/**
 * Copy the article that a reader shows, without what the reader has added.
 * @param dialog The reader's dialog.
 * @param article Its article; without it, the facts are those that stand over the text.
 * @param marks Highlights that come along.
 * @returns Undefined where there is none.
 */
export function copyShown(
  dialog: HTMLElement,
  article: Article | undefined,
  marks: readonly MarkedWords[] = [],
): Exported | undefined {
  const shown = dialog.querySelector<HTMLElement>('article');
  const body = shown?.querySelector(':scope > .body');
  if (!shown || !body) return undefined;
  // Pictures in it are not loaded again.
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.body;
  const lead = shown.querySelector(':scope > .lead');
  const parts = [...(lead ? [lead] : []), ...body.childNodes];
  copy.append(...parts.map((part) => inert.importNode(part, true)));
  if (marks.length > 0) markCopy(copy, textsIn(parts), marks);
  showHidden([...(lead ? [lead] : []), body], copy);
  cleanCopy(copy);
  return { facts: factsOf(shown, articleAddress(dialog), article), body: copy };
}

/**
 * Take out of a copy of what a reader shows all that is not the article's.
 * @param copy The copy, which is altered.
 */
export function cleanCopy(copy: HTMLElement): void {
  for (const hidden of copy.querySelectorAll('.hidden-image')) {
    const words = hidden.querySelector('.alt')?.textContent;
    hidden.replaceWith(...(words ? [`[${words}]`] : []));
  }
  for (const card of copy.querySelectorAll('.embed')) card.replaceWith(linkOf(card));
  for (const own of copy.querySelectorAll(OURS)) own.remove();
  for (const box of [...copy.querySelectorAll(AROUND)].reverse()) box.replaceWith(...box.childNodes);
  for (const element of copy.querySelectorAll('*')) cleanAttributes(element);
  copy.normalize();
}

function cleanAttributes(element: Element): void {
  if (element.closest('math, svg')) {
    for (const name of ['class', 'tabindex', ...(element.localName === 'math' ? ['style'] : [])])
      element.removeAttribute(name);
    return;
  }
  for (const { name, value } of [...element.attributes]) {
    const isOwn =
      ATTRIBUTES.has(name) ||
      (name === 'role' && ROLES.test(value)) ||
      (name === 'aria-label' && element.localName === 'a');
    if (!isOwn) element.removeAttribute(name);
  }
  const title = element.getAttribute('title');
  // Of a link that is shown without what recognises visitors.
  if (element.localName === 'a' && title) {
    const plain = title.replace(/\n?https?:\S+$/, '');
    if (plain) element.setAttribute('title', plain);
    else element.removeAttribute('title');
  }
}

/** Makes a link of the card of something of another site. */
function linkOf(card: Element): Element {
  const name = card.querySelector('.embed-about a');
  const link = card.ownerDocument.createElement('a');
  const address = name?.getAttribute('href') ?? '';
  link.setAttribute('href', address);
  link.setAttribute('data-embed', '');
  const picture = card.querySelector('img');
  link.append(...(picture ? [picture] : []), name?.textContent ?? address);
  return link;
}

function factsOf(shown: HTMLElement, source: string, article: Article | undefined): Facts {
  const words = (selector: string) =>
    shown.querySelector(`:scope > header ${selector}`)?.textContent?.trim() || undefined;
  const address = article?.canonical ?? source.replace(/#.*$/s, '');
  const title = article?.title.trim() || (words('h1') ?? address);
  if (article) return { ...article, title, address };
  return {
    title,
    subtitle: words('.subtitle'),
    byline: words('.byline'),
    published: shown.querySelector('header .published')?.getAttribute('datetime') ?? undefined,
    modified: undefined,
    siteName: words('.site'),
    section: undefined,
    language: shown.lang || undefined,
    direction: shown.dir === 'rtl' ? 'rtl' : 'ltr',
    kind: 'article',
    address,
  };
}
