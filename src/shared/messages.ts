import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { LaterScript } from './later-scripts.ts';
import type { LibraryMessages } from './library-messages.ts';
import { MESSAGE_MARK } from './message-mark.ts';
import type { RuleMessages, RulePageMessages, SeenPageMessages } from './rule-messages.ts';
import type { ShownText } from './shown-text.ts';
import type { KeptPlace, StoppedPlace } from './stopped-place.ts';
import type { HiddenEntry } from './tidy-families.ts';

/** All things that can be switched on and off in a tab. */
export const ACTIONS = ['reader', 'tidy'] as const;

/** Thing that can be switched on and off in a tab. */
export type Action = (typeof ACTIONS)[number];

/** State of a tab: the things that are on. */
export interface TabState {
  readonly reader: boolean;
  readonly tidy: boolean;
  /** Number of things that the tidy page hides now; only there while it is on. */
  readonly hidden?: number;
}

/**
 * The reason for which a press did not do what was asked.
 * - `forbidden`: the browser lets no extension into the page (its own pages, its store).
 * - `no-stage`: the document cannot show the reader (XML, SVG, a page whose styles hide it).
 * - `no-article`: the reader is open, but with a sentence instead of an article.
 * - `navigated`: the page went away while the press was being answered.
 * - `expired`: the page for which the user pressed the button has gone, and the access with it; only the popup says so.
 * - `failed`: anything else.
 */
export type Problem = 'forbidden' | 'no-stage' | 'no-article' | 'navigated' | 'loading' | 'expired' | 'failed';

/** The answer to a press: what is on now, and what went wrong if something did. */
export interface Outcome {
  readonly state: TabState;
  readonly problem?: Problem;
}

/** Wish to switch something in a tab. */
export interface ToggleRequest {
  readonly action: Action;
  /**
   * True if it is to be on afterwards, false if off: so a question that is asked twice switches once. Without it, a press
   * changes whatever is there.
   */
  readonly on?: boolean | undefined;
  /** True if the reader is to show what is selected in the page alone. */
  readonly selection?: boolean | undefined;
  /** Number of the press, like no other: one that comes a second time gets the answer of the first. */
  readonly press?: number | undefined;
  /** Moment at which the page that asks for it again has begun, in milliseconds: it is for no other. */
  readonly page?: number | undefined;
}

/** Something that is to happen by itself on a host: the reader opens, or pages are tidied. */
export interface AlwaysRequest {
  readonly host: string;
  readonly action: Action;
}

/** Questions to the content script of a tab. */
export interface TabMessages extends RuleMessages {
  state(): TabState;
  toggle(request: ToggleRequest): Outcome;
  /** Lists what the tidy page hides, in the order of the page; empty while it is off. */
  listHidden(): readonly HiddenEntry[];
  /** Show hidden things again, or hide them again; ids that are not known are passed over. */
  showHidden(request: { ids: readonly number[]; shown: boolean }): void;
  /** The text that the reader shows; null if none is open. */
  shownText(): ShownText | undefined;
}

/** Questions to the background. */
export interface BackgroundMessages extends LibraryMessages, RulePageMessages, SeenPageMessages {
  /** Toggle something in a tab, as if its key had been pressed. */
  press(request: ToggleRequest & { tab: number }): Outcome;
  /** From what was handed over to a page: do a press that may not have been done. */
  pressAgain(request: ToggleRequest): void;
  /**
   * From the popup: bring the content script into a page that the user may press for next. The answer is true if it is
   * there.
   */
  prepare(request: { tab: number }): boolean;
  /** The state of a tab, and whether Lectern can work there at all; alters nothing. */
  look(request: { tab: number }): Outcome;
  /**
   * From the content script: the state has changed; `dark` is true if the user's browser prefers dark colours,
   * `onlyCount` if nothing but the number of hidden things is another.
   */
  changed(news: { state: TabState; dark: boolean; onlyCount: boolean }): void;
  /** Tells whether something happens by itself on a host. */
  isAlways(request: AlwaysRequest): boolean;
  /** Lists every host on which it does. */
  alwaysHosts(action: Action): string[];
  /** From a page that is about to ask the user for access to a host: what for. */
  wishAlways(request: AlwaysRequest): void;
  /** Let it happen by itself on a host that the user has granted, or stop that. The answer is true if it does now. */
  setAlways(request: AlwaysRequest & { on: boolean }): boolean;
  /** From the content script: a link was pressed that is to open in the reader, in the same tab. */
  readNext(address: string): void;
  /** Keep a record that an extension page has just changed: it may close before it has stored it. */
  keep(sent: { key: string; record: unknown }): void;
  /** From a script of a site where something is to happen by itself: run content.js after it. Rejects as `addScripts`. */
  addContent(): void;
  /**
   * From the content script: run other scripts after it in the same frame. Rejects where the browser no longer lets
   * the extension in.
   */
  addScripts(names: readonly LaterScript[]): void;
  /** From the content script: run in the page's own world what guards an open reader. Rejects as `addScripts`. */
  addGuard(): void;
  /** From the content script: keep the tab silent whenever it sounds, or no longer. */
  hush(isHushed: boolean): void;
  /** From the content script: the place where somebody stopped in the page's article; null if none is kept. */
  stoppedPlace(): KeptPlace | null;
  /** From the content script: keep another place; null if nothing is to be gone on with. */
  keepStoppedPlace(place: StoppedPlace | null): void;
  /** Show the highlights of all articles in a tab. */
  openHighlights(): void;
  /** Files of the build that are no scripts, each in base64, since a message can carry no bytes in Chromium. */
  files(paths: readonly string[]): string[];
}

type Handler = (payload: never, sender: Runtime.MessageSender) => unknown;
type Handlers<Messages> = {
  [Name in keyof Messages]: Messages[Name] extends (payload: infer Payload) => infer Answer
    ? (payload: Payload, sender: Runtime.MessageSender) => Answer | Promise<Answer>
    : never;
};
type Question<Messages, Name extends keyof Messages> = Messages[Name] extends (...rest: infer Rest) => infer Answer
  ? { rest: Rest; answer: Answer }
  : never;

/**
 * Time after which an unanswered question to the background is asked once more, in milliseconds: browsers end the
 * background while a question is on its way. Set by hand, so that a switch shows the true state within two seconds.
 */
const ASK_AGAIN_MS = 800;

/** Longest time for which an answer is waited for, in milliseconds. Set by hand: twice what an extraction may take. */
const MAX_WAIT_MS = 20_000;

/**
 * Ask the background something, and once more where no answer comes. So each question is of a kind that can be answered
 * twice.
 * @returns Its answer. Rejects when there is none: the extension has been reloaded or removed meanwhile, or the
 * background has refused.
 */
export async function askBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  ...rest: Question<BackgroundMessages, Name>['rest']
): Promise<Question<BackgroundMessages, Name>['answer']> {
  const ask = async () => answered(await browser.runtime.sendMessage({ [MESSAGE_MARK]: name, payload: rest[0] }));
  const first = ask();
  // A late answer to the first question counts too.
  const second = within(first, ASK_AGAIN_MS).catch(() => Promise.any([first, ask()]));
  return within(second, MAX_WAIT_MS);
}

/**
 * Ask the content script of a tab something.
 * @returns Its answer. Rejects when the extension has no content script in the tab, or that gives no answer in time.
 */
export async function askTab<Name extends keyof TabMessages>(
  tab: number,
  name: Name,
  ...rest: Question<TabMessages, Name>['rest']
): Promise<Question<TabMessages, Name>['answer']> {
  const message = { [MESSAGE_MARK]: name, payload: rest[0] };
  return answered(await within(browser.tabs.sendMessage(tab, message, { frameId: 0 }), MAX_WAIT_MS));
}

/** Tells an answer from the silence of a script that was ended meanwhile, and from its failure. */
function answered(answer: unknown): never {
  if (answer === undefined) throw new Error('There was no answer.');
  if (typeof answer === 'object' && answer !== null && MESSAGE_MARK in answer)
    throw new Error(String(answer[MESSAGE_MARK]));
  return answer as never;
}

async function within<Answer>(answer: Promise<Answer>, milliseconds: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The answer is late.')), milliseconds);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Rule for a message: it stays unanswered where it is not kept. */
export interface MessageRule {
  /** True if only the background and the pages of the extension may send it, and no script in a page of the web. */
  readonly own?: boolean;
  /** Checks the shape of what is sent; without it, nothing needs to be. */
  readonly accepts?: (payload: unknown) => boolean;
}

/**
 * Answer the messages of the extension. Messages from outside of it, those of other kinds and those that break their
 * rule stay unanswered.
 * @param handlers One function for each message, called with what was sent and by whom. Without an answer of its own the
 * question is answered with null.
 * @param rules The rule of each message.
 */
export function answer<Messages>(
  handlers: Handlers<Messages>,
  rules: Readonly<Record<keyof Messages, MessageRule>>,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (typeof message !== 'object' || message === null || !(MESSAGE_MARK in message)) return undefined;
    const name = String(message[MESSAGE_MARK]);
    if (!Object.hasOwn(handlers as object, name)) return undefined;
    const handler = handlers[name as keyof Messages] as Handler;
    const { own, accepts } = rules[name as keyof Messages];
    const payload = 'payload' in message ? message.payload : undefined;
    if ((own && !isOwn(sender)) || (accepts && !accepts(payload))) return undefined;
    Promise.resolve()
      .then(() => handler(payload as never, sender))
      .then(
        (given) => respond(given ?? null),
        (error) => respond({ [MESSAGE_MARK]: String(error) }),
      );
    // Chromium by itself waits for no promise, only for a call after this sign.
    return true;
  };
  // By its type a listener answers all messages.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

/**
 * Do something in a page as long as a page of the extension is connected with it.
 * @param begin Called for each connection with the signal of its end.
 */
export function whileConnected(begin: (signal: AbortSignal) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (!port.sender || port.sender.id !== browser.runtime.id || !isOwn(port.sender)) return;
    const ending = new AbortController();
    port.onDisconnect.addListener(() => ending.abort());
    begin(ending.signal);
  });
}

/** True for the background and for pages of the extension; scripts in pages of the web are in a tab at its address. */
function isOwn({ tab, url }: Runtime.MessageSender): boolean {
  return !tab || (url ?? '').startsWith(browser.runtime.getURL(''));
}
