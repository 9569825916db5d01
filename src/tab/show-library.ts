import { browser } from '../shared/browser.ts';

/** The last showing, so that a question that comes twice finds the tab of the first. */
let last = Promise.resolve();

/** Show the library, in the tab where it is open, or else in a new one. Never rejects. */
export function showLibrary(): Promise<void> {
  last = last.then(show).catch(() => undefined);
  return last;
}

async function show(): Promise<void> {
  const url = browser.runtime.getURL('library.html');
  const [open] = await browser.tabs.query({ url, currentWindow: true });
  await (open?.id === undefined ? browser.tabs.create({ url }) : browser.tabs.update(open.id, { active: true }));
}
