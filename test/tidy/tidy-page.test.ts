import type { SiblingRun } from '../../src/tidy/sibling-runs.ts';
import { type Clutter, type PageParts, tidyPage } from '../../src/tidy/tidy-page.ts';

/** Stands in for what jsdom lacks: sheets that a script adopts, and visibility. The browser tests see the real ones. */
class Sheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

let tidying: AbortController;

beforeEach(() => {
  jest.useFakeTimers();
  tidying = new AbortController();
  Object.assign(globalThis, { CSSStyleSheet: Sheet });
  Object.assign(document, { adoptedStyleSheets: [], elementsFromPoint: () => [] });
  Object.assign(Element.prototype, { checkVisibility: () => true });
  document.body.innerHTML =
    '<main><p id="text">Text <a id="link">link</a></p></main><aside id="rail">Rail</aside><div id="box"></div>';
});
afterEach(() => {
  tidying.abort();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const hidden = () => [...document.querySelectorAll('[data-lectern-tidy]')].map(({ id }) => id);

function tidy(clutter: Record<string, string>, article: readonly string[] = []): number {
  return tidyPage(looksFor(clutter, article), tidying.signal);
}

/** Ways to look at a page whose clutter is known by its ids. */
function looksFor(clutter: Record<string, string>, article: readonly string[] = []) {
  const among = (holds: (element: Element) => boolean): Clutter[] =>
    Object.entries(clutter).flatMap(([id, reason]) => {
      const element = document.getElementById(id);
      return element && holds(element) ? [{ element, reason }] : [];
    });
  const whole = jest.fn((): PageParts => ({ clutter: among(() => true), article: article.map(byId) }));
  const added = jest.fn((run: SiblingRun) => among((element) => run.some((each) => each.contains(element))));
  return { whole, added };
}

/** Adds an element to the page, and gives the page time. */
async function add(id: string, holder: Element = document.body, time = 1000): Promise<void> {
  const element = document.createElement('aside');
  element.id = id;
  holder.append(element);
  await jest.advanceTimersByTimeAsync(time);
}

test('clutter is hidden in its place, and shown again as it was', () => {
  const before = document.documentElement.outerHTML;
  expect(tidy({ rail: 'rail', box: 'share bar' })).toBe(2);
  expect(hidden()).toEqual(['rail', 'box']);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  tidying.abort();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test("the page's own sheets stay", () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  tidy({ rail: 'rail' });
  const later = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, later];
  tidying.abort();
  expect(document.adoptedStyleSheets).toEqual([own, later]);
});

test.each(['author card', 'hidden', 'navigation', 'next story', 'tags'])(
  'what belongs to the page stays: %s',
  (reason) => {
    expect(tidy({ rail: reason })).toBe(0);
  },
);

test.each(['consent', 'dialog', 'search'])(
  'what opens on a press is hidden only while it stands open: %s',
  (reason) => {
    byId('rail').checkVisibility = () => false;
    expect(tidy({ rail: reason, box: reason })).toBe(1);
    expect(hidden()).toEqual(['box']);
  },
);

test('nothing that holds the article, or stands in a line of it, is hidden', () => {
  const main = document.querySelector('main') as HTMLElement;
  main.id = 'main';
  expect(tidy({ main: 'rail', text: 'rail', link: 'rail', rail: 'rail' }, ['text'])).toBe(1);
  expect(hidden()).toEqual(['rail']);
});

test('the page itself is never hidden', () => {
  document.body.id = 'body';
  expect(tidy({ body: 'rail' })).toBe(0);
  document.body.removeAttribute('id');
});

test('what the page adds later is hidden once it is quiet, until all is shown again', async () => {
  tidy({ later: 'rail', 'too-late': 'rail' });
  await add('later');
  expect(hidden()).toEqual(['later']);
  tidying.abort();
  await add('too-late');
  expect(hidden()).toEqual([]);
});

test('later looks are at what was added and can be seen, and at nothing else', async () => {
  const looks = looksFor({ rail: 'rail' });
  tidyPage(looks, tidying.signal);
  await add('in-hidden', byId('rail'));
  document.head.append(document.createElement('style'));
  document.documentElement.append(document.createElement('lectern-reader'));
  await add('one', byId('box'), 100);
  await add('two', byId('box'), 100);
  await add('inner', byId('one'), 100);
  byId('link').remove();
  await jest.advanceTimersByTimeAsync(1000);
  expect(looks.whole).toHaveBeenCalledTimes(1);
  expect(looks.added.mock.calls).toEqual([[[byId('one'), byId('two')]]]);
});

test('what holds the article is not hidden later either', async () => {
  const looks = looksFor({ later: 'rail' }, ['text']);
  tidyPage(looks, tidying.signal);
  const later = document.createElement('div');
  later.id = 'later';
  later.append(byId('text'));
  document.body.append(later);
  await jest.advanceTimersByTimeAsync(1000);
  expect(looks.added).toHaveBeenCalledTimes(1);
  expect(hidden()).toEqual([]);
});

test('a page whose article has gone from it is looked at as a whole again', async () => {
  const article = ['text'];
  const looks = looksFor({ rail: 'rail' }, article);
  tidyPage(looks, tidying.signal);
  document.body.innerHTML = '<main><p id="other">Other</p></main><aside id="rail">Rail</aside>';
  article[0] = 'other';
  await jest.advanceTimersByTimeAsync(1000);
  expect(looks.whole).toHaveBeenCalledTimes(2);
  expect(hidden()).toEqual(['rail']);
});

test('a page that never stops is looked at all the same, for a tenth of its time at most', async () => {
  const looks = looksFor({});
  let spent = 0;
  looks.added.mockImplementation(() => {
    jest.setSystemTime(Date.now() + 500);
    jest.advanceTimersByTime(0);
    spent += 500;
    return [];
  });
  // The clock of the looks, which jest's own does not move while a timer runs.
  jest.spyOn(performance, 'now').mockImplementation(() => Date.now());
  tidyPage(looks, tidying.signal);
  const start = Date.now();
  for (let change = 0; change < 300; change++) await add(`change${change}`, document.body, 100);
  expect(looks.added.mock.calls.length).toBeGreaterThan(2);
  expect(spent).toBeLessThanOrEqual((Date.now() - start) / 10 + 500);
});

test('a look that has taken its time leaves the rest for later', async () => {
  const looks = looksFor({ a: 'rail', b: 'rail' });
  jest.spyOn(performance, 'now').mockImplementation(() => Date.now());
  looks.added.mockImplementation((run) => {
    jest.setSystemTime(Date.now() + 40);
    return run.map((element) => ({ element, reason: 'rail' }));
  });
  tidyPage(looks, tidying.signal);
  await add('a', byId('box'), 0);
  await add('b', document.body, 0);
  await jest.advanceTimersByTimeAsync(400);
  expect(hidden()).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(2000);
  expect(hidden()).toHaveLength(2);
});
