import type { Article, Engine, Removal } from '../../../src/article/article.ts';
import { shownArticle } from '../../../src/reader/shown-article.ts';
import type { Source } from '../../../src/reader/source.ts';
import { defaults } from '../../../src/settings/schema.ts';
import { articleOf } from '../../support/article.ts';
import { pageOf } from '../../support/page.ts';

const removal = (text: string, reason: Removal['reason'], origin?: Element): Removal => ({
  reason,
  text,
  origin,
  detail: undefined,
  kind: reason === 'beside the text' ? 'text' : 'furniture',
  pictures: 0,
});

/** What the reader shows of an article, in a dialog. */
function show(article: Article, source: Partial<Source> = {}) {
  const whole: Source = {
    loadsPages: true,
    follow: () => undefined,
    find: () => undefined,
    restore: () => undefined,
    ...source,
  };
  const { main } = shownArticle(article, defaults, whole, new AbortController().signal);
  const dialog = document.createElement('dialog');
  dialog.append(main);
  document.body.replaceChildren(dialog);
  const texts = (selector: string) => [...dialog.querySelectorAll(selector)].map((each) => each.textContent);
  const press = (label: string) => {
    const button = [...dialog.querySelectorAll('button')].find((each) => each.textContent === label);
    if (!button) throw new Error(`No button is called ${label}.`);
    button.focus();
    button.click();
  };
  const open = () => {
    const details = dialog.querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  };
  return { dialog, texts, press, open };
}

test('each other way that gave a text of its own is a button', () => {
  const { texts } = show(articleOf({ engine: 'host rule', alternatives: ['markup', 'Readability'] }));
  expect(texts('.missing > p')).toEqual(['The article was found by the rule for this site.']);
  expect(texts('.missing .actions button')).toEqual([
    'Try another way: the part that the page marks as its article',
    'Try another way: Readability',
    'Read the whole page',
  ]);
});

test('an article in doubt says so at its top, with the same buttons', () => {
  const { dialog, texts } = show(articleOf({ isDoubtful: true, alternatives: ['model'] }));
  expect(dialog.querySelector('article')?.firstElementChild?.textContent).toContain(
    'Lectern is not sure that this is the whole article.',
  );
  expect(texts('.note button')).toEqual(texts('.missing .actions button'));
});

test('another way is shown in place of the article, and undone', () => {
  const asked: Engine[] = [];
  const find = (engine: Engine) => {
    asked.push(engine);
    return articleOf({ engine, title: 'The other', body: pageOf('<p>The other text</p>').body });
  };
  const { dialog, texts, press } = show(articleOf({ title: 'The first', alternatives: ['model'] }), { find });
  press('Try another way: a score that Lectern gives each piece of text');
  expect(asked).toEqual(['model']);
  expect(texts('h1')).toEqual(['The other']);
  expect(texts('.body')).toEqual(['The other text']);
  expect(document.activeElement?.textContent).toContain(
    'The article was found by a score that Lectern gives each piece of text.',
  );
  expect(dialog.querySelectorAll('article')).toHaveLength(1);
  press('Undo');
  expect(texts('h1')).toEqual(['The first']);
  expect(document.activeElement?.textContent).toBe('Try another way: a score that Lectern gives each piece of text');
});

test('a way that finds nothing says so in place of its button', () => {
  const { texts, press } = show(articleOf({ alternatives: ['model'] }));
  press('Try another way: a score that Lectern gives each piece of text');
  expect(texts('.missing .actions [role=status]')).toEqual(['That way finds no article here.']);
  expect(texts('.missing .actions button')).toEqual(['Read the whole page']);
});

test('what was left out stands in groups, the same text once', () => {
  const removals = [
    removal('Buy', 'advertisement'),
    removal('Read next', 'rail'),
    removal('Up next', 'label'),
    removal('Buy', 'advertisement'),
    removal('', 'hidden'),
  ];
  const { dialog, texts, open } = show(articleOf({ removals }));
  expect(texts('summary')).toEqual(['What was left out (3)']);
  expect(dialog.querySelectorAll('.missing li')).toHaveLength(0);
  open();
  expect(texts('.missing h3')).toEqual(['Advertisements', 'Other stories']);
  expect(texts('.missing li')).toEqual(['Buy', 'Read next', 'Up next']);
});

test('what is put back goes before what follows it in the page; what has gone from the page says so', () => {
  const page = pageOf('<p>One</p><aside>Left out</aside><p>Two</p>').body;
  const [first, aside, second] = page.children as unknown as [Element, Element, Element];
  const body = pageOf('<p>One</p><p>Two</p>').body;
  const origins = new WeakMap<Element, Element>([
    [body.children[0] as Element, first],
    [body.children[1] as Element, second],
  ]);
  const removals = [removal('Left out', 'rail', aside), removal('Gone', 'rail', first)];
  const restore = ({ text }: Removal) => (text === 'Gone' ? undefined : pageOf('<p>Left out</p>').body);
  HTMLElement.prototype.scrollIntoView = () => undefined;
  const { dialog, texts, press, open } = show(articleOf({ body, origins, removals }), { restore });
  open();
  press('Put back');
  expect(texts('.body > *')).toEqual(['One', 'Left out', 'Two']);
  press('Take out again');
  expect(texts('.body > *')).toEqual(['One', 'Two']);
  dialog.querySelectorAll<HTMLElement>('.missing li button')[1]?.click();
  expect(texts('.missing li')[1]).toContain('This has gone from the page.');
});

test('without a source the article stands alone', () => {
  const { main } = shownArticle(articleOf(), defaults, undefined, new AbortController().signal);
  expect(main.querySelector('button, .missing')).toBe(null);
});
