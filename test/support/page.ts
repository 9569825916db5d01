import { Draft } from '../../src/article/draft/draft.ts';
import { Measures } from '../../src/article/page/measure.ts';
import { copyPage, type PageCopy } from '../../src/article/page/page-copy.ts';
import type { SiteRule } from '../../src/sites/site-rule.ts';

/** The address that the pages of unit tests stand for. */
export const ADDRESS = 'https://paper.example/news/2021/a-story.html';

/** A page of the given body and head, as the parser makes it; it runs nothing. */
export function pageOf(body: string, head = ''): Document {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What a test may choose of a draft. */
export interface DraftOptions {
  readonly head?: string;
  readonly rules?: readonly Partial<SiteRule>[];
  /** A selector of the elements that the page hides: jsdom lays nothing out. */
  readonly hidden?: string;
}

/** A draft of a page of the given body, as the steps get it. */
export function draftOf(body: string, { head = '', rules = [], hidden }: DraftOptions = {}): Draft {
  const copy = copyPage(pageOf(body, head));
  if (!copy) throw new Error('The page could not be copied.');
  const shown: PageCopy = hidden ? { ...copy, isShown: (element) => element.closest(hidden) === null } : copy;
  return new Draft(shown, { address: new URL(ADDRESS), base: ADDRESS, rules: wholeRules(rules) });
}

/** Rules as tests write them, made whole: they match every page unless they say otherwise. */
export function wholeRules(rules: readonly Partial<SiteRule>[]): SiteRule[] {
  return rules.map((rule): SiteRule => ({ name: 'a rule', match: { generic: true }, ...rule }));
}

/** The body of a page with its measures, as the finders get them. */
export function measured(body: string, head = ''): { root: Element; measures: Measures } {
  const root = pageOf(body, head).body;
  return { root, measures: new Measures(root) };
}

/** The markup in an element: white space folded, none beside tags, without the numbers that the copy gives. */
export function htmlIn(element: Element): string {
  return element.innerHTML
    .replace(/ data-lectern="\d+"/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim();
}

/** A paragraph of prose, about 200 characters, which tells its number. */
export function prose(number = 1): string {
  return `<p>${proseText(number)}</p>`;
}

/** The same without its element. */
export function proseText(number = 1): string {
  return (
    `Paragraph ${number} tells of the river, which rose in the night and had left the meadows by the morning. ` +
    'Nobody was hurt, the mayor said, and the bridge to the mill will be open again before the week is out.'
  );
}

/** Several paragraphs of prose. */
export function story(paragraphs = 5): string {
  return Array.from({ length: paragraphs }, (_, number) => prose(number + 1)).join('');
}

/** The first two words of every element that a selector matches: enough to tell numbered paragraphs apart. */
export function textsOf(element: Element | undefined, selector: string): string[] {
  return [...(element?.querySelectorAll(selector) ?? [])].map((match) =>
    (match.textContent ?? '').trim().split(/\s+/).slice(0, 2).join(' '),
  );
}
