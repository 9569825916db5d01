import { addressWithoutPlace } from '../../shared/article-address.ts';
import { bringScript, useScript } from '../../shared/bring-script.ts';
import { type BrowserModel, buttonId, hasModel, type ReaderCommandName } from '../../shared/reader-commands.ts';
import { text } from '../../shared/text.ts';
import { turnPage } from '../aids/turn.ts';
import { jumpTo } from '../stage/go-to.ts';
import { copyText } from '../tools/copy-text.ts';
import { togglePanel } from '../tools/open-panel.ts';
import { goToHeading } from './headings.ts';

/** Height that a screen keeps of the one before, in pixels, as browsers do with the space bar. */
const OVERLAP_PX = 40;

/** The reader that commands act on. */
export interface Reader {
  /** Its dialog. */
  readonly dialog: HTMLElement;
  /** Address of the article that the page itself names as the best one to pass on, if it does. */
  readonly canonical: string | undefined;
  close(): void;
  /** Shows a sentence, or the words of a changed setting, for a moment. */
  say(words: string): void;
  /** Ends what has begun. */
  readonly signal: AbortSignal;
}

/**
 * List what each command does.
 * @param reader What they act on.
 * @param toggleHelp Opens and closes the list of keys.
 */
export function commandActions(
  reader: Reader,
  toggleHelp: () => void,
): Readonly<Record<ReaderCommandName, () => unknown>> {
  const { dialog, close, say, signal } = reader;
  const open = (name: ReaderCommandName) => () => openPanel(dialog, name);
  return {
    next: () => goOn(dialog, 1),
    previous: () => goOn(dialog, -1),
    nextHeading: () => goToHeading(dialog, 1),
    previousHeading: () => goToHeading(dialog, -1),
    larger: () => step('size', 1, say),
    smaller: () => step('size', -1, say),
    theme: () => step('theme', 1, say),
    contents: open('contents'),
    settings: open('settings'),
    missing: () => goToMissing(dialog),
    close,
    help: toggleHelp,
    listen: listening(reader),
    aids: open('aids'),
    keep: open('keep'),
    changes: () =>
      dialog.querySelector('.changes')
        ? useScript('changes', signal, (script) => script.step(dialog))
        : say(text('changesNone', 'No changes are known here.')),
    lookUp: () => useScript('look up', signal, (script) => script.lookUp(dialog, say, signal)),
    translate: () => useModel('Translator', reader),
    summarize: () => useModel('Summarizer', reader),
    mark: () => useScript('marks', signal, (script) => script.mark(dialog, signal)),
    marks: open('marks'),
    leaveOut: () => useScript('leave out', signal, (script) => script.begin(dialog, signal)),
    save: () => useScript('library save', signal, (script) => script.save(dialog, signal)),
    print: () => window.print(),
    more: open('more'),
    copyLink: () => copyLink(reader),
    openPage: () => window.open(addressWithoutPlace(dialog), '_blank', 'noopener'),
  };
}

function goOn(dialog: HTMLElement, by: 1 | -1): void {
  if (turnPage(dialog, by)) return;
  dialog.scrollBy({ top: by * (dialog.clientHeight - OVERLAP_PX), behavior: 'instant' });
}

async function step(setting: 'size' | 'theme', by: 1 | -1, say: (words: string) => void): Promise<void> {
  const panel = await bringScript('panel').catch(() => undefined);
  if (panel) say(await panel.step(setting, by).catch((error: Error) => error.message));
}

function openPanel(dialog: HTMLElement, name: ReaderCommandName): void {
  const button = dialog.querySelector<HTMLElement>(`#${buttonId(name)}`);
  const panel = dialog.querySelector<HTMLElement>(`#${button?.getAttribute('popovertarget')}`);
  if (!button || button.hidden || !panel) return;
  const { activeElement } = panel.getRootNode() as ShadowRoot;
  button.focus({ preventScroll: true });
  togglePanel(panel);
  if (button.checkVisibility() || !panel.matches(':popover-open')) return;
  // Where the bar is too narrow for its button, Tab would not lead from there into the panel, nor the focus back.
  panel.tabIndex = -1;
  panel.focus();
  const giveBack = () => panel.matches(':focus-within') && focusOn(activeElement);
  panel.addEventListener('beforetoggle', giveBack, { once: true });
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

function goToMissing(dialog: HTMLElement): void {
  const heading = dialog.querySelector<HTMLElement>('#missing');
  if (heading) jumpTo(heading);
}

/**
 * Makes what reads the article aloud, or pauses that, if there is one. Where that cannot be, also because the extension has
 * gone and nothing else of it runs any more, a sentence says so.
 */
function listening({ dialog, say, signal }: Reader): () => Promise<void> {
  // Written beforehand: an extension that has gone has no words any more.
  const notThere = text('listenNotThere', 'Listening can’t start here. Reload the page.');
  return async () => {
    if (!dialog.querySelector('.body')) return;
    const script = await bringScript('listen').catch(() => undefined);
    if (signal.aborted) return;
    if (script) await script.toggle(dialog, signal);
    else say(notThere);
  };
}

/** Translates or sums up with the browser's own model; a sentence says where it has none here. */
function useModel(name: BrowserModel, { dialog, say, signal }: Reader): void {
  if (!hasModel(name)) say(text('modelNone', 'Your browser offers no model of its own on this page.'));
  else {
    void useScript('model', signal, (script) =>
      name === 'Translator' ? script.translate(dialog, signal) : script.summarize(dialog, signal),
    );
  }
}

async function copyLink({ dialog, canonical, say }: Reader): Promise<void> {
  const isCopied = await copyText(canonical ?? addressWithoutPlace(dialog));
  say(
    isCopied ? text('linkCopied', 'Link copied.') : text('linkNotCopied', 'The browser didn’t allow copying the link.'),
  );
}
