import type { Tab } from '../../support/browser.ts';
import { testInTurn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWays, openWithReader, paragraphs, paragraphsFrom, waitForEnd } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const SHEET = (words: string) => `<div class="fact-sheet"><p>The sheet of the water board: ${words} are on the list
  of the year, and the work on each of them is to begin when the frost has gone from the banks.</p></div>`;
const FOLDED = `<div class="folded-note" style="display:none"><p>An older plan of the path had a wall on the north side,
  which the council had asked for in the year before the flood.</p></div>`;
const BODY = `${paragraphs(3)}${SHEET('three weirs')}<ul><li>Bring a <a href="/lamp">lamp</a>.</li><li>Bring boots.</li></ul>
  ${paragraphsFrom(4, 4)}${FOLDED}${SHEET('nine locks')}${paragraphsFrom(8, 8)}`;

/** Pages of one site, each with the same parts around its own text. */
const page = (name: string): string =>
  server.page(`https://paper.test/${name}`, articlePage({ body: BODY.replace(/ id="p\d+"/g, '') }));

const textOf = (root: ShadowRoot): string => root.querySelector('.body')?.textContent?.replace(/\s+/g, ' ') ?? '';
const shows = async (words: string): Promise<boolean> => (await tab.reader(textOf)).includes(words);
const isShown = (words: string, wanted = true) =>
  tab.waitInReader(
    (root, said, there) => root.querySelector('.body')?.textContent?.includes(said) === there,
    words,
    wanted,
  );
const ownRule = async () => JSON.stringify((await browser.getStored('local'))['rule:paper.test'] ?? '');

/** Waits for the words of the bar, and gives them with the names of its buttons. */
async function barSays(words: string): Promise<string> {
  const read = (root: ShadowRoot) => {
    const bar = root.querySelector('.leave-out-bar')?.shadowRoot;
    const labels = [...(bar?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent);
    return [bar?.querySelector('p')?.textContent, ...labels].join(' | ');
  };
  await until(async () => (await tab.reader(read)).includes(words), `the bar to say "${words}"`);
  return tab.reader(read);
}

const press = (id: string) => tab.clickInReader(`.leave-out-bar >>> #${id}`);

async function open(address: string): Promise<void> {
  tab = await openWithReader(browser, address);
  await waitForEnd(tab);
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['keys'] === 'heard');
}

async function reopen(address: string): Promise<void> {
  await tab.close();
  await open(address);
}

/** Begins to choose, by the key. */
async function choose(): Promise<void> {
  await tab.page.keyboard.press('o');
  await barSays('Press what should go');
}

/** Scrolls a part of the article to the middle, and presses it with the mouse. */
async function pressPart(words: string, withButton = true): Promise<void> {
  const place = await tab.reader((root, said) => {
    const parts = [...root.querySelectorAll('.body *')].filter((part) => part.textContent?.includes(said));
    const part = parts.at(-1);
    part?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left = 0, top = 0, height = 0 } = part?.getBoundingClientRect() ?? {};
    return { x: left + 20, y: top + height / 2 };
  }, words);
  await tab.page.mouse.move(place.x, place.y);
  if (withButton) await tab.page.mouse.click(place.x, place.y);
}

/** Puts back what has these words, and waits for the bar. */
async function putBack(words: string): Promise<void> {
  await tab.reader((root, said) => {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    return new Promise<void>((resolve) => {
      setTimeout(() => {
        for (const fold of root.querySelectorAll('details')) fold.open = true;
        const item = [...root.querySelectorAll('.missing li')].find((each) => each.textContent?.includes(said));
        item?.querySelector('button')?.classList.add('wanted');
        resolve();
      }, 100);
    });
  }, words);
  await tab.waitInReader((root) => root.querySelector('.wanted'));
  await tab.clickInReader('.wanted');
  await barSays('Put back.');
}

test('blocks are left out by pointer and by keys, come back one after the other, and are listed meanwhile', async () => {
  await open(page('one'));
  const before = await tab.reader(textOf);
  await choose();
  await pressPart('Paragraph 2:', false);
  await tab.waitInReader((root) => root.querySelector('[data-chosen]')?.textContent?.startsWith('Paragraph 2:'));
  await pressPart('Paragraph 2:');
  expect(await barSays('Left out.')).toMatch(/\| Undo \|/);
  expect(await shows('Paragraph 2:')).toBe(false);
  expect(await tab.reader((root) => root.querySelector('[data-chosen]'))).toBe(null);
  // A link is chosen like other words, and leads nowhere; then what is around it goes in its place.
  await pressPart('lamp');
  await isShown('Bring a', false);
  expect(await shows('Bring boots.')).toBe(true);
  await press('wider');
  await isShown('Bring boots.', false);
  // By keys: from the first block on the screen to the next.
  await tab.reader((root) => root.querySelector('dialog')?.scrollTo(0, 0));
  await tab.reader((root) => root.querySelector<HTMLElement>('article')?.focus());
  await tab.page.keyboard.press('ArrowDown');
  await tab.waitInReader((root) => root.querySelector('[data-chosen]')?.textContent?.startsWith('Paragraph 1:'));
  await tab.page.keyboard.press('ArrowDown');
  await tab.page.keyboard.press('Enter');
  await isShown('Paragraph 3:', false);
  await tab.waitInReader((root) => root.querySelector('[data-chosen]')?.textContent?.includes('three weirs'));
  const listed = await tab.reader((root) => {
    const fold = root.querySelector<HTMLDetailsElement>('.left-out');
    if (fold) fold.open = true;
    return new Promise<string[]>((resolve) => {
      setTimeout(() => {
        const [group] = root.querySelectorAll('.left-out section');
        const items = [...(group?.querySelectorAll('li span') ?? [])].map(
          (each) => each.textContent?.slice(0, 11) ?? '',
        );
        resolve([group?.querySelector('h3')?.textContent ?? '', ...items]);
      }, 100);
    });
  });
  expect(listed.toSorted()).toEqual(['Bring a lam', 'Left out by you', 'Paragraph 2', 'Paragraph 3']);
  // From the list too, out of turn.
  await tab.reader((root) => {
    const item = [...root.querySelectorAll('.left-out li')].find((each) => each.textContent?.includes('Bring a'));
    item?.querySelector('button')?.classList.add('list-button');
  });
  await tab.clickInReader('.list-button');
  await isShown('Bring boots.');
  await tab.clickInReader('.list-button');
  await isShown('Bring boots.', false);
  await tab.reader((root) => root.querySelector<HTMLElement>('article')?.focus());
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('z');
  await isShown('Paragraph 3:');
  await tab.page.keyboard.press('z');
  await isShown('Bring boots.');
  await tab.page.keyboard.up('Control');
  // Escape ends the choosing alone; what was left out can still come back.
  await tab.page.keyboard.press('Escape');
  await tab.waitInReader((root) => root.querySelector('dialog:not([data-choosing])'));
  await press('undo');
  await isShown('Paragraph 2:');
  expect(await tab.reader(textOf)).toBe(before);
  expect(await tab.reader((root) => root.querySelector('.left-out')?.textContent?.includes('Paragraph 2'))).toBe(false);
  expect(await ownRule()).toBe('""');
});

testInTurn(
  'what is left out for a site is gone on all its pages, is listed there, and can be kept for the site again',
  async () => {
    const [one, two] = [page('one'), page('two')];
    await open(one);
    await choose();
    await pressPart('Paragraph 1:');
    expect(await barSays('only here')).not.toContain('Always');
    await press('undo');
    await pressPart('nine locks');
    expect(await barSays('Places on this page that a rule would fit: 2.')).toContain('Always on paper.test');
    await press('always');
    await barSays('It will always be left out on paper.test.');
    expect(await shows('three weirs')).toBe(false);
    expect(await ownRule()).toContain('.fact-sheet');
    await press('undo');
    await isShown('three weirs');
    expect(await ownRule()).toBe('""');
    expect(await shows('nine locks')).toBe(false);
    await press('undo');
    await pressPart('three weirs');
    await barSays('Always on paper.test');
    await press('always');
    await barSays('It will always be left out on paper.test.');
    await reopen(two);
    expect(await tab.reader(textOf)).not.toMatch(/three weirs|nine locks/);
    await putBack('nine locks');
    await press('always');
    await barSays('It will always be in the article on paper.test.');
    expect(await ownRule()).toBe('""');
    // What the page itself hides has its place by a rule too.
    await putBack('An older plan');
    await press('always');
    await barSays('It will always be in the article on paper.test.');
    expect(await ownRule()).toContain('.folded-note');
    await reopen(one);
    expect(await tab.reader(textOf)).toMatch(/three weirs.*Paragraph 7: .*An older plan of the path .*nine locks/);
  },
);

testInTurn('the ways to find the article stand side by side, and one is kept for the site', async () => {
  await open(page('one'));
  await openWays(tab);
  const seen = await tab.reader((root) => {
    const ways = [...root.querySelectorAll('.way-list > li')];
    const boxes = ways.map((way) => way.querySelector('.way-preview')?.getBoundingClientRect());
    return {
      names: ways.map((way) => way.querySelector('h3')?.textContent),
      lengths: ways.map((way) => way.querySelector('p')?.textContent),
      isBeside: boxes[0]?.top === boxes[1]?.top && (boxes[0]?.height ?? 999) <= 210,
      isInert: ways.every((way) => way.querySelector('.way-preview')?.matches('[inert][aria-hidden=true]')),
      label: ways[1]?.querySelector('button')?.ariaLabel?.slice(0, 14),
    };
  });
  expect(seen).toMatchObject({ isBeside: true, isInert: true, label: 'Use this one: ' });
  expect(seen.names).toContain('Mozilla’s method');
  expect(seen.names.at(-1)).toBe('Whole page');
  expect(seen.lengths.every((words) => /Words: \d+/.test(words ?? ''))).toBe(true);
  await tab.reader((root) => {
    const way = [...root.querySelectorAll('.way-list > li')].find((each) => each.textContent?.includes('Mozilla'));
    way?.querySelector('button:last-of-type')?.classList.add('always');
  });
  await tab.clickInReader('.always');
  await tab.waitInReader((root) => root.querySelector('.note')?.textContent?.includes('From now on'));
  expect(await ownRule()).toContain('"engine":"Readability"');
  await reopen(page('two'));
  const foundBy = (root: ShadowRoot) => root.querySelector('.small-print')?.textContent;
  expect(await tab.reader(foundBy)).toBe('How this article was found: Mozilla’s method');
  expect(await shows('Paragraph 15:')).toBe(true);
});
