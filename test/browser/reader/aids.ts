import type { Tab } from '../../support/browser.ts';
import { testInTurn } from '../../support/by-turns.ts';
import { standInForSpeech } from '../../support/speech.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs, scrolled, waitForEnd } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const BODY = `<p>Alpha <a href="/x">one</a>. Beta two said it. “Gamma” three.</p>
  <p lang="de">Die Schifffahrt ruht. Am 3. Oktober kam Dr. Weber.</p>
  <pre><code>let depth = 7. Or more.</code></pre>
  <table><tr><th>Place</th><th>Cost</th></tr><tr><td>North</td><td>7</td></tr></table>
  <figure><img src="/canal.png" width="600" height="300" alt="A canal"><figcaption>The canal in May.</figcaption></figure>
  ${paragraphs(30)}`;

/** Thirty paragraphs in Arabic, each with its number. */
const ARABIC = Array.from({ length: 30 }, (_, at) => {
  return `<p>${at + 1}: ${'قال المهندسون إن الجسر فُتح صباح اليوم أمام المارة بعد أشهر من العمل. '.repeat(4)}</p>`;
}).join('');

/** A page that shows what is pasted into it. */
const PASTE = `<!doctype html><title>Paste</title><textarea autofocus></textarea><script>
  document.addEventListener('paste', ({ clipboardData }) => {
    window.pasted = { plain: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  });
</script>`;

/** Presses a letter with the key of commands. Headless Chromium does by itself what such keys mean only when told so. */
async function command(letter: string, meaning: string): Promise<void> {
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press(letter as 'a', browser.name === 'chromium' ? { commands: [meaning] } : {});
  await tab.page.keyboard.up('Control');
}

/** Opens a reader whose aids are as they were stored. */
async function openReader(name: string, root = 'lang="en"', body = BODY): Promise<void> {
  tab = await openWithReader(browser, server.page(`/aids-${name}`, articlePage({ root, body })));
  await tab.waitInReader((inside) => inside.querySelector('#tool-aids') && inside.querySelector('[data-keys]'));
}

/** Opens the panel by its key, switches aids in it by keyboard, and closes it by Escape. */
async function choose(...presses: readonly (readonly [id: string, key: string])[]): Promise<void> {
  await tab.page.keyboard.press('a');
  await tab.waitInReader((root) => root.querySelector('#tool-aids-panel:popover-open > div'));
  for (const [id, key] of presses) {
    await tab.reader((root, name) => {
      root.querySelector('#tool-aids-panel > div')?.shadowRoot?.querySelector<HTMLElement>(`#${name}`)?.focus();
    }, id);
    await tab.page.keyboard.press(key as ' ');
  }
  if (await tab.reader((root) => root.querySelector('#tool-aids-panel:popover-open') !== null)) {
    await tab.page.keyboard.press('Escape');
    await tab.waitInReader((root) => !root.querySelector(':popover-open'));
  }
  // As when the text is pressed: keys are for it.
  await tab.reader((root) => root.querySelector<HTMLElement>('article')?.focus({ preventScroll: true }));
}

/** The text in the stretch of the window that is not dimmed; the first words of each block. */
function lit(root: ShadowRoot): string | undefined {
  const [above, below] = root.querySelectorAll('.line-focus > div');
  if (!above || !below) return undefined;
  const [top, bottom] = [above.getBoundingClientRect().bottom, below.getBoundingClientRect().top];
  const seen = [...root.querySelectorAll('article :is(h1, .facts, p, pre, th, td, img, figcaption)')].filter((each) => {
    const box = each.getBoundingClientRect();
    return box.bottom > top + 4 && box.top < bottom - 4;
  });
  return seen.map((each) => (each.textContent ?? '').trim().slice(0, 8) || each.localName).join(' | ');
}

const isLit = (root: ShadowRoot, words: string) => {
  const [above, below] = root.querySelectorAll('.line-focus > div');
  const [top = 0, bottom = 0] = [above?.getBoundingClientRect().bottom, below?.getBoundingClientRect().top];
  const found = [...root.querySelectorAll('article :is(h1, .facts, p, pre, tr, img, figcaption)')].find((each) =>
    ((each.textContent ?? '').trim() || each.localName).startsWith(words),
  );
  const box = found?.getBoundingClientRect();
  return box !== undefined && box.bottom > top + 4 && box.top < bottom - 4;
};

const shownPage = (root: ShadowRoot) => root.querySelector('.page-foot p')?.textContent;
const isPage = (root: ShadowRoot, number: number) =>
  root.querySelector('.page-foot p')?.textContent?.startsWith(`Page ${number} of `);
const marks = async (name: string): Promise<string> =>
  String(
    await tab.page.evaluate(
      `[...(CSS.highlights.get('lectern-${name}') ?? [])].map((r) => r.startContainer.data.slice(r.startOffset, r.endOffset)).join()`,
    ),
  );

test('while no aid is on, none of their scripts is there; what was chosen begins with the next article', async () => {
  const scripts = ['aids', 'line focus', 'word marks', 'sentences', 'auto scroll', 'page turns'];
  const loaded = async () => {
    const all = JSON.parse(
      String(
        await tab.inExtensionWorld(() =>
          JSON.stringify(
            ['aids', 'line focus', 'word marks', 'sentences', 'auto scroll', 'page turns'].filter(
              (name) => Symbol.for(`lectern ${name}`) in globalThis,
            ),
          ),
        ),
      ),
    ) as string[];
    return scripts.filter((name) => all.includes(name));
  };
  await openReader('idle');
  expect(await loaded()).toEqual([]);
  await choose(['sentences', ' ']);
  await tab.waitInReader((root) => root.querySelector('.sentence-space'));
  expect(await loaded()).toEqual(['aids', 'sentences']);
  await tab.close();
  await openReader('next');
  await tab.waitInReader((root) => root.querySelector('.sentence-space'));
  // Also in what another way has found in its place.
  await waitForEnd(tab);
  await tab.reader((root) => root.querySelector<HTMLElement>('.compared > summary')?.focus());
  await tab.page.keyboard.press('Enter');
  const way = '.compared button[aria-label*=": Whole page"]';
  await tab.waitInReader((root, selector) => root.querySelector(selector), way);
  await tab.reader((root, selector) => root.querySelector<HTMLElement>(selector)?.focus(), way);
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => /A rail of the page/.test(root.querySelector('article')?.textContent ?? ''));
  await tab.waitInReader((root) => root.querySelector('.sentence-space'));
  // What is copied knows nothing of it.
  await tab.reader((root) => root.querySelector<HTMLElement>('article')?.focus());
  await command('a', 'SelectAll');
  await command('c', 'Copy');
  await tab.close();
  tab = await browser.open(server.page('/aids-paste', PASTE));
  await tab.page.focus('textarea');
  await command('v', 'Paste');
  await tab.page.waitForFunction('window.pasted');
  const pasted = (await tab.page.evaluate('window.pasted')) as { plain: string; html: string };
  expect(pasted.plain).toContain('Alpha one. Beta two said it. “Gamma” three.');
  expect(pasted.html).toContain('Beta two said it. “Gamma” three.');
  await tab.close();
  await browser.setStored('local', {
    aids: { version: 1, changed: 1, isOn: true, focus: ['x'], pages: 'yes', speed: -7 },
  });
  await openReader('broken');
  await until(async () => (await loaded()).includes('aids'), 'the aids to be asked');
  expect(await loaded()).toEqual(['aids']);
});

testInTurn('the line that is read stands out, follows keys, scrolling and pointer, and takes no click', async () => {
  await openReader('focus');
  await choose(['focus', '1']);
  await tab.waitInReader(isLit, 'The Canal');
  expect(await tab.reader(lit)).toBe('The Cana');
  for (const words of ['By Ana', 'Alpha', 'Die Schi', 'let dept', 'Place', 'North', 'img', 'The canal in']) {
    await tab.page.keyboard.press('ArrowDown');
    await tab.waitInReader(isLit, words);
  }
  // The text has moved with it; a picture is one line.
  expect(await tab.reader(scrolled)).toBeGreaterThan(100);
  await tab.page.keyboard.press('ArrowUp');
  await tab.waitInReader((root) => {
    const [above, below] = [...root.querySelectorAll('.line-focus > div')].map((each) => each.getBoundingClientRect());
    const picture = root.querySelector('article img')?.getBoundingClientRect();
    return above && below && picture && above.bottom <= picture.top && below.top >= picture.bottom;
  });
  await tab.page.keyboard.press('Home');
  await tab.waitInReader((root) => root.querySelector('dialog')?.scrollTop === 0);
  const link = await tab.reader((root) => {
    const { left, top } = (root.querySelector('.body a') as Element).getBoundingClientRect();
    return { x: left + 3, y: top + 8 };
  });
  await tab.page.mouse.move(link.x, 300);
  await tab.page.mouse.move(link.x, link.y);
  await tab.waitInReader(isLit, 'Alpha');
  await tab.waitForFrames();
  await tab.page.keyboard.press('ArrowDown');
  await tab.waitInReader(isLit, 'Die Schi');
  const hit = await tab.reader((root, { x, y }) => root.elementFromPoint(x, y)?.localName, link);
  expect(hit).toBe('a');
  const height = () =>
    tab.reader((root) => {
      const [above, below] = [...root.querySelectorAll('.line-focus > div')].map((each) =>
        each.getBoundingClientRect(),
      );
      return (below?.top ?? 0) - (above?.bottom ?? 0);
    });
  await tab.reader((root) => root.querySelectorAll('.body p')[20]?.scrollIntoView({ block: 'center' }));
  await tab.page.mouse.move(300, 300);
  const line = await height();
  for (const [key, least] of [
    ['3', 2],
    ['5', 4],
  ] as const) {
    await choose(['focus', key]);
    await tab.page.mouse.move(300, 299);
    await tab.page.mouse.move(300, 300);
    const isSo = async () => (await height()) > line * least && (await height()) < line * (least + 1.5);
    await until(isSo, `${key} lines to stand out`);
  }
  await choose(['focus', 'R']);
  await tab.page.mouse.move(300, 299);
  await tab.page.mouse.move(300, 300);
  await tab.waitInReader((root, tall) => {
    const ruler = root.querySelector('[data-form=ruler] > :last-child')?.getBoundingClientRect();
    return ruler?.height === 3 && ruler.top > 290 && ruler.top < 300 + tall;
  }, line);
  await choose(['focus', 'P']);
  await tab.waitInReader((root) => root.querySelector('[data-form=paragraph]'));
  await tab.page.mouse.move(300, 500);
  await tab.page.mouse.wheel({ deltaY: 1500 });
  await until(async () => (await tab.reader(lit)) === 'Paragrap', 'one paragraph to stand out');
  await choose(['focus', 'O']);
  await tab.waitInReader((root) => !root.querySelector('.line-focus'));
  const isOff = async () => (await browser.getStored('local'))['aids'] as { focus: string; isOn: boolean };
  await until(async () => (await isOff()).focus === 'off' && !(await isOff()).isOn, 'line focus to be kept as off');
});

testInTurn(
  'words and sentences are marked, and the text is what it was: found, copied, heard, and undone to the letter',
  async () => {
    const html = (root: ShadowRoot) =>
      [...root.querySelectorAll('.body p')].map((each) => `${each.childNodes.length} ${each.innerHTML}`);
    await openReader('words');
    const before = await tab.reader(html);
    await choose(['sentences', ' '], ['beginnings', ' '], ['syllables', ' ']);
    await until(async () => (await marks('syllables')).includes('fahrt'), 'German syllables');
    expect(await marks('beginnings')).toMatch(/^Al,on,Be,tw,sa,i,Ga,th,Di,Schif,ru,A,Okt,/);
    await until(async () => (await marks('syllables')).includes('pha,ta,ma'), 'English syllables');
    expect(await marks('syllables')).toContain('fahrt,to,ber');
    const spaces = await tab.reader((root) =>
      [...root.querySelectorAll('.sentence-space')].slice(0, 3).map((space) => {
        return (
          (space.previousSibling?.textContent ?? '').slice(-5) + (space.nextSibling?.textContent ?? '').slice(0, 4)
        );
      }),
    );
    expect(spaces).toEqual(['.Beta', 'd it.“Gam', 'ruht.Am 3']);
    expect(await tab.page.evaluate(`find('said it. “Gamma” three', false, true)`)).toBe(true);
    await tab.inExtensionWorld(standInForSpeech);
    await tab.clickInReader('#tool-listen');
    const spoken = async () =>
      String(await tab.page.evaluate(`[...(CSS.highlights.get('lectern-sentence') ?? [])].join()`));
    await until(async () => (await spoken()).startsWith('Beta two'), 'a sentence to be heard');
    await choose(['sentences', ' '], ['beginnings', ' '], ['syllables', ' ']);
    const last = await spoken();
    await until(async () => !['', last].includes(await spoken()), 'another one to be heard');
    expect(await tab.reader(html)).toEqual(before);
    expect(await tab.page.evaluate(`[...CSS.highlights.keys()].filter((name) => /syll|begin/.test(name)).length`)).toBe(
      0,
    );
  },
);

testInTurn(
  'the article scrolls by itself until a key, a wheel or a press stops it, by lines where less motion is wanted',
  async () => {
    await openReader('scroll');
    const isMoving = (root: ShadowRoot, words: string) => root.querySelector('#scroll-play')?.ariaLabel === words;
    await choose(['speed', '1'], ['speed', 'End'], ['scroll', 'Enter']);
    await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 12);
    await tab.page.keyboard.press('ArrowLeft');
    await tab.waitInReader((root) => root.querySelector('.scroll-bar p')?.textContent === '980 words per minute');
    await tab.waitInReader(isMoving, 'Pause');
    // Escape stops it, and closes the reader only after that.
    await tab.page.keyboard.press('Escape');
    await tab.waitInReader(isMoving, 'Play');
    await tab.clickInReader('#scroll-play');
    await tab.waitInReader(isMoving, 'Pause');
    await tab.page.mouse.move(400, 400);
    await tab.page.mouse.wheel({ deltaY: 10 });
    await tab.waitInReader(isMoving, 'Play');
    await tab.clickInReader('#scroll-play');
    await tab.waitInReader(isMoving, 'Pause');
    await tab.page.touchscreen.tap(400, 300);
    await tab.waitInReader(isMoving, 'Play');
    await tab.clickInReader('#scroll-faster');
    await until(
      async () => (await browser.getStored('local'))['aids']?.['speed' as never] === 1000,
      'the pace to be kept',
    );
    await tab.reader((root) => root.querySelector('dialog')?.scrollTo(0, 1e6));
    await tab.clickInReader('#scroll-play');
    await tab.waitInReader(isMoving, 'Play');
    await tab.clickInReader('#scroll-close');
    expect(await tab.reader((root) => root.querySelector('.scroll-bar'))).toBeNull();
    await browser.setMedia({ colorScheme: 'light', forcedColors: false, moreContrast: false, reducedMotion: true });
    expect(await tab.reader((root) => root.activeElement?.id)).toBe('tool-aids');
    await tab.reader((root) => root.querySelector('dialog')?.scrollTo(0, 0));
    await choose(['scroll', 'Enter']);
    await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 0);
    expect(await tab.reader(scrolled)).toBeGreaterThan(20);
  },
);

testInTurn('pages are turned by keys, wheel and presses at the edges, cut no line, and keep the place', async () => {
  await openReader(
    'pages',
    'lang="ar" dir="rtl"',
    `${ARABIC}<p><img src="/tall-600x3000.png" width="600" height="3000" alt=""></p>`,
  );
  await choose(['pages', ' ']);
  await tab.waitInReader(isPage, 1);
  for (const [key, page] of [
    ['PageDown', 2],
    [' ', 3],
    ['ArrowLeft', 4],
    ['j', 5],
    ['ArrowRight', 4],
    ['ArrowUp', 3],
    ['Home', 1],
    ['ArrowDown', 2],
  ] as const) {
    await tab.page.keyboard.press(key);
    await tab.waitInReader(isPage, page);
  }
  await tab.page.mouse.click(20, 400);
  await tab.waitInReader(isPage, 3);
  await tab.page.mouse.move(600, 400);
  await tab.page.mouse.wheel({ deltaY: 100 });
  await tab.waitInReader(isPage, 4);
  // From left to right leads on in Arabic.
  await tab.page.touchscreen.touchStart(500, 400);
  await tab.page.touchscreen.touchMove(600, 410);
  await tab.page.touchscreen.touchMove(700, 410);
  await tab.page.touchscreen.touchEnd();
  await tab.waitInReader(isPage, 5);
  await tab.page.keyboard.press('ArrowRight');
  await tab.waitInReader(isPage, 4);
  expect(await tab.reader((root) => root.querySelector('.body img')?.getBoundingClientRect().height)).toBeLessThan(
    await tab.reader((root) => (root.querySelector('dialog')?.clientHeight ?? 0) - 124),
  );
  // Every line between the bars is seen whole.
  const cut = await tab.reader((root) => {
    const [above, below] = [...root.querySelectorAll('.page-cover')].map((each) => each.getBoundingClientRect());
    const lines = [...root.querySelectorAll('.body p')].flatMap((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return [...range.getClientRects()];
    });
    const isCut = (edge = 0) => lines.some(({ top, bottom }) => top < edge - 2 && bottom > edge + 2);
    return { seen: lines.length, cut: isCut(above?.bottom) || isCut(below?.top) };
  });
  expect(cut).toEqual({ seen: expect.any(Number), cut: false });
  const first = (root: ShadowRoot) => {
    const { bottom = 0 } = root.querySelector('.page-cover')?.getBoundingClientRect() ?? { bottom: 56 };
    const shown = [...root.querySelectorAll('.body p')].find(
      (each) => each.getBoundingClientRect().bottom > bottom + 4,
    );
    return shown?.textContent?.slice(0, 12);
  };
  // With line focus, the arrow after the last line turns, and leads to the first one.
  await choose(['focus', '3']);
  const bands = async () =>
    tab.reader((root) => root.querySelectorAll('.line-focus > div')[1]?.getBoundingClientRect().top);
  await until(async () => ((await bands()) ?? 0) > 0, 'lines to stand out');
  const top = (await bands()) ?? 0;
  for (let line = 0; line < 40 && !(await tab.reader(isPage, 5)); line++) {
    await tab.page.keyboard.press('ArrowDown');
    await tab.waitForFrames();
  }
  expect(await tab.reader(isPage, 5)).toBe(true);
  expect(await bands()).toBeLessThanOrEqual(top + 40);
  await tab.page.keyboard.press('ArrowUp');
  await tab.waitInReader(isPage, 4);
  await choose(['focus', 'O']);
  const place = await tab.reader(first);
  expect(place).toMatch(/^\d+: /);
  await tab.setSize(500, 600);
  await tab.waitInReader((root) => !root.querySelector('.page-foot p')?.textContent?.startsWith('Page 4 '));
  expect(await tab.reader(first)).toBe(place);
  await choose(['pages', ' ']);
  expect(await tab.reader(first)).toBe(place);
  expect(await tab.reader(shownPage)).toBeUndefined();
  expect(await tab.reader((root) => root.querySelector('dialog')?.dataset['pages'])).toBeUndefined();
});
