import { isFrontPage } from './shared/host.ts';
import { MESSAGE_MARK } from './shared/message-mark.ts';
import { offer } from './shared/offered.ts';

/**
 * The one function of the extension API that is used here: with its polyfill this script would be ten times as large.
 */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

// Runs on every page of the sites where the reader is to open by itself. Only what can be asked at once is asked here;
// the page that may be an article gets the content script, which asks the rest.
if (isHtml() && !isRestored() && !isFrontPage(location)) whenShown(askForReader);

function isHtml(): boolean {
  return document.documentElement instanceof HTMLHtmlElement && document.createElement('p') instanceof HTMLElement;
}

/** True if the page came by Back or Forward: there the user has already decided for or against the reader. */
function isRestored(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
}

/** Wait until somebody asks for the page: Chromium loads pages before that. */
function whenShown(action: () => void): void {
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', action, { once: true });
  } else action();
}

function askForReader(): void {
  offer('always', { opensReader: true });
  // Nobody has pressed for it: without the background (the extension was reloaded) the page stays as it is.
  chrome.runtime.sendMessage({ [MESSAGE_MARK]: 'addContent' }).catch(() => undefined);
}
