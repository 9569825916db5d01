/** Time after which letters begin another word, in milliseconds, as in lists of the system. Set by hand. */
const PAUSE_MS = 900;

/**
 * Let the open contents be searched by typing: the focus goes to the first entry with these letters, at best at its start.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function findInContents(dialog: HTMLElement, signal: AbortSignal): void {
  const panel = dialog.querySelector<HTMLElement>('#tool-contents-panel');
  let typed = '';
  let last = 0;
  const find = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (!panel?.matches(':popover-open') || ctrlKey || metaKey || altKey || [...key].length !== 1) return;
    if (event.timeStamp - last > PAUSE_MS) typed = '';
    // The space bar presses the entry, unless a word goes on.
    if (key === ' ' && typed === '') return;
    last = event.timeStamp;
    typed += key.toLocaleLowerCase();
    event.preventDefault();
    const entries = [...panel.querySelectorAll<HTMLElement>('button')];
    const at = (entry: HTMLElement) => entry.textContent?.toLocaleLowerCase().indexOf(typed) ?? -1;
    (entries.find((entry) => at(entry) === 0) ?? entries.find((entry) => at(entry) > 0))?.focus();
  };
  panel?.addEventListener('keydown', find, { signal });
}
