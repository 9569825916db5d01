import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import { READING_LINE_PX } from '../article/reading-place.ts';
import styles from './order.css';

const ENTRIES = '.body > [data-part=entry]';

/**
 * Offer to turn the order of the entries of a live blog round: a switch above the first of them. What is being read stays
 * on the screen. Another way to find the article, which is shown in its place, gets a switch of its own.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function offerOrder(dialog: HTMLElement, signal: AbortSignal): void {
  adoptStyles(dialog, styles);
  const add = () => {
    const entries = dialog.querySelectorAll<HTMLElement>(ENTRIES);
    const [first] = entries;
    if (!first || entries.length < 2 || dialog.querySelector('.body > .entry-order')) return;
    const start = firstPart(first);
    start.before(orderSwitch(dialog, isNewestFirst([...entries])));
  };
  add();
  const observer = new MutationObserver(add);
  observer.observe(dialog.querySelector('main') ?? dialog, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** A day, named above its entries, is turned round with them. */
function firstPart(entry: Element): Element {
  const { previousElementSibling: above } = entry;
  return above && isHeading(above) ? above : entry;
}

function orderSwitch(dialog: HTMLElement, newestFirst: boolean): HTMLElement {
  const name = newestFirst ? text('entriesOldest', 'Oldest first') : text('entriesNewest', 'Newest first');
  const button = element('button', { type: 'button', 'aria-pressed': 'false' }, name);
  const box = element('div', { class: 'entry-order', ...interfaceWriting() }, button);
  const turned = new Set<Element>();
  button.addEventListener('click', () => {
    const show = keepPlace(dialog, button);
    turnRound(box, turned);
    button.ariaPressed = String(button.ariaPressed !== 'true');
    show();
  });
  return box;
}

/** Tells the order of the page by the dates of its entries, or by their hours; most have the newest first. */
function isNewestFirst(entries: readonly HTMLElement[]): boolean {
  const times = entries.map((entry) => {
    const time = entry.querySelector('time');
    const date = Date.parse(time?.getAttribute('datetime') ?? '');
    const [, hour, minute] = /(\d{1,2})\s?[:.h]\s?(\d{2})/.exec(time?.textContent ?? '') ?? [];
    return Number.isNaN(date) ? Number(hour) * 60 + Number(minute) : date;
  });
  const steps = times.slice(1).map((time, at) => Math.sign(time - (times[at] ?? Number.NaN)));
  return steps.filter((step) => step > 0).length <= steps.filter((step) => step < 0).length;
}

/**
 * Turns round what stands after the switch, up to the last entry: days, the entries of each, and what follows an entry.
 * @param turned What was turned round before: of it, what follows the last entry belongs to that.
 */
function turnRound(box: Element, turned: Set<Element>): void {
  const all = box.parentElement?.children ?? [];
  const parts = [...all].slice([...all].indexOf(box) + 1);
  const end = parts.findLastIndex((part) => part.matches('[data-part=entry]') || turned.has(part));
  const days: Element[][][] = [];
  for (const part of parts.slice(0, end + 1)) {
    turned.add(part);
    const isDay = isHeading(part);
    if (isDay || days.length === 0) days.push(isDay ? [[part]] : [[]]);
    const day = days.at(-1);
    if (part.matches('[data-part=entry]')) day?.push([part]);
    else if (!isDay) day?.at(-1)?.push(part);
  }
  const round = days.reverse().flatMap(([head = [], ...entries]) => [head, ...entries.reverse()]);
  box.after(...round.flat());
}

const isHeading = (part: Element): boolean => /^H[2-6]$/.test(part.tagName);

/** Notes what is being read, the switch itself while it can be seen. Returns what brings that back to where it was. */
function keepPlace(dialog: HTMLElement, button: HTMLElement): () => void {
  const { top } = button.getBoundingClientRect();
  const isSeen = top >= 0 && top < dialog.clientHeight;
  const entries = [...dialog.querySelectorAll<HTMLElement>(ENTRIES)];
  const read = entries.find((entry) => entry.getBoundingClientRect().bottom > READING_LINE_PX);
  const kept = isSeen ? button : (read ?? button);
  const before = kept.getBoundingClientRect().top;
  return () => dialog.scrollBy({ top: kept.getBoundingClientRect().top - before, behavior: 'instant' });
}
