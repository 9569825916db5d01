import type { Tab } from './browser.ts';

/** The page over which the reader was opened last, as it was before. */
let last: { readonly tab: Pick<Tab, 'evaluate'>; readonly state: PageState } | undefined;

interface PageState {
  /** The same for one document, another for the next. */
  readonly began: number;
  readonly sum: string;
}

/** Remembers how a page is before a press: its whole tree is to be the same when `expectPageAsBefore` is called. */
export async function notePage(tab: Pick<Tab, 'evaluate'>): Promise<void> {
  last = { tab, state: await tab.evaluate(stateOfPage) };
}

/** To be called where the page itself, or the test, changes the tree meanwhile. */
export function pageChanges(): void {
  last = undefined;
}

/** Sees that the last page is as it was, but for the reader's element if it is open. One that has gone is passed over. */
export async function expectPageAsBefore(): Promise<void> {
  const before = last;
  last = undefined;
  const state = await before?.tab.evaluate(stateOfPage).catch(() => undefined);
  if (before && state?.began === before.state.began) expect(state.sum).toBe(before.state.sum);
}

/** Runs in the page: a sum of all its markup. */
function stateOfPage(): PageState {
  const html = document.documentElement.outerHTML.replace(/<lectern-reader[^>]*><\/lectern-reader>/, '');
  let sum = 0;
  for (let place = 0; place < html.length; place++) sum = (Math.imul(sum, 31) + html.charCodeAt(place)) | 0;
  return { began: performance.timeOrigin, sum: `${html.length} characters, sum ${sum}` };
}
