/** The parts of the Navigation API that are used; Firefox has it since version 147. */
export interface Navigation extends EventTarget {
  readonly currentEntry: Entry | null;
  entries(): readonly Entry[];
}

/** Entry of the history of a tab. */
interface Entry {
  readonly key: string;
  readonly index: number;
  /** True if it is of this document. */
  readonly sameDocument: boolean;
}

/** Events by which a page learns of steps within its history, by what they are sent to. */
const NAVIGATION_NEWS = ['navigate', 'currententrychange'];
const WINDOW_NEWS = ['popstate', 'hashchange'];

/** News of a step: of the first that comes before it is taken, where it leads; of the second, which kind it is of. */
export interface StepNews extends Event {
  readonly destination?: { readonly key: string };
  readonly navigationType?: string;
}

/** Hear of all steps before the page does, where the browser allows that. */
export function hearSteps(navigation: Navigation, hear: (event: StepNews) => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  for (const type of NAVIGATION_NEWS) navigation.addEventListener(type, hear, options);
  for (const type of WINDOW_NEWS) window.addEventListener(type, hear, options);
}

/**
 * Tells whether listeners that are called on the way down come first also where there is no way, as the standard of the DOM
 * says: only there a step is kept from the page.
 */
export function isUnheard(): boolean {
  const target = new EventTarget();
  let isLastForDown = true;
  for (const capture of [false, true]) {
    const note = () => {
      isLastForDown = capture;
    };
    target.addEventListener('step', note, { capture });
  }
  target.dispatchEvent(new Event('step'));
  return !isLastForDown;
}
