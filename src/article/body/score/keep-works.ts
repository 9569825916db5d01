import { offered } from '../../../shared/offered.ts';
import { fold } from '../../text/words.ts';
import type { ScoredBlock } from './score-text.ts';
import { isInside } from './surroundings.ts';

/** Headings over the works that a text cites, folded. */
const WORKS =
  /^(?:references?|sources?|bibliogra\S*|works cited|literature|(?:foot|end)notes|quellen\S*|literatur\S*|einzelnachweise|références|refer[eê]ncias|fuentes|fontes|fonti|bronnen)$/;

const isWorks = (heading: string): boolean =>
  WORKS.test(heading) || (offered('other languages')?.works.test(heading) ?? false);

/** Most blocks between the text and that heading: a bar or a box. Set by hand. */
const MAX_BLOCKS_TO_WORKS = 6;

/** Most lines of a short list of works. Set by hand: longer ones say enough to the model. */
const MAX_WORKS = 12;

/**
 * Keeps a short list of the works that a text cites, with its heading, after that text: to the model so few lines of names
 * and links look like a rail.
 * @param blocks All blocks, in the order of the page.
 * @param chosen Those to keep; the works are added.
 */
export function keepWorks(blocks: readonly ScoredBlock[], chosen: Set<ScoredBlock>): void {
  for (const [place, { frame, text, reason, linkText }] of blocks.entries()) {
    if (reason || linkText > 0 || !isWorks(fold(text))) continue;
    if (!blocks.slice(Math.max(0, place - MAX_BLOCKS_TO_WORKS), place).some((block) => chosen.has(block))) continue;
    let box = frame;
    while (box.parent && box.text === frame.text) box = box.parent;
    const rest = blocks.slice(place + 1);
    const end = rest.findIndex(
      (block) => block.reason || /^H\d$/.test(block.frame.element.tagName) || !isInside(block.frame, box),
    );
    const works = rest.slice(0, end < 0 ? undefined : end);
    if (works.length > 0 && works.length <= MAX_WORKS)
      for (const block of [blocks[place] as ScoredBlock, ...works]) chosen.add(block);
  }
}
