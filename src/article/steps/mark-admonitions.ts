import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { textOf } from '../text/words.ts';
import { markPart } from '../tree/parts.ts';
import { removeBlank, rename, wrap, wrapContent } from '../tree/reshape.ts';

/**
 * Selects boxes of notes, tips and warnings: of docutils and Sphinx, MkDocs, Docusaurus, VitePress, Starlight,
 * Asciidoctor, GitHub, MDN, GitBook, Microsoft Learn, Bootstrap's alerts, Confluence and Google's own documentation.
 */
export const BOXES = [
  '.admonition:not(details), .theme-admonition, .admonitionblock, .markdown-alert, .notecard, .starlight-aside',
  '.custom-block:is(.tip, .info, .warning, .danger), .hint:is(.hint-info, .hint-warning, .hint-danger, .hint-success)',
  '.alert:is(.alert-info, .alert-warning, .alert-danger, .alert-success, .alert-note, .alert-tip, .is-info, .is-warning)',
  '.alert:is(.NOTE, .TIP, .IMPORTANT, .CAUTION, .WARNING), .confluence-information-macro, .callout, [data-callout]',
  'aside:is(.note, .caution, .warning, .tip, .key-point), [role=note]:not(.hatnote)',
].join(', ');

/** Selects the title of such a box, which says what kind of box it is. */
const TITLE =
  ':scope > :is([class*="title" i], [class*="heading" i], [class*="header" i]), :scope > :first-child > :is([class*="title" i])';

/** Longest title of such a box, in characters. Set by hand: above it is the note itself. */
const MAX_TITLE_CHARS = 80;

/** Marks notes, tips and warnings, which documentation sets apart only by styles, as boxes with a title. */
export function markAdmonitions(draft: Draft): void {
  for (const box of elementsIn(draft.root, BOXES)) {
    if (textOf(box) === '' || box.parentElement?.closest(BOXES)) continue;
    if (box.matches('.admonitionblock')) openTable(draft, box);
    setTitle(box);
    // A list or a table keeps its own form inside.
    markPart(/^(div|aside|section|blockquote|p)$/.test(box.localName) ? box : wrap(box, 'div'), 'admonition');
  }
}

/** Opens the table that Asciidoctor makes of a box: the icon, which names it, becomes its title before the text. */
function openTable(draft: Draft, box: Element): void {
  const [icon, content] = [firstIn(box, 'td.icon'), firstIn(box, 'td.content')];
  if (!icon || !content) return;
  const title = madeBeside(box, 'p');
  title.className = 'title';
  title.textContent = textOf(icon) || firstIn(icon, '[title]')?.getAttribute('title') || '';
  draft.restate(icon, title);
  const frame = title.closest('table');
  box.append(title, ...content.childNodes);
  if (frame && box.contains(frame)) removeBlank(frame);
}

function setTitle(box: Element): void {
  const title = firstIn(box, TITLE);
  const words = textOf(title);
  if (!title || words === '' || words.length > MAX_TITLE_CHARS || firstIn(title, 'p, ul, pre')) return;
  wrapContent(rename(title, 'p'), 'strong');
}
