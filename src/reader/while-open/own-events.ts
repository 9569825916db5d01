import { askBackground } from '../../shared/messages.ts';
import { heardFirst } from './heard-first.ts';
import { putSelected, selectArticle } from './selection.ts';

/** Events after which the browser does something by itself; no control of the reader hears them. */
const BROWSERS_OWN = ['contextmenu', 'selectstart', 'dragstart', 'wheel', 'mousewheel', 'copy'];

/** Height of the line by which an arrow key scrolls, in pixels, as in browsers; a screen scrolls by its height less that. */
const LINE_PX = 40;

/**
 * Do with keys, wheel, selection and copying what is expected of a text, whatever the page does with them: many catch them
 * for a player or against copying. Listeners of the page that are called on the way down do not hear of it. Those that were
 * called before ours can neither stop nor prevent it, as far as the page lets itself be guarded; where it has prevented it
 * all the same, we do it.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function ownEvents(dialog: HTMLElement, signal: AbortSignal): void {
  // Without the background, or its access, the page keeps its listeners.
  askBackground('addGuard').catch(() => undefined);
  const options = { capture: true, passive: false, signal };
  const listen = (type: string, act: (event: Event) => void) =>
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || !event.composedPath().includes(dialog)) return;
        if (dialog.dispatchEvent(new CustomEvent(heardFirst(type), { detail: event, cancelable: true }))) act(event);
        else event.stopImmediatePropagation();
      },
      options,
    );
  for (const type of BROWSERS_OWN) {
    listen(type, (event) => {
      // A button of ours is copying something else.
      if (event instanceof ClipboardEvent && isControl((dialog.getRootNode() as ShadowRoot).activeElement)) return;
      event.stopImmediatePropagation();
      if (event instanceof ClipboardEvent && putSelected(dialog, event.clipboardData)) event.preventDefault();
      // A link or a picture that is dragged has an address.
      if (event instanceof DragEvent && !event.dataTransfer?.types.includes('text/uri-list')) {
        if (putSelected(dialog, event.dataTransfer)) dropContext(event.dataTransfer);
      }
      if (event instanceof WheelEvent && event.defaultPrevented && !event.ctrlKey) scrollBy(dialog, event.deltaY);
    });
  }
  listen('keydown', (event) => actOnKey(dialog, event as KeyboardEvent));
}

/** Takes away what Firefox knows of the place of the text that it would have put there itself. */
function dropContext(data: DataTransfer | null): void {
  for (const type of data?.types ?? []) if (type.startsWith('text/_moz')) data?.clearData(type);
}

function actOnKey(dialog: HTMLElement, event: KeyboardEvent): void {
  const [target] = event.composedPath();
  if (event.isComposing || isControl(target)) return;
  const { key, ctrlKey, metaKey, altKey } = event;
  if (altKey) return;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter !== 'a' && letter !== 'c') return;
    event.stopImmediatePropagation();
    if (letter === 'a' && selectArticle(dialog)) event.preventDefault();
    if (letter === 'c' && event.defaultPrevented) document.execCommand('copy');
    return;
  }
  const by = scrollOf(event, dialog.clientHeight - LINE_PX);
  if (by === undefined) return;
  event.stopImmediatePropagation();
  if (event.defaultPrevented) scrollBy(dialog, by);
}

/** Reads how far a key scrolls, in pixels; undefined for other keys. */
function scrollOf({ key, shiftKey }: KeyboardEvent, screen: number): number | undefined {
  if (key === ' ') return shiftKey ? -screen : screen;
  const by: Readonly<Record<string, number>> = {
    ArrowDown: LINE_PX,
    ArrowUp: -LINE_PX,
    PageDown: screen,
    PageUp: -screen,
    End: Number.MAX_SAFE_INTEGER,
    Home: Number.MIN_SAFE_INTEGER,
  };
  return Object.hasOwn(by, key) ? by[key] : undefined;
}

function scrollBy(dialog: HTMLElement, top: number): void {
  dialog.scrollBy({ top, behavior: 'instant' });
}

/** True for what does something of its own with such keys. */
const isControl = (target: unknown): boolean =>
  target instanceof Element &&
  target.closest('button, input, select, textarea, summary, video, audio, [popover], [role=slider], [role=button]') !==
    null;
