import { type PageParts, tidyPage } from '../../src/tidy/tidy-page.ts';

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
  Object.assign(document, { adoptedStyleSheets: [] });
  Object.assign(Element.prototype, { checkVisibility: () => true });
  document.body.innerHTML =
    '<main><p id="text">Text <a id="link">link</a></p></main><aside id="rail">Rail</aside><div id="box"></div>';
});
afterEach(() => {
  tidying.abort();
  jest.useRealTimers();
});

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const hidden = () => [...document.querySelectorAll('[data-lectern-tidy]')].map(({ id }) => id);

function tidy(clutter: Record<string, string>, article: readonly string[] = []): number {
  const parts = (): PageParts => ({
    clutter: Object.entries(clutter).map(([id, reason]) => ({ element: byId(id), reason })),
    article: article.map(byId),
  });
  return tidyPage(parts, tidying.signal);
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
  const clutter: Record<string, string> = {};
  tidy(clutter);
  const add = async (id: string) => {
    const element = document.createElement('aside');
    element.id = id;
    clutter[id] = 'rail';
    document.body.append(element);
    await jest.advanceTimersByTimeAsync(1000);
  };
  await add('later');
  expect(hidden()).toEqual(['later']);
  tidying.abort();
  await add('too-late');
  expect(hidden()).toEqual([]);
});

test('a page that never stops changing is not looked through for ever', async () => {
  const look = jest.fn((): PageParts => ({ clutter: [], article: [] }));
  tidyPage(look, tidying.signal);
  for (let change = 0; change < 100; change++) {
    document.body.append(document.createElement('b'));
    await jest.advanceTimersByTimeAsync(1000);
  }
  expect(look.mock.calls.length).toBeGreaterThan(10);
  expect(look.mock.calls.length).toBeLessThan(60);
});
