import { element } from '../../ui/controls/element.ts';
import { jumpTo } from '../stage/go-to.ts';
import { TITLE_ID } from '../title-id.ts';
import { closePanel } from '../tools/close-panel.ts';

/** Fewest headings of a text with contents. Set by hand: one heading leads nowhere. */
export const MIN_HEADINGS = 2;

/** Selects the headings of an article, without its title. */
export const HEADINGS = '.body :is(h2, h3, h4, h5, h6)';

/** Line above which the heading of the current section is, in pixels from the top of the window. Set by hand. */
const HEADING_LINE_PX = 120;

/** Build the button that leads to a heading. */
export function entryFor(heading: HTMLElement, dialog: HTMLElement): HTMLElement {
  const lang = heading.closest('[lang]')?.getAttribute('lang') ?? undefined;
  // A heading that a foreign name begins runs as the others do.
  const dir = getComputedStyle(heading).direction;
  const entry = element('button', { type: 'button', lang, dir }, heading.textContent?.trim());
  entry.addEventListener('click', () => {
    closePanel(dialog);
    jumpTo(heading);
  });
  return entry;
}

/** Finds the heading of the section that is being read. */
function currentOf(headings: readonly HTMLElement[]): HTMLElement | undefined {
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= HEADING_LINE_PX) ?? headings[0];
}

/**
 * Mark the entry of the section that is being read.
 * @param entries Entries by their headings.
 * @returns That entry; undefined if there is none.
 */
export function markCurrent(entries: ReadonlyMap<HTMLElement, HTMLElement>): HTMLElement | undefined {
  const current = currentOf([...entries.keys()]);
  for (const [heading, entry] of entries) {
    if (heading === current) entry.setAttribute('aria-current', 'location');
    else entry.removeAttribute('aria-current');
  }
  return current && entries.get(current);
}

/** Nests lists as the levels of the headings are; the title is beside the highest of them. */
export function nested(entries: ReadonlyMap<HTMLElement, HTMLElement>): HTMLElement {
  const root = element('ul');
  const open = [{ level: 0, list: root }];
  for (const [heading, entry] of entries) {
    const level = heading.id === TITLE_ID ? 1 : Number(heading.localName.slice(1));
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const { list } = open.at(-1) ?? { list: root };
    const inner = element('ul');
    list.append(element('li', {}, entry, inner));
    if (level > 1) open.push({ level, list: inner });
  }
  for (const list of root.querySelectorAll('ul:empty')) list.remove();
  return root;
}
