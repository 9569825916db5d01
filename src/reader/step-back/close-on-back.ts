/** The parts of the Navigation API that are used; Firefox has it since version 147. */
interface Navigation extends EventTarget {
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

/**
 * Let Back close the reader before it leads away from the page: the history of the tab gets an entry for it, with the
 * address and the state of the page's own. Browsers pass over entries that come without the user's doing, so it comes with
 * the first press of a key or a button; until then, and in browsers without the Navigation API, Back leads on as if there
 * were no reader.
 * @param close Closes the reader.
 * @param signal Is aborted when the reader is closed.
 */
export function closeOnBack(close: () => void, signal: AbortSignal): void {
  const { navigation } = window as { readonly navigation?: Navigation };
  if (!navigation?.currentEntry) return;
  const waiting = new AbortController();
  const add = () => {
    waiting.abort();
    keepEntry(navigation, close, signal);
  };
  const before = navigation.entries()[navigation.currentEntry.index - 1];
  // Where a router has come here, what was pressed until then counts for the entry before.
  if (navigator.userActivation.hasBeenActive && !before?.sameDocument) {
    add();
    return;
  }
  const addIfPressed = (event: Event) => {
    if (event.isTrusted && navigator.userActivation.isActive && !isOnLink(event)) add();
  };
  const options = { capture: true, signal: AbortSignal.any([waiting.signal, signal]) };
  for (const type of ['keyup', 'pointerup']) window.addEventListener(type, addIfPressed, options);
}

/** True for a press that is about to lead away anyway. */
const isOnLink = (event: Event): boolean =>
  event.composedPath().some((each) => each instanceof Element && each.matches('a[href]'));

/** Entry of a reader after that of its page, which stays where a reader has been closed by something else than Back. */
interface Step {
  /** Keys of the two entries. */
  readonly page: string | undefined;
  readonly reader: string | undefined;
  /** Closes the reader that is open; undefined while none is. */
  close: (() => void) | undefined;
}

let step: Step | undefined;

function keepEntry(navigation: Navigation, close: () => void, signal: AbortSignal): void {
  const isThere = step && navigation.currentEntry?.key === step.reader;
  const own = isThere && step ? step : addEntry(navigation);
  own.close = close;
  step = own;
  const leave = () => {
    own.close = undefined;
    if (isUnheard() && navigation.currentEntry?.key === own.reader) history.back();
  };
  // After closing a link may lead to a place of the page, which is a step of its own.
  signal.addEventListener('abort', () => setTimeout(leave));
}

function addEntry(navigation: Navigation): Step {
  const keyNow = () => navigation.currentEntry?.key;
  const page = keyNow();
  let own: Step | undefined;
  const { scrollRestoration } = history;
  const ending = new AbortController();
  let isOurDoing = true;
  let isBack = false;
  let changed: { readonly state: unknown; readonly href: string } | undefined;
  const comeBack = () => {
    isBack = true;
    isOurDoing = true;
    if (changed) history.replaceState(changed.state, '', changed.href);
    isOurDoing = false;
    history.scrollRestoration = scrollRestoration;
    // Of the events of one step the last is heard in the same task.
    setTimeout(() => ending.abort());
    if (own?.close) own.close();
    // Somebody has closed the reader and goes back now: this entry is passed over.
    else if (!isUnheard()) history.back();
  };
  const hear = (event: Event & { readonly destination?: { readonly key: string } }) => {
    const { type, destination } = event;
    const isBefore = type === 'navigate';
    // Firefox keeps these from the page; in Chromium it hears that its own address and state are there once more.
    if (isOurDoing || (isBefore ? destination?.key : keyNow()) === page) event.stopImmediatePropagation();
    else if (type === 'currententrychange' && keyNow() === own?.reader)
      changed = { state: history.state, href: location.href };
    if (!isOurDoing && !isBefore && !isBack && keyNow() === page) comeBack();
  };
  const options = { capture: true, signal: ending.signal };
  for (const type of NAVIGATION_NEWS) navigation.addEventListener(type, hear, options);
  for (const type of WINDOW_NEWS) window.addEventListener(type, hear, options);
  // Else the browser would scroll the page on the way back, after the reader has done so.
  history.scrollRestoration = 'manual';
  history.pushState(history.state, '');
  history.scrollRestoration = scrollRestoration;
  own = { page, reader: keyNow(), close: undefined };
  isOurDoing = false;
  return own;
}

/**
 * Tells whether listeners that are called on the way down come first also where there is no way, as the standard of the DOM
 * says: only there a step is kept from the page.
 */
function isUnheard(): boolean {
  const target = new EventTarget();
  const called: boolean[] = [];
  for (const capture of [false, true]) target.addEventListener('step', () => called.push(capture), { capture });
  target.dispatchEvent(new Event('step'));
  return called[0] === true;
}
