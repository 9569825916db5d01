import { MESSAGE_MARK } from './message-mark.ts';
import type { Action } from './messages.ts';
import { offer, offered } from './offered.ts';

/**
 * The one function of the extension API that is used here: with its polyfill the scripts of sites would be ten times as
 * large.
 */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Tells whether the document can show HTML elements. */
export function isHtml(): boolean {
  return document.documentElement instanceof HTMLHtmlElement && document.createElement('p') instanceof HTMLElement;
}

/**
 * Let something happen in the page by itself: ask for the content script, which does it, as soon as somebody asks for
 * the page, since Chromium loads pages before that. Where two scripts of a site have a wish, it comes once.
 */
export function wish(action: Action): void {
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', () => ask(action), { once: true });
  } else ask(action);
}

function ask(action: Action): void {
  const [content, wishes] = [offered('content'), offered('wishes')];
  if (content) content.follow(action);
  else if (wishes) wishes.push(action);
  else {
    offer('wishes', [action]);
    // Nobody has pressed for it: without the background (the extension was reloaded) the page stays as it is.
    chrome.runtime.sendMessage({ [MESSAGE_MARK]: 'addContent' }).catch(() => undefined);
  }
}
