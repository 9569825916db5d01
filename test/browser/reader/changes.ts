import type { Tab } from '../../support/browser.ts';
import { isTurnOfBrowser, testInTurn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs, showInReader } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

/** Everything that is kept, as one text. */
const kept = async () => JSON.stringify(await browser.getStored('local'));

/** Reads an article as far as something of it, and waits until its fingerprints are kept. */
async function read(address: string, look: (root: ShadowRoot, number: number) => void = showInReader): Promise<void> {
  tab = await openWithReader(browser, address);
  await tab.reader(look, 12);
  await until(async () => (await kept()).includes('"prints":"'), 'the fingerprints to be kept');
  await tab.close();
}

const line = (root: ShadowRoot) => root.querySelector('.changes [role=status]')?.textContent;

const marked = () =>
  tab.reader((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-change]')].map(
      (each) => `${each.dataset['change']}: ${each.textContent?.slice(0, 12)}`,
    ),
  );

test('what was added and altered since the last visit is told in a line, marked, and stepped through', async () => {
  const all = paragraphs(24).split('\n<p');
  const address = server.page('/changed', articlePage({ body: paragraphs(24) }));
  await read(address);
  expect(await kept()).not.toContain('Paragraph 2');
  const altered = all.map((each) => each.replace('Paragraph 9: ', 'Paragraph 9: so it was, and ')).join('\n<p');
  const added = '<p>A tunnel is dug.</p><p>Another road is drawn on a map of 1911.</p>';
  server.page('/changed', articlePage({ body: `<p>Nobody was hurt when a crane fell.</p>${altered}${added}` }));
  tab = await openWithReader(browser, address);
  await tab.waitInReader((root) => root.querySelector('.changes'));
  expect(await tab.reader(line)).toMatch(/^3 new paragraphs, 1 changed since \d/);
  expect(await marked()).toEqual([]);
  await tab.clickInReader('#changes-show');
  await tab.waitInReader((root) => root.querySelector('.changes [role=status]')?.textContent === 'New, 1 of 4');
  expect(await marked()).toEqual([
    ...['New: Nobody was h', 'Changed: Paragraph 9:', 'New: A tunnel is ', 'New: Another road'],
  ]);
  // The focus went with the button that was pressed.
  expect(await tab.reader((root) => root.activeElement?.id)).toBe('changes-on');
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => root.querySelector('.changes [role=status]')?.textContent === 'Changed, 2 of 4');
  await tab.clickInReader('#changes-back');
  await tab.clickInReader('#changes-back');
  await tab.waitInReader((root) => root.querySelector('.changes [role=status]')?.textContent === 'New, 4 of 4');
  // A key leads to the paragraph itself, which is read aloud with its mark.
  await tab.page.keyboard.press('u');
  await tab.waitInReader((root) => root.activeElement?.textContent?.startsWith('Nobody was hurt'));
  const seen = await tab.reader((root) => {
    const { content, color, backgroundColor } = getComputedStyle(root.activeElement as Element, '::before');
    return { content, differs: color !== backgroundColor };
  });
  expect(seen).toEqual({ content: expect.stringMatching(/New|attr/), differs: true });
  // The reader that is opened again in the same visit tells it still.
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  await tab.openReader();
  await tab.waitInReader((root) => root.querySelector('.changes'));
  expect(await tab.reader(line)).toMatch(/^3 new paragraphs, 1 changed since/);
  await tab.clickInReader('#changes-show');
  await tab.clickInReader('#changes-close');
  expect(await marked()).toEqual([]);
  expect(await tab.reader((root) => root.querySelector('.changes'))).toBeNull();
});

const entry = (
  number: number,
  time: string,
  words = `Entry ${number} says that the storm took ${number + 20} roofs.`,
) =>
  `<div class="post"><time>${time}</time><h2>Report ${number} from the coast</h2><p>${words}</p>
  <p>The harbour master counted ${number * 3 + 7} boats at quay ${number}, and said that none would leave today.</p></div>`;

const blog = (entries: string) => `<!doctype html><html lang="en"><head><title>Storm over the bay</title>
  <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm over the bay"}</script></head>
  <body><article><h1>Storm over the bay</h1>
  <p>The storm that the service has warned of since Friday has reached the bay. We follow it here.</p>${entries}
  </article></body></html>`;

testInTurn('in a live blog entries that moved and times that count on are no changes', async () => {
  const numbers = Array.from({ length: 9 }, (_, at) => 9 - at);
  const address = server.page('/blog', blog(numbers.map((each) => entry(each, `${10 - each} minutes ago`)).join('')));
  // Of a live blog they are kept to its end, since it goes on.
  await read(address, (root) => root.querySelectorAll('[data-part=entry]')[8]?.scrollIntoView());
  const moved = [10, 9, 7, 8, ...numbers.slice(3)];
  server.page('/blog', blog(moved.map((each) => entry(each, `${each + 2} hours ago`)).join('')));
  tab = await openWithReader(browser, address);
  await tab.waitInReader((root) => root.querySelector('.changes'));
  expect(await tab.reader(line)).toMatch(/^2 new paragraphs since \d/);
  expect(await tab.reader((root) => root.querySelector('.go-on'))).toBeNull();
  await tab.clickInReader('#changes-show');
  expect(await marked()).toEqual(['New: Report 10 fr', 'New: Entry 10 say', 'New: The harbour ']);
});

test.each(['same', 'other'].filter(isTurnOfBrowser))(
  'an article that is the %s is called so, or not at all',
  async (kind) => {
    const address = server.page(`/as-${kind}`, articlePage({ body: paragraphs(24) }));
    await read(address);
    const spaced = paragraphs(24).replaceAll('Paragraph ', 'Paragraph \u00a0').replaceAll('; ', ';\n<wbr> ');
    const other = Array.from({ length: 24 }, (_, at) => `<p>Ship ${at ** 3} lay in dock ${at}.</p>`).join('');
    server.page(`/as-${kind}`, articlePage({ body: kind === 'same' ? spaced : other }));
    tab = await openWithReader(browser, address);
    if (kind === 'same') {
      await tab.waitInReader((root) => root.querySelector('.go-on'));
      await tab.page.keyboard.press('u');
      await tab.waitInReader((root) => root.querySelector('.said')?.textContent === 'No changes are known here.');
      expect(await tab.reader((root) => root.querySelector('.changes'))).toBeNull();
    } else {
      await tab.waitInReader((root) => root.querySelector('.changes'));
      expect(await tab.reader(line)).toMatch(/^The text is not the one of your last visit/);
      expect(await tab.reader((root) => root.querySelector('#changes-show'))).toBeNull();
    }
  },
);
