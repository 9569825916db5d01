import { type Audit, auditScript } from '../../support/axe.ts';
import type { Tab } from '../../support/browser.ts';
import { pageChanges } from '../../support/page-as-before.ts';
import { TESTED_THEMES } from '../../support/tested-themes.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, isAllThere, openWithReader, paragraphs, stored } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const everything = `${paragraphs(3)}<h2>A part of the story</h2><ul><li>One thing</li><li>Another, with <a href="/a">a link</a></li></ul>
  <figure><img src="/canal-900x500.jpg" alt="The canal"><figcaption>The canal at dusk, from the bridge</figcaption></figure>
  <blockquote><p>We have waited eleven years for a path that a child can ride to school.</p></blockquote>
  <p>The script is <code>npm start</code> and not much more than that, say those who wrote it.</p>
  <div class="admonition note"><p class="admonition-title">Note</p><p>Run <code>npm stop</code> first, as <a href="/b">they
  explain</a>, or the canal will be widened twice and the bridge will have to be moved once more.</p></div>
  <div class="code-title">canal.js</div><pre><code>const path = widen(canal, { metres: 4, trees: 'valley oaks', bank: 'north', gate: 'moved', vote: 'in November' });</code></pre>
  <table><caption>Cost by year</caption><thead><tr><th>Year</th><th>State</th><th>City</th></tr></thead>
  <tbody><tr><td>2021</td><td>1,400</td><td>300</td></tr><tr><td>2022</td><td>900</td><td>500</td></tr></tbody></table>
  ${paragraphs(6).replaceAll('Paragraph', 'Part')}`;

test.each(TESTED_THEMES)('axe finds nothing in the reader: %s', async (theme) => {
  await browser.setStored('local', stored({ theme }));
  tab = await openWithReader(browser, server.page('/axe', articlePage({ body: everything })));
  const scheme = await tab.reader((root) => getComputedStyle(root.querySelector('dialog') as Element).colorScheme);
  expect(scheme).toBe(/dark|black/i.test(theme) ? 'dark' : 'light');
  // A script of its own lets the keyboard reach what scrolls.
  await tab.waitInReader((root) => root.querySelector('pre')?.hasAttribute('tabindex'));
  const { violations, passes } = (await tab.page.evaluate(auditScript(`{ include: [['lectern-reader']] }`))) as Audit;
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(10);
  await browser.clearStored();
});

test('a note has a ground of its own, and code in it stands out from that', async () => {
  tab = await openWithReader(browser, server.page('/note', articlePage({ body: everything })));
  const grounds = await tab.reader((root) => {
    return ['dialog', '[role=note]', '[role=note] code', '[data-part="code title"]'].map((selector) => {
      const element = root.querySelector(selector);
      return element ? getComputedStyle(element).backgroundColor : `no ${selector}`;
    });
  });
  const [page, note, code, title] = grounds;
  expect(note).not.toBe(page);
  expect([code, title]).toEqual([page, 'rgba(0, 0, 0, 0)']);
});

test('nothing sticks out sideways at 320 pixels; code and tables scroll in boxes of their own', async () => {
  tab = await browser.open(server.page('/narrow', articlePage({ body: everything })));
  await tab.setSize(320, 640);
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader();
  await popup.close();
  // A later script makes boxes that scroll reachable by keyboard.
  await tab.waitInReader((root) => root.querySelector('pre')?.tabIndex === 0);
  const wide = await tab.reader((root) => {
    const dialog = root.querySelector('dialog') as HTMLElement;
    const code = root.querySelector('pre') as HTMLElement;
    return [dialog.scrollWidth <= dialog.clientWidth, code.scrollWidth > code.clientWidth];
  });
  expect(wide).toEqual([true, true]);
});

test('the bar keeps all of its buttons within it, beside the scroll bar, however wide the window is', async () => {
  tab = await openWithReader(
    browser,
    server.page('/widths', articlePage({ body: `<h2>One</h2>${paragraphs(20)}<h2>Two</h2>${paragraphs(20)}` })),
  );
  await tab.waitInReader(isAllThere);
  const wrong: string[] = [];
  for (const width of [300, 320, 345, 360, 375, 400, 414, 430, 470, 480, 520, 600, 640]) {
    await tab.setSize(width, 640);
    const seen = await tab.reader((root) => {
      const bar = root.querySelector('.toolbar')?.getBoundingClientRect();
      const parts = [...root.querySelectorAll('#close, #close > span, .tool, .time-left')].filter((part) =>
        part.checkVisibility(),
      );
      const boxes = parts.map((part) => ({
        name: part.id || part.className,
        ...part.getBoundingClientRect().toJSON(),
      }));
      return boxes.filter(({ left, right }) => left < (bar?.left ?? 0) - 0.5 || right > (bar?.right ?? 0) + 0.5);
    });
    wrong.push(...seen.map(({ name, right }) => `${name} ends at ${right} of ${width}`));
  }
  expect(wrong).toEqual([]);
});

test('the buttons for listening stand within a window of 320 pixels, beside the scroll bar', async () => {
  tab = await openWithReader(browser, server.page('/listened', articlePage()));
  await tab.waitInReader(isAllThere);
  await tab.setSize(320, 640);
  await tab.page.keyboard.press('l');
  await tab.waitInReader((root) => root.querySelectorAll('.listen-buttons .tool').length >= 7);
  const out = await tab.reader((root) => {
    const room = root.querySelector('dialog')?.clientWidth ?? 0;
    const boxes = [...root.querySelectorAll('.listen-buttons .tool')].map((button) => button.getBoundingClientRect());
    return boxes.filter(({ left, right }) => left < -0.5 || right > room + 0.5).length;
  });
  expect(out).toBe(0);
});

test('with the spacing that WCAG asks a page to bear, at 320 pixels, no line is cut and nothing sticks out', async () => {
  tab = await browser.open(server.page('/spaced', articlePage({ body: everything })));
  await tab.setSize(320, 640);
  await tab.openReader();
  const cut = await tab.reader((root) => {
    // WCAG 2.2, 1.4.12: https://www.w3.org/TR/WCAG22/#text-spacing
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
        'p { margin-block-end: 2em !important }',
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced];
    const dialog = root.querySelector('dialog') as HTMLElement;
    const texts = [...root.querySelectorAll<HTMLElement>('h1, h2, .body p, .body li, button, summary, figcaption')];
    const hidden = texts.filter(
      (part) =>
        part.checkVisibility() &&
        (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 2),
    );
    return [dialog.scrollWidth - dialog.clientWidth, ...hidden.map((part) => `${part.localName}: ${part.textContent}`)];
  });
  expect(cut).toEqual([0]);
});

test.each(['dark', 'black'])(
  'nothing flashes white: the theme %s is there in the task in which the reader is',
  async (theme) => {
    await browser.setStored('local', stored({ theme }));
    tab = await browser.open(server.page('/flash', articlePage()));
    await tab.page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const dialog = document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog');
        if (!dialog) return;
        observer.disconnect();
        document.title = getComputedStyle(dialog).backgroundColor;
      }).observe(document.documentElement, { childList: true });
    });
    await tab.openReader();
    // The page has another title now.
    pageChanges();
    const [first, later] = [
      await tab.page.title(),
      await tab.reader((root) => getComputedStyle(root.querySelector('dialog') as Element).backgroundColor),
    ];
    expect(first).toBe(later);
    const [red = 255, green = 255, blue = 255] = (first.match(/\d+/g) ?? []).map(Number);
    expect(Math.max(red, green, blue)).toBeLessThan(60);
    await browser.clearStored();
  },
);

test('an article in Arabic runs from the right, and the bar stays in the language of the interface', async () => {
  const body = Array.from(
    { length: 12 },
    (_, number) =>
      `<p>الفقرة ${number}: افتتحت البلدية صباح اليوم المرحلة الأولى من مشروع ترميم المدينة القديمة، بعد ثلاث سنوات من العمل المتواصل في الأزقة والأسواق، وقال المهندسون إن الحجارة الأصلية أعيد استخدامها كلها تقريبا.</p>`,
  ).join('');
  const page = articlePage({ root: 'lang="ar" dir="rtl"', title: 'المدينة القديمة تفتح أبوابها من جديد', body });
  tab = await openWithReader(browser, server.page('/arabic', page));
  const seen = await tab.reader((root) => {
    const article = root.querySelector('article') as HTMLElement;
    const bar = root.querySelector('.toolbar') as HTMLElement;
    return [article.lang, getComputedStyle(article).direction, bar.lang.slice(0, 2), getComputedStyle(bar).direction];
  });
  expect(seen).toEqual(['ar', 'rtl', 'en', 'ltr']);
});

test('a dark system gives a dark reader, and a change is followed at once', async () => {
  await browser.setColorScheme('dark');
  tab = await openWithReader(browser, server.page('/dark', articlePage()));
  const scheme = (root: ShadowRoot, wanted: string) =>
    getComputedStyle(root.querySelector('dialog') as Element).colorScheme === wanted;
  expect(await tab.reader(scheme, 'dark')).toBe(true);
  await browser.setColorScheme('light');
  await tab.waitInReader(scheme, 'light');
});

test('where the system asks for more contrast the reader gives it, while it follows the system', async () => {
  tab = await openWithReader(browser, server.page('/more', articlePage()));
  const colours = () =>
    tab.reader((root) => {
      const { color, backgroundColor } = getComputedStyle(root.querySelector('dialog') as Element);
      return `${color} on ${backgroundColor}`;
    });
  const before = await colours();
  await browser.setMedia({ moreContrast: true });
  await until(async () => /^rgb\((1?\d), \1, \1\) on rgb\(255, 255, 255\)$/.test(await colours()), 'more contrast');
  await browser.setMedia({ moreContrast: false });
  await until(async () => (await colours()) === before, 'the colours of before');
});

test('a shipped typeface is drawn from bytes, under a policy that forbids fonts, and leaves with the reader', async () => {
  await browser.setStored('local', stored({ typeface: 'literata' }));
  const policy = { 'content-security-policy': "default-src 'none'" };
  tab = await openWithReader(browser, server.page('/typeface', articlePage(), policy));
  await tab.waitFor(() =>
    [...document.fonts].some(({ family, status }) => /Lectern/.test(family) && status === 'loaded'),
  );
  expect(await tab.evaluate(() => document.fonts.check("20px 'Lectern Literata'"))).toBe(true);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await tab.evaluate(() => document.fonts.size)).toBe(0);
  await browser.clearStored();
});

test('with forced colours the reader is drawn in the colours of the system', async () => {
  await browser.setMedia({ forcedColors: true });
  tab = await openWithReader(browser, server.page('/forced', articlePage()));
  const border = await tab.reader((root) => getComputedStyle(root.querySelector('#close') as Element).borderTopStyle);
  expect(border).toBe('solid');
  await browser.setMedia({ forcedColors: false });
});

test('long words of the title and of headings fit into the column of a phone in the largest type', async () => {
  await browser.setStored('local', stored({ size: 40 }));
  const words = 'Firmenwagen oder Finanzierung';
  const body = `${paragraphs(3)}<h2>Buttercreme</h2>${paragraphs(12)}`;
  tab = await openWithReader(browser, server.page('/long-words', articlePage({ title: words, body })));
  await tab.setSize(390, 800);
  const lines = await tab.reader((root) =>
    [...root.querySelectorAll('h1, .body h2')].flatMap((heading) => {
      const text = heading.firstChild as Text;
      return [...text.data.matchAll(/\S+/g)].map(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return `${word} ${range.getClientRects().length}`;
      });
    }),
  );
  expect(lines).toEqual(['Firmenwagen 1', 'oder 1', 'Finanzierung 1', 'Buttercreme 1']);
});
