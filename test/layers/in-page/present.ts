// Runs in a page of test:layers: draws the library's layer when the test asks for it, and keeps what it does.

import { opener } from './opener.ts';
import * as text from './text.ts';

/** A library's thing on a page: a layer that opens by itself, something that the user opens, or both. */
export interface Thing {
  /** The package that draws it. */
  readonly library: string;
  /** CSS selectors of all that the library draws, its cover too. */
  readonly layer: string;
  /** Puts into the page what is there before anything opens; by default there is a button "Open". */
  readonly prepare?: (spot: Element) => unknown;
  /** Opens the layer without a press. */
  readonly byItself?: () => unknown;
  /** Opens the thing after a press on the button "Open"; nothing to do where the library listens to presses itself. */
  readonly byUser?: () => unknown;
  /** Selector of the control whose press uses the thing, which `record` is called for. */
  readonly use?: string;
  /** Selector of the control that answers or closes it, or the name of a key that does. */
  readonly close: string;
  /** The thing lies beside the text (a menu, a date picker, a picture at large): open before the tidy page, it stays. */
  readonly staysOpen?: boolean;
}

/** One answer or use of the library, such as a consent given. */
export function record(event: string): void {
  happened.push(event);
}

const happened: string[] = [];

/** The page's side of a test, as the test finds it in `window.layers`. */
interface LayersInPage {
  readonly text: typeof text;
  readonly thing: Thing;
  readonly happened: readonly string[];
  /** The elements of the layer that have a visible box in the window. */
  seen(): Element[];
}

/** The page's global object. */
export interface InPage {
  readonly layers: LayersInPage;
}

/** Makes the page of a library ready; the address of the page says which way it opens. */
export function present(thing: Thing): void {
  const seen = (): Element[] => [...document.querySelectorAll(thing.layer)].flatMap(visibleBoxes);
  Object.assign(globalThis, { layers: { thing, happened, seen, text } satisfies LayersInPage });
  if (document.readyState === 'complete') void open(thing, seen);
  else addEventListener('load', () => void open(thing, seen));
}

async function open(thing: Thing, seen: () => Element[]): Promise<void> {
  const way = new URL(location.href).searchParams.get('opens');
  const isThere = way === 'user' ? thing.byUser : thing.byItself;
  if (!isThere) return tell('no-such-way');
  await prepare(thing, way === 'user');
  tell('ready');
  if (way === 'itself') {
    while (!(await fetch('go')).ok) await pause();
    await thing.byItself?.();
    tell('drawn');
  }
  while (seen().length === 0) await pause();
  tell('seen');
}

async function prepare(thing: Thing, isForUser: boolean): Promise<void> {
  const spot = document.querySelector('#spot');
  if (!spot) throw new Error('The page has no spot.');
  if (isForUser || thing.prepare) {
    if (thing.prepare) await thing.prepare(spot);
    else spot.append(opener());
  }
  if (isForUser) document.querySelector('#open')?.addEventListener('click', () => thing.byUser?.());
}

/** Everything below an element that has a visible box in the window, in shadow trees too. */
function visibleBoxes(element: Element): Element[] {
  const below = [...element.children, ...(element.shadowRoot?.children ?? [])].flatMap(visibleBoxes);
  const { width, height, top, left, right, bottom } = element.getBoundingClientRect();
  const isInWindow = width > 1 && height > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const isSeen = isInWindow && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isSeen ? [element, ...below] : below;
}

/** The test reads this among the requests to its server: to ask the page would look like a user who acts there. */
function tell(news: string): void {
  void fetch(`news?${news}`);
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
