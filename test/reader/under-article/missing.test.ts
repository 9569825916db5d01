import '../../../src/entry-points/under-article.ts';
import type { Article, Engine } from '../../../src/article/article.ts';
import { shownArticle } from '../../../src/reader/shown-article.ts';
import type { Source } from '../../../src/reader/source.ts';
import { defaults } from '../../../src/settings/schema.ts';
import { articleOf } from '../../support/article.ts';
import { pageOf } from '../../support/page.ts';

/** What the reader shows of an article, in a dialog. */
function show(article: Article, source: Partial<Source> = {}) {
  const whole: Source = {
    loadsPages: true,
    follow: async () => undefined,
    find: async () => undefined,
    restore: () => undefined,
    ...source,
  };
  const { main, start } = shownArticle(article, defaults, whole, new AbortController().signal);
  const dialog = document.createElement('dialog');
  dialog.append(main);
  start(dialog);
  document.body.replaceChildren(dialog);
  const texts = (selector: string) => [...dialog.querySelectorAll(selector)].map((each) => each.textContent);
  const press = async (label: string) => {
    const button = [...dialog.querySelectorAll('button')].find((each) => each.textContent === label);
    if (!button) throw new Error(`No button is called ${label}.`);
    button.focus();
    button.click();
    // The page is asked for it.
    await new Promise((resume) => setTimeout(resume));
  };
  return { dialog, texts, press };
}

test('each other way that gave a text of its own is a button', () => {
  const { texts } = show(articleOf({ engine: 'host rule', alternatives: ['markup', 'Readability'] }));
  expect(texts('.missing .small-print')).toEqual(['How this article was found: Rule for this site']);
  expect(texts('.missing .compared > summary')).toEqual(['Try another way']);
  expect(texts('.missing .ways button')).toEqual(['The page’s own markup', 'Mozilla’s method', 'Whole page']);
});

test('an article in doubt says so at its top, with the same buttons', () => {
  const { dialog, texts } = show(articleOf({ isDoubtful: true, alternatives: ['model'] }));
  expect(dialog.querySelector('article')?.firstElementChild?.textContent).toContain(
    'This may not be the whole article.',
  );
  expect(texts('.note button')).toEqual(texts('.missing .ways button'));
});

test('another way is shown in place of the article, and undone', async () => {
  const asked: Engine[] = [];
  const find = async (engine: Engine) => {
    asked.push(engine);
    return articleOf({ engine, title: 'The other', body: pageOf('<p>The other text</p>').body });
  };
  const { dialog, texts, press } = show(articleOf({ title: 'The first', alternatives: ['model'] }), { find });
  await press('Lectern’s scores');
  expect(asked).toEqual(['model']);
  expect(texts('h1')).toEqual(['The other']);
  expect(texts('.body')).toEqual(['The other text']);
  expect(document.activeElement?.textContent).toContain('How this article was found: Lectern’s scores');
  expect(dialog.querySelectorAll('article')).toHaveLength(1);
  await press('Undo');
  expect(texts('h1')).toEqual(['The first']);
  expect(document.activeElement?.textContent).toBe('Lectern’s scores');
});

test('a way that finds nothing says so in place of its button', async () => {
  const { texts, press } = show(articleOf({ alternatives: ['model'] }));
  await press('Lectern’s scores');
  expect(texts('.missing .actions [role=status]')).toEqual(['No article found this way.']);
  expect(texts('.missing .ways button')).toEqual(['Whole page']);
});

test('where nothing was left out and there is no other way, it says so and offers none', () => {
  const { dialog, texts } = show(articleOf({ engine: 'whole page', removals: [] }));
  expect(texts('.missing > p')).toEqual(['Nothing was left out.', 'You are reading the whole page.']);
  expect(dialog.querySelector<HTMLElement>('.left-out')?.hidden).toBe(true);
  expect(texts('.missing .ways')).toEqual([]);
});

test('without a source the article stands alone', () => {
  const { main } = shownArticle(articleOf(), defaults, undefined, new AbortController().signal);
  expect(main.querySelector('button, .missing')).toBe(null);
});
