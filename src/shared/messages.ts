import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { MESSAGE_MARK } from './message-mark.ts';
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
export type Problem = 'forbidden' | 'no-stage' | 'no-article' | 'navigated' | 'expired' | 'failed';

/** The answer to a press: what is on now, and what went wrong if something did. */
export interface Outcome {
  readonly state: TabState;
  readonly problem?: Problem;
}

/** Something that is to happen by itself on a host: the reader opens, or pages are tidied. */
export interface AlwaysRequest {
  readonly host: string;
  readonly action: Action;
}

/** Questions to the content script of a tab. */
export interface TabMessages {
  state(): TabState;
  toggle(action: Action): Outcome;
  /** Lists what the tidy page hides, in the order of the page; empty while it is off. */
  listHidden(): readonly HiddenEntry[];
  /** Show hidden things again, or hide them again; ids that are not known are passed over. */
  showHidden(request: { ids: readonly number[]; shown: boolean }): void;
}

/** Questions to the background. */
export interface BackgroundMessages {
  /** Toggle something in a tab, as if its key had been pressed. */
  press(request: { tab: number; action: Action }): Outcome;
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
  /** Keep a record that an extension page has just changed: it may close before it has stored it. */
  keep(sent: { key: string; record: unknown }): void;
  /** From a script of a site where something is to happen by itself: run content.js after it. Rejects as `addPanel`. */
  addContent(): void;
  /**
   * From the content script: run panel.js after it in the same frame. Rejects where the browser no longer lets the
   * extension in.
   */
  addPanel(): void;
  /** From the content script: run tidy.js after it. Rejects as `addPanel`. */
  addTidy(): void;
  /** The files of a shipped typeface, each in base64, since a message can carry no bytes in Chromium. */
  fontFiles(names: readonly string[]): string[];
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
 * Ask the background something.
 * @returns Its answer. Rejects when the extension has been reloaded or removed meanwhile.
 */
export async function askBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  ...rest: Question<BackgroundMessages, Name>['rest']
): Promise<Question<BackgroundMessages, Name>['answer']> {
  return browser.runtime.sendMessage({ [MESSAGE_MARK]: name, payload: rest[0] });
}

/**
 * Ask the content script of a tab something.
 * @returns Its answer. Rejects when the extension has no content script in the tab.
 */
export async function askTab<Name extends keyof TabMessages>(
  tab: number,
  name: Name,
  ...rest: Question<TabMessages, Name>['rest']
): Promise<Question<TabMessages, Name>['answer']> {
  return browser.tabs.sendMessage(tab, { [MESSAGE_MARK]: name, payload: rest[0] }, { frameId: 0 });
}

/**
 * Answer the messages of the extension. Messages from outside of it and messages of other kinds stay unanswered.
 * @param handlers One function for each message, called with what was sent and by whom.
 */
export function answer<Messages>(handlers: Handlers<Messages>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (typeof message !== 'object' || message === null || !(MESSAGE_MARK in message)) return undefined;
    const name = String(message[MESSAGE_MARK]);
    if (!Object.hasOwn(handlers as object, name)) return undefined;
    const handler = handlers[name as keyof Messages] as Handler;
    const payload = 'payload' in message ? message.payload : undefined;
    return Promise.resolve().then(() => handler(payload as never, sender));
  });
}
