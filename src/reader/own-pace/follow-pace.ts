import { addToPace, ownPace } from '../../settings/reading-pace.ts';
import { browser } from '../../shared/browser.ts';
import { PaceMeter } from './pace-meter.ts';

/** Shortest reading time, in minutes, that says how long a text takes: below it the rounding says more. */
const MIN_MINUTES = 2;

/**
 * Let the time that is left follow somebody's own pace once that is known, and measure it while they read. Nothing is kept
 * in private windows.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function followPace(dialog: HTMLElement, signal: AbortSignal): void {
  const show = async () => {
    const pace = await ownPace();
    if (pace !== undefined) dialog.dataset['pace'] = String(pace);
    dialog.dispatchEvent(new Event('scroll'));
  };
  void show().catch(() => undefined);
  if (browser.extension?.inIncognitoContext) return;
  const meter = new PaceMeter();
  const step = () => {
    const body = dialog.querySelector<HTMLElement>('.body');
    const minutes = Number(dialog.querySelector<HTMLElement>('.reading-time')?.dataset['minutes'] ?? 0);
    if (!body || minutes < MIN_MINUTES) return;
    const { scrollTop, clientHeight } = dialog;
    const read = meter.step(scrollTop, performance.now(), clientHeight, (minutes * 60_000) / body.offsetHeight);
    if (read)
      void addToPace(read.expected, read.taken)
        .then(show)
        .catch(() => undefined);
  };
  const restart = () => meter.restart();
  dialog.addEventListener('scrollend', step, { signal });
  dialog.addEventListener('settings', restart, { signal });
  window.addEventListener('resize', restart, { signal });
  document.addEventListener('visibilitychange', restart, { signal });
}
