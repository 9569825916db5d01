import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { keptPage } from '../kept-page.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
beforeAll(async () => {
  tab = await openWithReader(browser, server.page('/kept', keptPage));
});

/** The text of every element in the body that a selector matches. */
const texts = (selector: string) =>
  tab.reader(
    (root, wanted) => [...root.querySelectorAll(`.body ${wanted}`)].map((match) => match.textContent?.trim() ?? ''),
    selector,
  );

/** An attribute of every element in the body that a selector matches. */
const attributes = (selector: string, name: string) =>
  tab.reader(
    (root, wanted, attribute) =>
      [...root.querySelectorAll(`.body ${wanted}`)].map((match) => match.getAttribute(attribute)),
    selector,
    name,
  );

test('formulas are drawn by the browser, each once', async () => {
  expect(await texts('math')).toEqual(['q=v', '1a+b', 'd2']);
  expect(await attributes('math', 'alttext')).toEqual(['q = v', null, 'd^{2}']);
  expect(await texts('code[data-language=tex]')).toEqual(['\\alpha']);
  const isRaised = await tab.reader((root) => {
    const [base, power] = [...root.querySelectorAll('msup > *')].map((part) => part.getBoundingClientRect());
    return base !== undefined && power !== undefined && power.height > 0 && power.top < base.top;
  });
  expect(isRaised).toBe(true);
  expect(await tab.reader((root) => root.querySelector('.body')?.textContent)).not.toMatch(/twice over|q=v twice/);
});

test('programs keep their lines and language, without numbers and buttons', async () => {
  expect(await texts('pre')).toEqual(['const depth = 3;\nflow(depth);', 'while (rain)\n  wait();']);
  expect((await attributes('pre', 'data-language'))[0]).toBe('js');
});

test('a table keeps its caption, its heads and its wide cells', async () => {
  expect(await texts('caption')).toEqual(['Depth of the canal']);
  const ids = await attributes('th[scope=col]', 'id');
  expect(await attributes('td[headers]', 'headers')).toEqual(ids);
  expect(await attributes('td[colspan]', 'colspan')).toEqual(['2']);
});

test('lists, quotations, folds, ruby and words of other languages stay what they are', async () => {
  expect([await attributes('ol[type]', 'start'), await attributes('ol[type] li', 'value')]).toEqual([
    ['4'],
    [null, '9'],
  ]);
  expect(await texts('dt')).toEqual(['Weir']);
  expect(await attributes('blockquote .source a', 'href')).toEqual(['https://www.memo.test/1672']);
  expect(await texts('details > summary')).toEqual(['The whole memo']);
  expect(await texts('ruby > rt')).toEqual(['unga']);
  expect(await texts('span[lang=fr]')).toEqual(['le canal']);
});

test('an answer that the page shows on a press stands under its question', async () => {
  expect((await texts('h2 + p')).filter((text) => text.startsWith('The state pays'))).toHaveLength(1);
});

test('pictures that wait are shown, with their captions', async () => {
  const names = (await attributes('img', 'src')).map((address) => address?.split('/').at(-1));
  expect(names).toEqual(['lazy.jpg', 'amp.jpg', 'wide.webp', 'still.jpg']);
  await tab.waitInReader((root) => {
    const [first] = root.querySelectorAll('img');
    return (first?.naturalWidth ?? 0) > 0;
  });
  expect(await texts('figure > figcaption')).toEqual(['The weir at noon.', 'The gate.', 'Visitors by year.']);
});

test('a drawing keeps its shapes and the colours of the style sheet, an icon goes', async () => {
  expect(await attributes('svg', 'role')).toEqual(['img']);
  expect(await attributes('svg rect', 'fill')).toEqual(['rgb(0, 90, 160)', 'rgb(0, 90, 160)']);
  expect(await texts('svg text')).toEqual(['2019', '2020']);
});

test('films and sounds have controls, poster and captions, and do not load by themselves', async () => {
  expect(await attributes('video', 'poster')).toEqual([server.url('/poster.jpg')]);
  expect(await attributes('video, .body audio', 'preload')).toEqual(['metadata', 'metadata']);
  expect(await attributes('video > track', 'kind')).toEqual(['captions']);
  expect(
    await tab.reader((root) =>
      [...root.querySelectorAll<HTMLMediaElement>('video, audio')].map((media) => media.controls),
    ),
  ).toEqual([true, true]);
});

test('a note and the place that it belongs to lead to each other', async () => {
  await tab.clickInReader('.body sup a');
  // Beside its mark first, where it may cover what is below.
  await tab.clickInReader('.footnote > a');
  expect(await tab.reader((root) => root.activeElement?.localName)).toBe('li');
  expect(await tab.reader((root) => root.activeElement?.textContent)).toContain('Read aloud on the third of March');
  await tab.clickInReader('.body a[aria-label="Back to the text"]');
  expect(await tab.reader((root) => root.activeElement?.localName)).toBe('sup');
});

test('embeds are cards with the title, the picture and the address that the page gives', async () => {
  expect(await texts('.embed a')).toEqual([
    'A walk along the canal',
    'The flood',
    'The mill',
    'x.com',
    'Depth over time',
  ]);
  expect(await attributes('.embed a', 'href')).toEqual([
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://www.youtube.com/watch?v=ABCDEFGHIJK',
    'https://vimeo.com/1234567',
    'https://x.com/i/status/123456789',
    'https://charts.test/depth',
  ]);
  expect(await attributes('.embed img', 'src')).toEqual([server.url('/still.jpg')]);
  expect(await texts('.embed button')).toHaveLength(4);
});

test('an embed is asked of its site by the press of its button alone, by the keyboard too', async () => {
  const other = await browser.open(server.page('/one-embed', oneEmbed));
  const asked = new Set<string>();
  other.page.on('request', (request) => asked.add(new URL(request.url()).hostname));
  await other.openReader();
  await other.waitInReader((root) => root.querySelector('.embed button'));
  expect([...asked].filter((host) => host.endsWith('vimeo.com'))).toEqual([]);
  await other.reader((root) => root.querySelector<HTMLElement>('.embed button')?.focus());
  await other.page.keyboard.press('Enter');
  await other.waitInReader((root) => root.querySelector('.embed iframe'));
  expect(await other.reader((root) => root.activeElement?.getAttribute('title'))).toBe('The mill');
  expect(await other.reader((root) => root.querySelector('.embed iframe')?.getAttribute('src'))).toBe(
    'https://player.vimeo.com/video/1234567?dnt=1',
  );
  await until(async () => asked.has('player.vimeo.com'), 'the film to be asked for');
  expect(await other.reader((root) => root.querySelector('.embed iframe')?.getAttribute('sandbox'))).toBe(
    'allow-scripts allow-same-origin allow-presentation',
  );
  await other.close();
});

/** An embed that the page itself has not loaded. */
const oneEmbed = articlePage({
  body: `${paragraphs(5)}<p><iframe data-src="https://player.vimeo.com/video/1234567" title="The mill"></iframe></p>`,
});
