import { interfaceLanguage } from '../../../shared/interface-language.ts';
import { plural } from '../../../shared/plural.ts';
import type { KeptPrints } from '../../../shared/stopped-place.ts';
import { text } from '../../../shared/text.ts';
import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import { jumpTo } from '../../stage/go-to.ts';
import { placeSentence } from '../place-sentence.ts';
import styles from './changes.css';
import { type ChangesBar, changesBar } from './changes-bar.ts';
import { type Change, compare } from './compare.ts';
import { paragraphsOf, separated } from './prints.ts';

/** Headings, which are passed with the text below them. */
const HEADING = 'h1, h2, h3, h4, h5, h6';

/** Paragraph that is another than at the last visit. */
interface Changed {
  readonly element: HTMLElement;
  readonly change: Change;
}

/** Time for which a reader that is opened again still says what it said before, in milliseconds. Set by hand. */
const VISIT_MS = 600_000;

/** Fingerprints of what was read before this visit, by the addresses of the page. */
const visits = new Map<string, KeptPrints & { readonly until: number }>();

/** The means to step from change to change, by the dialogs that have any. */
const steppers = new WeakMap<HTMLElement, () => void>();

/**
 * Tell in one line above the article what has changed since it was read; nothing where nothing has.
 * @param dialog The reader's dialog.
 * @param kept Fingerprints of what was read.
 */
export function tellChanges(dialog: HTMLElement, kept: KeptPrints): void {
  const { prints, seen = 0 } = lastVisit(kept);
  const article = dialog.querySelector<HTMLElement>('article');
  const body = article?.querySelector<HTMLElement>(':scope > .body');
  const before = separated(prints);
  if (!article || !body || before.length === 0) return;
  const now = paragraphsOf(body);
  const changes = compare(
    before,
    now.map(({ print }) => print),
  );
  const changed = now.flatMap(({ element }, at): Changed[] => {
    const change = changes?.[at];
    return change ? [{ element, change }] : [];
  });
  if (now.length === 0 || (changes && changed.length === 0)) return;
  adoptStyles(dialog, styles);
  const when = timeOf(seen);
  if (!changes) {
    const bar = changesBar(() => undefined);
    article.prepend(bar.element);
    bar.say(text('changesOther', 'The text is not the one of your last visit ($1).', when));
    return;
  }
  const marks = new Marks(dialog, changed);
  article.prepend(marks.bar.element);
  marks.bar.say(text('changesSince', '$1 since $2', countsOf(marks.stops), when));
  steppers.set(dialog, () => marks.step(1, true));
}

/** Gives what was read before this visit, also where what is read in it has been kept meanwhile. */
function lastVisit(kept: KeptPrints): KeptPrints {
  const address = location.href.replace(/#.*$/s, '');
  const there = visits.get(address);
  if (there && there.until > Date.now()) return there;
  visits.set(address, { ...kept, until: Date.now() + VISIT_MS });
  return kept;
}

/** Go to the next change, as a key does. @param dialog The reader's dialog. */
export function stepToChange(dialog: HTMLElement): void {
  steppers.get(dialog)?.();
}

/** Marks of what has changed, and the way from one to the next. */
class Marks {
  readonly #dialog: HTMLElement;
  readonly #changed: readonly Changed[];
  readonly stops: readonly Changed[];
  readonly bar: ChangesBar = changesBar(
    (by) => this.step(by, false),
    () => this.#unmark(),
  );
  #at = -1;

  constructor(dialog: HTMLElement, changed: readonly Changed[]) {
    this.#dialog = dialog;
    this.#changed = changed;
    this.stops = changed.filter(({ element }, at) => !element.matches(HEADING) || !isBefore(element, changed[at + 1]));
  }

  /** Mark all, and go to the next or the one before, from the last to the first. */
  step(by: 1 | -1, takesFocus: boolean): void {
    if (this.#at < 0) this.#mark();
    const count = this.stops.length;
    this.#at = (Math.max(this.#at, by > 0 ? -1 : 0) + by + count) % count;
    const { element, change } = this.stops[this.#at] as Changed;
    if (takesFocus) jumpTo(element);
    else element.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.bar.say(`${nameOf(change)}, ${placeSentence(this.#at + 1, count)}`);
  }

  #mark(): void {
    for (const { element, change } of this.#changed) markedPart(element).dataset['change'] = nameOf(change);
    this.bar.showStepping(this.#dialog);
  }

  #unmark(): void {
    for (const { element } of this.#changed) delete markedPart(element).dataset['change'];
    steppers.delete(this.#dialog);
  }
}

/** A row of a table has no room for a mark but in its first cell. */
const markedPart = (element: HTMLElement): HTMLElement =>
  (element instanceof HTMLTableRowElement ? element.cells[0] : undefined) ?? element;

function isBefore(heading: Element, next: Changed | undefined): boolean {
  if (!next) return false;
  const range = document.createRange();
  range.setStartAfter(heading);
  range.setEndBefore(next.element);
  return !/[\p{L}\p{N}]/u.test(range.toString());
}

/** Words how many paragraphs are new and how many altered. */
function countsOf(stops: readonly Changed[]): string {
  const added = stops.filter(({ change }) => change === 'new').length;
  const altered = stops.length - added;
  const parts = [
    added > 0 ? plural('changesNew', added, { one: '$1 new paragraph', other: '$1 new paragraphs' }) : '',
    altered > 0 && added > 0 ? plural('changesAlso', altered, { one: '$1 changed', other: '$1 changed' }) : '',
    altered > 0 && added === 0
      ? plural('changesAltered', altered, { one: '$1 changed paragraph', other: '$1 changed paragraphs' })
      : '',
  ].filter(Boolean);
  return new Intl.ListFormat(interfaceLanguage(), { type: 'unit' }).format(parts);
}

const nameOf = (change: Change): string =>
  change === 'new' ? text('changeNew', 'New') : text('changeAltered', 'Changed');

/** Words a time: of today by the hour, else by the day. */
function timeOf(seen: number): string {
  const time = new Date(seen);
  const now = new Date();
  const isToday = time.toDateString() === now.toDateString();
  const year = time.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  const format = isToday ? ({ timeStyle: 'short' } as const) : ({ day: 'numeric', month: 'long', year } as const);
  return new Intl.DateTimeFormat(interfaceLanguage(), format).format(time);
}
