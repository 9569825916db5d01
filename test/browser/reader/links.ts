import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs, paragraphsFrom, scrolled } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const note = '<h2>Notes</h2><p id="note">The memo of the third of March, which the council has read aloud.</p>';

/** Mark of a note in other digits than ours, after a word. */
const MARK = '[note ١]';

const body = `<p>The memo is quoted here<a href="#note" class="to-note">${MARK}</a>, and a second time in the last part of the
  plan, which the council has put off; more stands in <a class="out" href="/out">the report</a> and further down in
  <a class="comments" href="#comments">the comments</a> of the page itself.</p>${paragraphs(40)}${note}`;
const after = '<section id="comments" class="comments"><h2>Comments</h2></section>';

test('a note opens beside its mark, leads back to it and on to its place, and leaves the address as it is', async () => {
  tab = await openWithReader(browser, server.page('/notes', articlePage({ body })));
  const address = await tab.evaluate(() => location.href);
  const isOpen = (root: ShadowRoot, open: boolean) => {
    const note = root.querySelector('.footnote');
    const mark = root.querySelector('.body a[href^="#"]')?.getBoundingClientRect();
    const isNear = Math.abs((note?.getBoundingClientRect().top ?? 0) - (mark?.bottom ?? 0)) < 40;
    return open ? isNear && /^The memo of the third of March/.test(note?.textContent ?? '') : !note;
  };
  // The script for it comes after the first frame.
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['looks'] === 'close');
  await tab.clickInReader('.body a[href^="#"]');
  await tab.waitInReader(isOpen, true);
  expect(await tab.reader(scrolled)).toBe(0);
  await tab.page.keyboard.press('Escape');
  await tab.waitInReader(isOpen, false);
  expect(await tab.reader((root) => root.activeElement?.textContent)).toBe(MARK);
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader(isOpen, true);
  await tab.clickInReader('.footnote > a');
  await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 1000);
  expect(await tab.reader((root) => root.activeElement?.textContent)).toContain('The memo of the third of March');
  expect(await tab.evaluate(() => location.href)).toBe(address);
});

const MARKS = ['<a name="two"></a>', '<a id="two"></a>', '<span id="two"></span>', '<div id="two"><br></div>'];
const HIDDEN_MARK =
  '<div><span id="two" style="display: block; height: 80px; margin-top: -80px; visibility: hidden"></span></div>';

test('a link to a mere mark between blocks leads to what follows it', async () => {
  const parts = [...MARKS, HIDDEN_MARK].map(
    (mark, at) => `${mark.replace('two', `two-${at}`)}<h2>Part ${at}</h2>${paragraphsFrom(at * 20 + 1, 20)}`,
  );
  const links = parts.map((_, at) => `<a href="#two-${at}">part ${at}</a>`);
  const item =
    '<ul><li>The first of the notes of the council</li><li><a name="item"></a>The last of the notes of the council</li></ul>';
  const list = `<p>The plan has its parts, of which the council speaks one by one: ${links.join(', ')}, and
    <a href="#item">a note</a> at its end, which nobody has read aloud.</p>`;
  tab = await openWithReader(browser, server.page('/marks', articlePage({ body: list + item + parts.join('') })));
  const texts = await tab.reader((root) =>
    [...root.querySelectorAll('.body p:first-of-type a')].map(
      (link) => root.querySelector(link.getAttribute('href') ?? '')?.textContent,
    ),
  );
  expect(texts).toEqual([...parts.map((_, at) => `Part ${at}`), 'The last of the notes of the council']);
  await tab.clickInReader('.body a[href^="#"]');
  await tab.waitInReader((root) => root.activeElement?.textContent === 'Part 0');
});

test('other links open in this tab, whatever target the page has for its links', async () => {
  server.page('/out', '<!doctype html><title>The report</title>');
  const head = '<base target="_blank">';
  tab = await openWithReader(browser, server.page('/links', articlePage({ head, body })));
  await tab.clickInReader('.body a[href$="/out"]');
  await tab.waitFor(() => document.title === 'The report');
});

test('links to the top lead to the top of the article, however they are written', async () => {
  const links = ['#top', '#TOP', '#']
    .map((place) => `<p>Go <a href="${place}">back to ${place}</a> of the story.</p>`)
    .join('');
  tab = await openWithReader(browser, server.page('/to-top', articlePage({ body: paragraphs(40) + links })));
  for (const place of ['#top', '#TOP', '#']) {
    await tab.reader((root, text) => {
      root.querySelector('.wanted')?.classList.remove('wanted');
      const link = [...root.querySelectorAll('.body a')].find((each) => each.textContent === text);
      link?.classList.add('wanted');
      link?.scrollIntoView({ block: 'center' });
    }, `back to ${place}`);
    await tab.clickInReader('.wanted');
    await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 999) < 60);
  }
});

test('a link to a place of the page that is not in the article leads there', async () => {
  tab = await openWithReader(browser, server.page('/comments', articlePage({ body, after })));
  await tab.reader((root) => {
    const link = [...root.querySelectorAll('.body a')].find((each) => each.textContent === 'the comments');
    link?.classList.add('wanted');
  });
  await tab.clickInReader('.wanted');
  await tab.waitForReader(false);
  expect(await tab.evaluate(() => location.hash)).toBe('#comments');
});

test('links to messages, maps and files keep their address, and empty places lead to what follows them', async () => {
  const addresses = [
    'sms:+15550100',
    'geo:37.78,-122.40',
    'magnet:?xt=urn:btih:abc',
    'ftp://files.test/a.zip',
    'tel:+15550100',
    'mailto:ana@paper.test',
    'webcal://paper.test/days.ics',
    'bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W',
  ];
  const links = addresses.map((address) => `<a href="${address}">${address}</a>`).join(', ');
  const told = ['intent://paper.test/#Intent;scheme=paper;end', 'steam://run/440', 'file:///srv/plan.odt'];
  const textLinks = [...told, 'javascript:void(0)', 'data:text/html,none'].map(
    (address, at) => `<a href="${address}">program ${at}</a>`,
  );
  const odd = `<p>Write or look here: ${links}; or open ${textLinks.join(', ')}; the second part of the plan is <a href="#two" class="two">further down</a>,
    and the third one <a href="#three" class="three">after it</a>, as the council has said of its plan.</p>`;
  const parts = `<a name="two"></a><h2>Second part</h2>${paragraphsFrom(31, 5)}<p><a name="three"></a></p><h2>Third part</h2>`;
  const page = articlePage({ body: `${odd}${paragraphs(30)}${parts}${paragraphsFrom(36, 20)}` });
  tab = await openWithReader(browser, server.page('/odd-links', page));
  const held = await tab.reader((root) =>
    [...root.querySelectorAll('.body a')].map((link) => link.getAttribute('href')),
  );
  expect(held).toEqual(expect.arrayContaining(addresses));
  const said = (await tab.reader((root) => root.querySelector('.body p')?.textContent ?? '')).replace(/\s+/g, ' ');
  expect(said).toContain(
    `open ${told.map((address, at) => `program ${at} (${address})`).join(', ')}, program 3, program 4;`,
  );
  expect(held).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:javascript|data|intent|steam|file):/)]));
  for (const part of ['Second part', 'Third part']) {
    await tab.reader(
      (root, text) => {
        root.querySelector('.wanted')?.classList.remove('wanted');
        const link = [...root.querySelectorAll('.body a')].find((each) => each.textContent === text);
        link?.classList.add('wanted');
        link?.scrollIntoView({ block: 'center' });
      },
      part === 'Second part' ? 'further down' : 'after it',
    );
    await tab.clickInReader('.wanted');
    await tab.waitInReader((root, text) => root.activeElement?.textContent === text, part);
  }
});

test.each(['a modifier key', 'the middle button'])(
  'a press with %s opens a tab of its own and leaves the reader where it is',
  async (way) => {
    server.page('/out', '<!doctype html><title>The report</title>');
    tab = await openWithReader(browser, server.page('/modifier', articlePage({ body })));
    const address = await tab.evaluate(() => location.href);
    if (way === 'a modifier key') {
      await tab.page.keyboard.down('Control');
      await tab.clickInReader('.body a[href$="/out"]');
      await tab.page.keyboard.up('Control');
    } else {
      const [x = 0, y = 0] = await tab.reader((root) => {
        const { left, top } = (root.querySelector('.body a[href$="/out"]') as Element).getBoundingClientRect();
        return [left + 5, top + 5];
      });
      await tab.page.mouse.click(x, y, { button: 'middle' });
    }
    const pages = () => tab.page.browser().pages();
    const other = await until(async () => (await pages()).find((page) => page.url().endsWith('/out')), 'the tab');
    expect(await tab.reader(scrolled)).toBe(0);
    expect(await tab.evaluate(() => location.href)).toBe(address);
    await other.close();
  },
);
