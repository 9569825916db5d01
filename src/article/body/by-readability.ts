import { offered } from '../../shared/offered.ts';
import type { Draft } from '../draft/draft.ts';
import type { Facts } from '../facts/facts.ts';
import { EMBED_MARK } from '../gate/embed-mark.ts';
import { elementsIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { HEADINGS } from '../page/measure.ts';

/** Readability tries again, less strictly, when it finds less than this many characters. */
const MIN_STRICT_CHARS = 500;

/** The facts that Readability leaves out of the text where it repeats them. */
export type TitleAndByline = Pick<Facts, 'title' | 'byline'>;

/**
 * The body as Mozilla's Readability finds it in what is left of the page.
 * @returns An element of a document of its own, so that the draft stays whole; undefined if Readability finds nothing, or if
 * its script has not run in this page.
 */
export function bodyByReadability(draft: Draft, { title, byline }: TitleAndByline): Element | undefined {
  const Readability = offered('readability');
  if (!Readability) return undefined;
  const copy = draft.document.cloneNode(true) as Document;
  plainHeadings(copy);
  // Classes carry what later steps need: the language of code, captions. The gate drops them all.
  const parsed = new Readability<Element>(copy, {
    // By our patch (patches/), which its types do not know.
    ...{ title, byline },
    charThreshold: MIN_STRICT_CHARS,
    allowedVideoRegex: new RegExp(`^${EMBED_MARK}$`),
    serializer: (node) => node as Element,
  }).parse();
  return parsed?.content ?? undefined;
}

/** Take class names and ids off headings: Readability drops a heading for a word like "header" in them. */
export function plainHeadings(root: ParentNode): void {
  for (const heading of elementsIn(root, HEADINGS)) {
    heading.removeAttribute('class');
    // An id may be the target of a link: it goes on to the heading's first child.
    const { id } = heading;
    if (!id) continue;
    heading.removeAttribute('id');
    const place = madeBeside(heading, 'a');
    place.id = id;
    heading.prepend(place);
  }
}
