import { bringScript, useScript } from '../../shared/bring-script.ts';
import { READER_COMMANDS, type ReaderCommandName } from '../../shared/reader-commands.ts';
import { text } from '../../shared/text.ts';
import { listenTo, useModel } from '../aids/aid-tools.ts';
import { turnPage } from '../aids/turn.ts';
import { goTo, jumpTo } from '../stage/go-to.ts';
import { TITLE_ID } from '../title-id.ts';
import { togglePanel } from './open-panel.ts';

/** Height that a screen keeps of the one before, in pixels, as browsers do with the space bar. */
const OVERLAP_PX = 40;

/** Distance by which a heading may miss the place to which it is scrolled, in pixels. */
const MISS_PX = 4;

/**
 * Do what a command of the reader is for.
 * @param name The command; the list of keys is shown elsewhere.
 * @param dialog The reader's dialog.
 * @param close Closes the reader.
 * @param say Called with the words of a changed setting.
 * @param signal Ends what has begun.
 */
export function act(
  name: ReaderCommandName,
  dialog: HTMLElement,
  close: () => void,
  say: (words: string) => void,
  signal: AbortSignal,
): void {
  const goOn = (by: 1 | -1) =>
    turnPage(dialog, by) || dialog.scrollBy({ top: by * (dialog.clientHeight - OVERLAP_PX), behavior: 'instant' });
  const step = async (setting: 'size' | 'theme', by: 1 | -1) => {
    const panel = await bringScript('panel').catch(() => undefined);
    if (panel) say(await panel.step(setting, by).catch((error: Error) => error.message));
  };
  const open = () => {
    const command = READER_COMMANDS.find((each) => each.name === name);
    const button = command && 'button' in command ? dialog.querySelector<HTMLElement>(command.button) : null;
    const panel = dialog.querySelector<HTMLElement>(`#${button?.getAttribute('popovertarget')}`);
    if (!button || button.hidden || !panel) return;
    button.focus({ preventScroll: true });
    togglePanel(panel);
  };
  const actions: Readonly<Record<ReaderCommandName, () => unknown>> = {
    next: () => goOn(1),
    previous: () => goOn(-1),
    nextHeading: () => goToHeading(dialog, 1),
    previousHeading: () => goToHeading(dialog, -1),
    larger: () => step('size', 1),
    smaller: () => step('size', -1),
    theme: () => step('theme', 1),
    contents: open,
    settings: open,
    missing: () => goToMissing(dialog),
    close,
    help: () => undefined,
    listen: () => listenTo(dialog, say, signal),
    aids: open,
    keep: open,
    changes: () =>
      dialog.querySelector('.changes')
        ? useScript('changes', signal, (script) => script.step(dialog))
        : say(text('changesNone', 'No changes are known here.')),
    lookUp: () => useScript('look up', signal, (script) => script.lookUp(dialog, say, signal)),
    translate: () => useModel('Translator', dialog, say, signal),
    mark: () => useScript('marks', signal, (script) => script.mark(dialog, signal)),
    marks: open,
    summarize: () => useModel('Summarizer', dialog, say, signal),
    leaveOut: () => useScript('leave out', signal, (script) => script.begin(dialog, signal)),
    save: () => useScript('library save', signal, (script) => script.save(dialog, signal)),
  };
  actions[name]();
}

function goToMissing(dialog: HTMLElement): void {
  const heading = dialog.querySelector<HTMLElement>('#missing');
  if (heading) jumpTo(heading);
}

/** Goes to the heading after or before the one that has the focus, or else the place on the screen. */
function goToHeading(dialog: HTMLElement, by: 1 | -1): void {
  // The title is where reading begins: it comes before others, and after none.
  const title = by < 0 ? `article #${TITLE_ID}, ` : '';
  const found = dialog.querySelectorAll<HTMLElement>(`${title}.body :is(h2, h3, h4, h5, h6)`);
  const headings = [...found].filter((heading) => heading.checkVisibility());
  const focused = headings.findIndex((heading) => heading.matches(':focus') && isOnScreen(heading, dialog));
  const next = focused < 0 ? nearest(headings, by) : headings[focused + by];
  if (next) goTo(next);
}

function isOnScreen(heading: HTMLElement, dialog: HTMLElement): boolean {
  const { top, bottom } = heading.getBoundingClientRect();
  return bottom > 0 && top < dialog.clientHeight;
}

function nearest(headings: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const away = (heading: HTMLElement) =>
    heading.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(heading).scrollMarginTop);
  return by > 0
    ? headings.find((heading) => away(heading) > MISS_PX)
    : headings.findLast((heading) => away(heading) < -MISS_PX);
}
