import { strFromU8, unzipSync } from 'fflate';
import type { Tab } from '../../support/browser.ts';
import { testInTurn } from '../../support/by-turns.ts';
import { showClosedRoot } from '../../support/closed-root.ts';
import { drawPicture } from '../../support/picture.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs, stored } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const BODY = `<p>Alpha <a href="/x">one</a> with a note<sup><a href="#n1" id="r1">1</a></sup> in it; x<sup>2</sup>.</p>
  <pre><code class="language-js">let a = 1 || 2;\n\nlet b;</code></pre>
  <table><caption>Costs</caption><tr><th>Place</th><th colspan="2">Cost | in all</th></tr>
    <tr><td rowspan="2">North</td><td><code>a || b</code></td><td>7</td></tr><tr><td>8<br>9</td><td>10</td></tr></table>
  <figure><img src="/canal-60x40.png" width="600" height="400" alt="A canal"><figcaption>The canal.</figcaption></figure>
  <figure><img src="https://other.test/far-60x40.png" width="600" height="400" alt="Far away"><figcaption>Far.</figcaption></figure>
  <p>So <math alttext="\\frac{a}{b}"><mfrac><mi>a</mi><mi>b</mi></mfrac></math> and
  <math><msqrt><mi>c</mi></msqrt></math>.</p>
  ${paragraphs(6)}<h2>Notes</h2><ol><li id="n1">The note of the first. <a href="#r1">↩</a></li></ol>`;

/** A page that lets its own scripts do nothing at all. */
const STRICT = {
  'content-type': 'text/html',
  'content-security-policy': "default-src 'none'; img-src *; require-trusted-types-for 'script'",
};

/** A page that shows what is pasted into it. */
const PASTE = `<!doctype html><title>Paste</title><textarea autofocus></textarea><script>
  document.addEventListener('paste', ({ clipboardData }) => {
    window.pasted = { plain: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  });
</script>`;

const isSaid = (root: ShadowRoot, words: string) =>
  root.querySelector('#tool-keep-panel > div')?.shadowRoot?.querySelector('#status')?.textContent?.includes(words);

async function openReader(page: string): Promise<void> {
  tab = await openWithReader(browser, page);
  await tab.waitInReader((root) => root.querySelector('#tool-keep') && root.querySelector('[data-looks]'));
}

async function openPanel(page?: string): Promise<void> {
  if (page) await openReader(page);
  await tab.page.keyboard.press('e');
  await tab.waitInReader((root) => root.querySelector('#tool-keep-panel:popover-open > div'));
}

/** Presses a button of the panel by keyboard, and waits for what it says. */
async function press(id: string, words: string): Promise<void> {
  await tab.reader((root, name) => {
    root.querySelector('#tool-keep-panel > div')?.shadowRoot?.querySelector<HTMLElement>(`#${name}`)?.focus();
  }, id);
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader(isSaid, words);
}

async function pasted(): Promise<{ plain: string; html: string }> {
  const paste = await browser.open(server.page('/paste', PASTE));
  await paste.page.focus('textarea');
  await paste.page.keyboard.down('Control');
  await paste.page.keyboard.press('v', browser.name === 'chromium' ? { commands: ['Paste'] } : {});
  await paste.page.keyboard.up('Control');
  await paste.page.waitForFunction('window.pasted');
  const got = (await paste.page.evaluate('window.pasted')) as { plain: string; html: string };
  await paste.close();
  await tab.page.bringToFront();
  return got;
}

const TABLE = '| Place | Cost \\| in all | |\n| - | - | - |\n| North | `a \\|\\| b` | 7 |\n| | 8<br>9 | 10 |\n';

test('an article is saved as Markdown, as one HTML file and as a book, also where the page forbids all of it', async () => {
  // Pictures that wait for a press come along as well.
  await browser.setStored('local', stored({ images: 'hide' }));
  await openPanel(server.page('/kept', articlePage({ body: BODY }), STRICT));
  expect(await tab.inExtensionWorld(() => Symbol.for('lectern markdown') in globalThis)).toBe(false);
  await press('save-markdown', '.md');
  const markdown = await browser.downloaded('.md');
  expect(markdown.name).toBe('The Canal Path Moves Ahead.md');
  const text = markdown.bytes.toString();
  expect(text).toMatch(/^# The Canal Path Moves Ahead\n\nBy Ana Torres · October 9, 2020\n/);
  for (const part of [
    TABLE,
    '```js\nlet a = 1 || 2;\n\nlet b;\n```',
    'note[^1] in it; x<sup>2</sup>',
    '[^1]: The note of the',
  ])
    expect(text).toContain(part);
  expect(text).toContain('So $\\frac{a}{b}$ and $\\sqrt{c}$.');
  await press('save-html', 'Pictures of other sites are linked: 1 (other.test');
  const html = (await browser.downloaded('.html')).bytes.toString();
  expect(html).toMatch(/src="data:image\/(?:png|jpeg);base64,/);
  expect(html).toContain('<a href="https://other.test/far-60x40.png">Far away</a>');
  await press('save-epub', '.epub');
  const { bytes } = await browser.downloaded('.epub');
  const files = unzipSync(bytes);
  expect(Object.keys(files).join()).toMatch(/EPUB\/pictures\/1\.(?:png|jpg)/);
  expect(strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array())).toContain('epub:type="noteref"');
  await tab.close();
  // The file alone, without network or script.
  tab = await browser.open(server.page('/alone', html, { 'content-type': 'text/html' }));
  await tab.waitFor(() => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth === 60));
  expect(server.requests.filter(({ path }) => path.includes('far-60x40')).length).toBeLessThan(3);
  await browser.clearStored();
});

testInTurn('it is copied as Markdown, as formatted and as plain text', async () => {
  await openPanel(server.page('/copied-whole', articlePage({ body: BODY })));
  await press('copy-markdown', 'Copied');
  expect((await pasted()).plain).toContain(TABLE);
  await press('copy-formatted', 'Copied');
  const { html, plain } = await pasted();
  for (const part of ['The Canal Path Moves Ahead', 'Alpha']) expect(plain).toContain(part);
  expect(html).toMatch(/<h1>The Canal Path Moves Ahead<\/h1>/);
  expect(html).toMatch(/rowspan="2"/);
  expect(html).not.toMatch(/class=|style="[^"]*color/);
  await press('copy-plain', 'Copied');
  expect((await pasted()).plain).toContain('let a = 1 || 2;\n\nlet b;');
});

testInTurn('highlights and notes come along where that is chosen', async () => {
  const page = server.page('/marked', articlePage({ body: BODY }));
  const mark = { colour: 'green', prefix: '', suffix: '', start: 0, end: 9, made: 1, changed: 1 };
  const marks = [{ ...mark, id: '1', exact: 'Alpha one', note: 'Ask them.' }];
  const record = { version: 1, articles: [{ address: page, title: '', marks }] };
  await browser.setStored('local', { [`marks:${page}`]: record });
  await openReader(page);
  await tab.waitInReader((root) => root.querySelector('.mark-note'));
  await openPanel();
  await tab.waitInReader((root) =>
    root.querySelector('#tool-keep-panel > div')?.shadowRoot?.querySelector('#with-marks')?.checkVisibility(),
  );
  await press('copy-markdown', 'Copied');
  expect((await pasted()).plain).not.toContain('Ask them.');
  await tab.clickInReader('#tool-keep-panel >>> #with-marks');
  await press('copy-markdown', 'Copied');
  const { plain } = await pasted();
  expect(plain).toMatch(/<mark>Alpha <\/mark>\[<mark>one<\/mark>\]\(\S+\)\[\^\d\] with a note/);
  expect(plain).toMatch(/\[\^\d\]: Ask them\./);
  await browser.clearStored();
});

testInTurn('what is selected is quoted with a link that leads to its words, and the article is cited', async () => {
  const page = server.page(
    '/quoted',
    articlePage({ body: `<p>They spoke - twice.</p>${paragraphs(30)}<p>At last they spoke - twice.</p>` }),
  );
  await openReader(page);
  await tab.reader((root) => {
    const last = [...root.querySelectorAll('.body p')].at(-1)?.firstChild as Node;
    const own = (root as ShadowRoot & { getSelection?(): Selection }).getSelection?.() ?? getSelection();
    own?.setBaseAndExtent(last, 13, last, 20);
  });
  await openPanel();
  await press('copy-quote', 'Copied');
  const { html, plain } = await pasted();
  const [, link = ''] = /\n(http\S+)$/.exec(plain) ?? [];
  expect(plain).toMatch(/^“spoke -”\n— Ana Torres, The Canal Path Moves Ahead\n/);
  expect(html).toContain('<blockquote>spoke -</blockquote>');
  await press('copy-citation', 'Copied');
  expect((await pasted()).plain).toMatch(/^Torres, A\. \(2020, October 9\)\. The Canal Path Moves Ahead\. http/);
  await tab.close();
  // The first of these words is at the top of the page, the one that is quoted at its end.
  tab = await browser.open(link);
  await tab.waitFor(() => scrollY + innerHeight > document.documentElement.scrollHeight - 300);
});

test('words over a break of a line, and with narrow spaces, are quoted with a link that both browsers find', async () => {
  const verse = (words: string) => `<p>The tide ${words}\u202f!<br>The boat stays here.</p>`;
  const page = server.page(
    '/verse',
    articlePage({ body: `${verse('goes out')}${paragraphs(30)}${verse('comes in')}` }),
  );
  await openReader(page);
  await tab.reader((root) => {
    const last = [...root.querySelectorAll('.body p')].at(-1) as Element;
    const own = (root as ShadowRoot & { getSelection?(): Selection }).getSelection?.() ?? getSelection();
    own?.setBaseAndExtent(last.firstChild as Node, 9, last.lastChild as Node, 8);
  });
  await openPanel();
  await press('copy-quote', 'Copied');
  const [, link = ''] = /\n(http\S+)$/.exec((await pasted()).plain) ?? [];
  expect(link.split('#')[1]).toBe(`:~:text=comes%20in${encodeURIComponent('\u202f')}!,The%20boat`);
  await tab.close();
  tab = await browser.open(link);
  await tab.waitFor(() => scrollY + innerHeight > document.documentElement.scrollHeight - 300);
});

testInTurn(
  'pictures of other sites are fetched with the leave for it alone, into a file and into the library',
  async () => {
    const open = server.page('https://cdn.test/open-60x40.png', drawPicture('/open-60x40.png'), {
      'content-type': 'image/png',
      'access-control-allow-origin': '*',
    });
    const pictures = [open, server.url('https://other.test/shut-60x40.png'), '/own-60x40.png'].map(
      (address) => `<figure><img src="${address}" width="600" height="400" alt="A canal"></figure>`,
    );
    await openPanel(server.page('/others', articlePage({ body: pictures.join('') + paragraphs(20) })));
    const asked = () => server.requests.filter(({ path }) => /open-|shut-/.test(path)).length;
    await tab.waitInReader((root) =>
      [...root.querySelectorAll('.lead img, .body img')].every((image) => (image as HTMLImageElement).complete),
    );
    const before = asked();
    await press('save-html', 'Pictures of other sites are linked: 2 (');
    expect(asked()).toBe(before);
    expect((await browser.downloaded('.html')).bytes.toString().match(/src="data:image/g)).toHaveLength(1);
    const label = await tab.reader(
      (root) =>
        root.querySelector('#tool-keep-panel > div')?.shadowRoot?.querySelector('label:has(#with-others)')?.textContent,
    );
    expect(label).toMatch(/^Fetch pictures of other sites too: cdn\.test\S*, other\.test/);
    await tab.clickInReader('#tool-keep-panel >>> #with-others');
    await press('save-html', 'Pictures that couldn’t be fetched: 1 of 3.');
    expect((await browser.downloaded('.html')).bytes.toString().match(/src="data:image/g)).toHaveLength(2);
    expect(server.requests.filter(({ path }) => path.includes('open-')).every(({ headers }) => !headers.cookie)).toBe(
      true,
    );

    await tab.page.keyboard.press('Escape');
    await tab.page.keyboard.press('b');
    const bar = (root: ShadowRoot) =>
      root.querySelector('.library-bar')?.shadowRoot?.querySelector('p')?.textContent ?? '';
    const said = async () => {
      await showClosedRoot(tab.page);
      return tab.reader(bar);
    };
    await until(
      async () => /^Saved to your library\. Pictures of other sites are linked: 2 \(/.test(await said()),
      'the saving',
    );
    const pressInBar = async (id: string) => {
      await tab.reader(
        (root, name) => root.querySelector('.library-bar')?.shadowRoot?.querySelector<HTMLElement>(`#${name}`)?.focus(),
        id,
      );
      await tab.page.keyboard.press('Enter');
    };
    await pressInBar('others');
    const rest = 'Saved to your library. Pictures that couldn’t be fetched stay links: 1.';
    await until(async () => (await said()) === rest, 'the others to be fetched');
    await pressInBar('undo');
    await until(async () => (await said()) === 'Your library is as it was before.', 'the undoing');
  },
);

testInTurn('fetching of pictures can be cancelled, and a page that lets no files be saved says so', async () => {
  const held = server.hold('/slow-60x40.png');
  const slow = '<figure><img src="/slow-60x40.png" width="600" height="400" loading="lazy"></figure>';
  await openPanel(server.page('/slow', articlePage({ body: paragraphs(30) + slow })));
  await press('save-html', 'Fetching pictures: 0 of 1');
  await held.asked;
  await press('cancel', 'Cancelled.');
  await tab.close();
  const sandbox = { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts' };
  await openPanel(server.page('/sandboxed', articlePage({ body: BODY }), sandbox));
  await press('save-markdown', 'This page doesn’t allow files to be saved.');
});
