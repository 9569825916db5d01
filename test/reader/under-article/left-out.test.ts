import '../../../src/entry-points/under-article.ts';
import type { Article, Removal } from '../../../src/article/article.ts';
import { shownArticle } from '../../../src/reader/shown-article.ts';
import { defaults } from '../../../src/settings/schema.ts';
import { articleOf } from '../../support/article.ts';
import { pageOf } from '../../support/page.ts';

HTMLElement.prototype.scrollIntoView = () => undefined;

const removal = (text: string, given: Partial<Removal> = {}): Removal => ({
  reason: 'advertisement',
  kind: 'furniture',
  detail: undefined,
  text,
  pictures: 0,
  origin: undefined,
  ...given,
});

/** A page of three paragraphs, with parts that are left out between them. */
function pageWithParts(...parts: string[]) {
  const page = pageOf(`<p>One</p>${parts.join('')}<p>Two</p><p>Three</p>`).body;
  const body = pageOf('<p>One</p><p>Two</p><p>Three</p>').body;
  const paragraphs = [...page.querySelectorAll(':scope > p')];
  const origins = new WeakMap([...body.children].map((element, place) => [element, paragraphs[place] as Element]));
  return { body, origins, parts: [...page.querySelectorAll(':scope > :not(p)')] };
}

/** What stands under an article, with the list open; what is put back has its own words. */
function open(article: Article) {
  const source = {
    loadsPages: true,
    follow: async () => undefined,
    find: async () => undefined,
    restore: ({ text, origin }: Removal) =>
      origin?.isConnected && text !== 'Gone' ? pageOf(`<p>${text}</p>`).body : undefined,
  };
  const { main, start } = shownArticle(article, defaults, source, new AbortController().signal);
  const dialog = document.createElement('dialog');
  dialog.append(main);
  start(dialog);
  document.body.replaceChildren(dialog);
  const details = dialog.querySelector('details') as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  const texts = (selector: string) => [...dialog.querySelectorAll(selector)].map((each) => each.textContent);
  const press = async (label: string, place = 0) => {
    const button = [...dialog.querySelectorAll('button')].filter((each) => each.textContent === label)[place];
    if (!button) throw new Error(`No button is called ${label}.`);
    button.focus();
    button.click();
    // Putting many back pauses where it takes long.
    do await new Promise((resume) => setTimeout(resume));
    while (button.ariaBusy === 'true');
  };
  return { dialog, texts, press };
}

test('text comes first, then pictures, then the groups of furniture, folded away; what shows nothing is not listed', () => {
  const { dialog, texts } = open(
    articleOf({
      removals: [
        removal('Buy'),
        removal('Read next', { reason: 'rail' }),
        removal('', { kind: 'picture', reason: 'hidden', pictures: 1 }),
        removal('A heron', { kind: 'picture', reason: 'hidden', pictures: 1 }),
        removal('Up next', { reason: 'label' }),
        removal('Buy'),
        removal('', { reason: 'hidden' }),
        removal('A line beside the text', { kind: 'text', reason: 'beside the text' }),
      ],
    }),
  );
  expect(texts('.left-out > summary')).toEqual(['What was left out (6)']);
  expect(texts('.left-out > div > section h3')).toEqual(['Text', 'Pictures']);
  expect(texts('.left-out > div > section li')).toEqual([
    'A line beside the text',
    'Picture without a description',
    'A heron',
  ]);
  expect(texts('.left-out details > summary')).toEqual(['Around the text (3)']);
  expect(dialog.querySelector<HTMLDetailsElement>('.left-out details')?.open).toBe(false);
  expect(texts('.left-out details h4')).toEqual(['Advertisements', 'Other stories']);
  expect(texts('.left-out details li')).toEqual(['Buy', 'Read next', 'Up next']);
});

test('text and pictures stand in the order of the page, and pictures of one name are several', () => {
  const { body, origins, parts } = pageWithParts(
    '<aside>A</aside>',
    '<img src="/1">',
    '<img src="/2">',
    '<aside>B</aside>',
  );
  const [first, one, two, last] = parts as [Element, Element, Element, Element];
  const picture = { kind: 'picture', reason: 'hidden', pictures: 1 } as const;
  const { texts } = open(
    articleOf({
      body,
      origins,
      removals: [
        removal('B', { kind: 'text', origin: last }),
        removal('A heron', { ...picture, origin: two }),
        removal('A heron', { ...picture, origin: one }),
        removal('A heron', { ...picture, origin: one }),
        removal('A', { kind: 'text', origin: first }),
      ],
    }),
  );
  expect(texts('.left-out li span')).toEqual(['A', 'B', 'A heron', 'A heron']);
});

test('however much was left out, all of it is counted and can be seen, three hundred at a time', async () => {
  const prose = Array.from({ length: 700 }, (_, number) => removal(`Prose ${number}`, { kind: 'text' }));
  const { texts, press } = open(articleOf({ removals: [...prose, removal('Buy')] }));
  expect(texts('.left-out > summary')).toEqual(['What was left out (701)']);
  expect(texts('.left-out > div > section li')).toHaveLength(300);
  await press('Show more (400 left)');
  expect(document.activeElement?.textContent).toBe('Prose 300');
  await press('Show more (100 left)');
  expect(texts('.left-out > div > section li')).toHaveLength(700);
  expect(texts('.left-out section > button:not([hidden])')).toEqual([]);
});

test('what only counts visits has a group of its own, and no button that would ask for it', () => {
  const origin = document.createElement('img');
  const { texts } = open(articleOf({ removals: [removal('', { reason: 'counting pixel', pictures: 1, origin })] }));
  expect(texts('.left-out h4')).toEqual(['Visit counters']);
  expect(texts('.left-out li button')).toEqual([]);
});

test('what is put back goes before what follows it in the page; what has gone from the page says so', async () => {
  const { body, origins, parts } = pageWithParts('<aside>Left out</aside>', '<aside>Gone</aside>');
  const removals = parts.map((origin) => removal(origin.textContent ?? '', { kind: 'text', origin }));
  const { dialog, texts, press } = open(articleOf({ body, origins, removals }));
  await press('Put back');
  expect(texts('.body > *')).toEqual(['One', 'Left out', 'Two', 'Three']);
  expect(document.activeElement).toBe(dialog.querySelector('.restored'));
  expect(texts('.left-out [role=status]')).toEqual(['1 piece is back in the article.']);
  await press('Remove again');
  expect(texts('.body > *')).toEqual(['One', 'Two', 'Three']);
  expect(texts('.left-out [role=status]')).toEqual(['1 piece is out of the article again.']);
  await press('Put back', 1);
  expect(texts('.left-out li')).toEqual(['Left outPut back', 'GoneNo longer on the page.']);
});

test('all of a group goes back in the order of the page, with the focus on the first, and out again', async () => {
  const { body, origins, parts } = pageWithParts(
    '<aside>A</aside>',
    '<aside>B</aside>',
    '<aside>Gone</aside>',
    '<aside>C</aside>',
  );
  const removals = parts.map((origin) => removal(origin.textContent ?? '', { kind: 'text', origin }));
  const { dialog, texts, press } = open(articleOf({ body, origins, removals }));
  // The one in the middle is back already: the others go around it.
  await press('Put back', 1);
  await press('Put all back');
  expect(texts('.body > *')).toEqual(['One', 'A', 'B', 'C', 'Two', 'Three']);
  expect(document.activeElement?.textContent).toBe('A');
  expect(texts('.left-out [role=status]')).toEqual(['2 pieces are back in the article.']);
  expect(texts('.left-out li button')).toEqual(['Remove again', 'Remove again', 'Remove again']);
  await press('Remove all again');
  expect(texts('.body > *')).toEqual(['One', 'Two', 'Three']);
  expect(texts('.left-out [role=status]')).toEqual(['3 pieces are out of the article again.']);
  expect(texts('.group-head button')).toEqual(['Put all back']);
  expect(document.activeElement).toBe(dialog.querySelector('.group-head button'));
});

test('the button for all follows the single ones, and is described by the heading', async () => {
  const { body, origins, parts } = pageWithParts('<aside>A</aside>');
  const { dialog, texts, press } = open(
    articleOf({ body, origins, removals: [removal('A', { kind: 'text', origin: parts[0] })] }),
  );
  const described = dialog.querySelector('.group-head button')?.getAttribute('aria-describedby');
  expect(dialog.querySelector(`#${described}`)?.textContent).toBe('Text');
  await press('Put back');
  expect(texts('.group-head button')).toEqual(['Remove all again']);
});
