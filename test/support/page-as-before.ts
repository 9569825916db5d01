import type { Tab } from './browser.ts';

type LookedAt = Pick<Tab, 'evaluate'>;

/** The pages over which the reader was opened, as they were before, by their tabs. */
let noted = new Map<LookedAt, PageState>();

interface PageState {
  /** The same for one document, another for the next. */
  readonly began: number;
  readonly sum: string;
  readonly hasReader: boolean;
  /** True for pages of examples, whose own scripts load pictures and move things as one scrolls. */
  readonly changesItself: boolean;
}

/** Remembers how a page is before the reader is opened: its whole tree is to be the same at `expectPageAsBefore`. */
export async function notePage(tab: LookedAt): Promise<void> {
  const state = await tab.evaluate(stateOfPage);
  if (!state.hasReader && !state.changesItself) noted.set(tab, state);
}

/** To be called where the page itself, or the test, changes the tree meanwhile. */
export function pageChanges(): void {
  noted = new Map();
}

/** Sees that the pages are as they were, but for the reader's element where it is open. One that has gone is passed over. */
export async function expectPagesAsBefore(): Promise<void> {
  for (const tab of noted.keys()) await expectPageAsBefore(tab);
}

/** Sees that of one tab. */
export async function expectPageAsBefore(tab: LookedAt): Promise<void> {
  const before = noted.get(tab);
  noted.delete(tab);
  const state = before && (await tab.evaluate(stateOfPage).catch(() => undefined));
  if (state?.began !== before?.began || state?.sum === before?.sum) return;
  throw new Error(`The page has ${state?.sum}, and had ${before?.sum} before the reader was opened.`);
}

/** Takes the sum of all markup of a page, without the reader's element. */
export const sumOfPage = async (tab: LookedAt): Promise<string> => (await tab.evaluate(stateOfPage)).sum;

/** Runs in the page: a sum of all its markup. */
function stateOfPage(): PageState {
  const all = document.documentElement.outerHTML;
  const html = all.replace(/<lectern-reader[^>]*><\/lectern-reader>/, '');
  let sum = 0;
  for (let place = 0; place < html.length; place++) sum = (Math.imul(sum, 31) + html.charCodeAt(place)) | 0;
  const state = { began: performance.timeOrigin, sum: `${html.length} characters of sum ${sum}` };
  return { ...state, hasReader: html !== all, changesItself: !location.hostname.endsWith('.test') };
}
