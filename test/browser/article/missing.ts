import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWays, openWithReader, paragraphs, scrolled, waitForEnd } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const letter = `<div class="newsletter-signup"><h3>Morning letter</h3><p>All the news of the canal every morning.</p></div>`;
const body = `${paragraphs(3)}${letter}${paragraphs(30).replaceAll('Paragraph ', 'Section ')}`;

const textOf = (root: ShadowRoot, selector: string) => root.querySelector(selector)?.textContent?.trim();

/** Opens the list of what was left out, with the keyboard. */
async function openLeftOut(): Promise<void> {
  await waitForEnd(tab);
  await tab.reader((root) => root.querySelector<HTMLElement>('.missing summary')?.focus());
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => root.querySelector('.missing li button'));
}

/** Opens the fold of what pages put around their texts, with the keyboard. */
async function openFurniture(): Promise<void> {
  await tab.reader((root) => root.querySelector<HTMLElement>('.left-out details summary')?.focus());
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => root.querySelector('.left-out details[open]'));
}

test('the end of the article tells which way it was found', async () => {
  tab = await openWithReader(browser, server.page('/ways', articlePage({ body })));
  await waitForEnd(tab);
  expect(await tab.reader(textOf, '.missing h2')).toBe('Something missing?');
  expect(await tab.reader(textOf, '.missing .small-print')).toMatch(/^How this article was found: .+$/);
  const sizes = await tab.reader((root) =>
    ['.small-print', '.compared > summary'].map((part) =>
      Number.parseFloat(getComputedStyle(root.querySelector(part) as Element).fontSize),
    ),
  );
  expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
  expect(
    await tab.reader((root) => root.querySelector('.missing')?.textContent?.match(/Try another way/g)?.length),
  ).toBe(1);
  expect(await tab.reader((root) => root.querySelector('.note'))).toBe(null);
});

test('what was left out can be put back into its place and taken out again', async () => {
  tab = await openWithReader(browser, server.page('/left-out', articlePage({ body })));
  await openLeftOut();
  await openFurniture();
  await tab.reader((root) => {
    const item = [...root.querySelectorAll('.missing li')].find((each) => each.textContent?.includes('Morning letter'));
    item?.querySelector('button')?.classList.add('wanted');
  });
  await tab.clickInReader('.wanted');
  await tab.waitInReader((root) => root.querySelector('.restored'));
  const found = await tab.reader((root) => {
    const restored = root.querySelector('.restored');
    const { top = -1, bottom = -1 } = restored?.getBoundingClientRect() ?? {};
    return {
      text: restored?.textContent?.replace(/\s+/g, ' ').trim(),
      before: restored?.previousElementSibling?.textContent?.slice(0, 11),
      after: restored?.nextElementSibling?.textContent?.slice(0, 9),
      isFocused: root.activeElement === restored,
      isSeen: top >= 0 && bottom <= innerHeight,
      label: root.querySelector('.wanted')?.textContent,
    };
  });
  expect(found).toEqual({
    text: 'Morning letterAll the news of the canal every morning.',
    before: 'Paragraph 3',
    after: 'Section 1',
    isFocused: true,
    isSeen: true,
    label: 'Remove again',
  });
  await tab.clickInReader('.wanted');
  await tab.waitInReader((root) => !root.querySelector('.restored'));
});

test('text and pictures stand first and open, and all of a group goes back in the order of the page', async () => {
  const hidden = (number: number) =>
    `<p style="display:none">Hidden part ${number}: the engineers spoke of the weir below the mill at some length.</p>`;
  const between = `${paragraphs(2)}${hidden(1)}${paragraphs(2).replaceAll('Paragraph ', 'Section ')}${hidden(2)}`;
  tab = await openWithReader(browser, server.page('/groups', articlePage({ body: `${between}${body}` })));
  await openLeftOut();
  expect(await tab.reader((root) => root.querySelector('.left-out h3')?.textContent)).toBe('Text');
  expect(await tab.reader((root) => root.querySelector('.left-out details')?.hasAttribute('open'))).toBe(false);
  await tab.reader((root) => root.querySelector<HTMLElement>('.group-head button')?.focus());
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => root.querySelector('.left-out [role=status]')?.textContent);
  const found = await tab.reader((root) => ({
    order: [...root.querySelectorAll('.body > *')]
      .map((each) => each.textContent?.trim().slice(0, 11) ?? '')
      .filter((start) => /^(Hidden|Paragraph|Section)/.test(start))
      .slice(0, 6),
    isAll:
      root.querySelectorAll('.restored').length === root.querySelectorAll('.left-out section:first-child li').length,
    isFocused: root.activeElement === root.querySelector('.restored'),
    status: root.querySelector('.left-out [role=status]')?.textContent,
    label: root.querySelector('.group-head button')?.textContent,
  }));
  expect(found).toEqual({
    order: ['Paragraph 1', 'Paragraph 2', 'Hidden part', 'Section 1: ', 'Section 2: ', 'Hidden part'],
    isAll: true,
    isFocused: true,
    status: expect.stringMatching(/^\d pieces are back in the article\.$/),
    label: 'Remove all again',
  });
  await tab.reader((root) => root.querySelector<HTMLElement>('.group-head button')?.focus());
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => !root.querySelector('.restored'));
});

test('a pull quote that repeats the text is left out and listed so, another is no line of the text', async () => {
  const sentence = 'The bank will be closed to boats until the work on the weir is done';
  const said = `<p>The mayor spoke for an hour. “${sentence}, and not a day longer,” she said, and then read the memo aloud.</p>`;
  const other = '<aside class="quote--pull"><p>“We bake at three, and at six nobody can come for it.”</p></aside>';
  const quoted = `${paragraphs(4)}${said}<blockquote class="big"><p>${sentence}.</p></blockquote>${other}${paragraphs(20).replaceAll('Paragraph ', 'Section ')}`;
  tab = await openWithReader(browser, server.page('/quoted', articlePage({ body: quoted })));
  await openLeftOut();
  const seen = await tab.reader((root, words) => {
    const quotes = [...root.querySelectorAll('.body :is(aside, blockquote)')];
    const [quote] = quotes;
    const group = [...root.querySelectorAll('.left-out section, .left-out details')].find((each) =>
      each.textContent?.includes(words),
    );
    return {
      quotes: quotes.map((each) => [each.localName, each.role, each.textContent?.trim()]),
      isApart:
        quote &&
        getComputedStyle(quote).fontSize !== getComputedStyle(root.querySelector('.body > p') as Element).fontSize,
      group: group?.textContent?.includes('Duplicates'),
    };
  }, sentence);
  expect(seen).toEqual({
    quotes: [['aside', 'doc-pullquote', '“We bake at three, and at six nobody can come for it.”']],
    isApart: true,
    group: true,
  });
});

test('"Whole page" exchanges the article in place, and Undo brings back it and the place in it', async () => {
  const after =
    '<section><p>A last word of the page, from below the article, that no article would hold.</p></section>';
  tab = await openWithReader(browser, server.page('/whole', articlePage({ body, after })));
  await openWays(tab);
  await tab.reader((root) => root.querySelector<HTMLElement>('.way-list > li:last-child button')?.focus());
  await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 1000);
  const before = await tab.reader(scrolled);
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => root.querySelector('.note'));
  const now = await tab.reader((root) => ({
    note: root.querySelector('.note p')?.textContent,
    isFocused: root.activeElement?.matches('.note'),
    whole: root.querySelector('.body')?.textContent?.includes('A last word of the page'),
    articles: root.querySelectorAll('article').length,
    top: root.querySelector('dialog')?.scrollTop,
  }));
  expect(now).toEqual({ note: 'You are reading the whole page.', isFocused: true, whole: true, articles: 1, top: 0 });
  // Notes of the text open over it, in a style that comes with their script.
  await tab.waitInReader((root) => root.querySelector('dialog[data-looks]'));
  const place = await tab.reader((root) => {
    const note = root.querySelector('.note') as Element;
    const words = note.querySelector('p') as Element;
    const { bottom } = note.getBoundingClientRect();
    return {
      isAboveTitle: bottom <= (root.querySelector('h1')?.getBoundingClientRect().top ?? 0),
      position: getComputedStyle(note).position,
      line: getComputedStyle(words).borderBlockStartStyle,
    };
  });
  expect(place).toEqual({ isAboveTitle: true, position: 'static', line: 'none' });
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => !root.querySelector('.note'));
  expect(await tab.reader(scrolled)).toBe(before);
  expect(await tab.reader((root) => root.activeElement?.closest('li')?.textContent)).toContain('Whole page');
  expect(await tab.reader((root) => root.querySelector('.body')?.textContent)).not.toContain('A last word of the page');
});

test('another way to find the article shows it in place, and says which', async () => {
  tab = await openWithReader(browser, server.page('/another-way', articlePage({ body })));
  await openWays(tab);
  const way = await tab.reader(textOf, '.way-list > li:nth-child(2) h3');
  await tab.clickInReader('.way-list > li:nth-child(2) button');
  await tab.waitInReader((root) => root.querySelector('.note'));
  expect(await tab.reader(textOf, '.note p')).toBe(`How this article was found: ${way}`);
  expect(await tab.reader((root) => root.querySelector('.body')?.textContent)).toContain('Section 30');
});

test('links and wide tables of an article that was exchanged work as those of the first', async () => {
  const table = `<table><tr>${'<td>Aquaeductus-nonbreaking-cell</td>'.repeat(30)}</tr></table>`;
  const wide = `${paragraphs(5)}${table}<p>More in <a href="/out">the report</a> of the council on the canal path.</p>`;
  tab = await openWithReader(
    browser,
    server.page('/wide', articlePage({ body: wide, head: '<base target="_blank">' })),
  );
  await openWays(tab);
  await tab.clickInReader('.way-list > li:last-child button');
  await tab.waitInReader((root) => root.querySelector('.note'));
  await tab.waitInReader((root) => root.querySelector('.scroll-box[tabindex]'));
  expect(await tab.reader((root) => root.querySelector('.body a[href$="/out"]')?.getAttribute('target'))).toBe('_self');
});
