import { element } from '../../../ui/controls/element.ts';
import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import { DIVIDED } from '../divided.ts';
import { sentencesOf } from '../listen/sentences.ts';
import { languageOf, type TextBlock, textBlocksIn } from '../words/text-blocks.ts';
import styles from './sentence-spaces.css';

/** Class of what holds the space between two sentences. */
const SPACE = 'sentence-space';

/** Time without a change of the text after which what was added is spaced, in milliseconds. Set by hand. */
const RESTING_MS = 100;

const styled = new WeakSet<HTMLElement>();

/**
 * Widen the spaces between sentences: each is put into an element of its own, which goes again at the end.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function spaceSentences(dialog: HTMLElement, signal: AbortSignal): void {
  // Another article may come in the place of the one that is shown.
  const main = dialog.querySelector('main');
  if (!main) return;
  if (!styled.has(dialog)) adoptStyles(dialog, styles);
  styled.add(dialog);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const space = () => {
    const blocks = textBlocksIn(main.querySelector('article') ?? main).filter(
      ({ block }) => !block.querySelector(`:scope .${SPACE}`),
    );
    const isAny = blocks.map(spaceBlock).some(Boolean);
    // Its own changes are not to be looked at.
    changes.takeRecords();
    if (isAny) dialog.dispatchEvent(new Event(DIVIDED));
  };
  const changes = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => !signal.aborted && space(), RESTING_MS);
  });
  space();
  changes.observe(main, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
    join(main);
    dialog.dispatchEvent(new Event(DIVIDED));
  });
}

/** Puts the spaces of a block into elements. @returns True if there was one. */
function spaceBlock({ texts }: TextBlock): boolean {
  const [first] = texts;
  if (!first) return false;
  const whole = texts.map(({ data }) => data.replace(/\s/g, ' ')).join('');
  // From the end on, so that the places before stay.
  const ends = sentencesOf(whole, languageOf(first))
    .slice(0, -1)
    .map(([, to]) => to)
    .reverse();
  const starts = texts.map((_, at) => texts.slice(0, at).reduce((length, { data }) => length + data.length, 0));
  return ends.map((end) => wrapSpace(texts, starts, end)).some(Boolean);
}

/** Puts the white space before a place into an element, where it is in one text. */
function wrapSpace(texts: readonly Text[], starts: readonly number[], end: number): boolean {
  const at = starts.findLastIndex((start) => start < end);
  const text = texts[at];
  const to = end - (starts[at] ?? 0);
  const from = text ? to - (/\s+$/.exec(text.data.slice(0, to))?.[0].length ?? 0) : to;
  if (!text || from === to || from === 0) return false;
  const space = text.splitText(from);
  if (to - from < space.length) space.splitText(to - from);
  const holder = element('span', { class: SPACE });
  space.replaceWith(holder);
  holder.append(space);
  return true;
}

function join(main: Element): void {
  const parents = new Set<Element>();
  for (const space of main.querySelectorAll(`.${SPACE}`)) {
    if (space.parentElement) parents.add(space.parentElement);
    space.replaceWith(...space.childNodes);
  }
  for (const parent of parents) parent.normalize();
}
