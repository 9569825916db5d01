import type { Popup, Tab } from '../../support/browser.ts';
import { isTurnOfBrowser } from '../../support/by-turns.ts';
import { countLetters, familyOf, isSetIn, TYPEFACES } from '../../support/count-letters.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, stored } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const body = `${paragraphs(12)}<p><em>Set in italics.</em> Ő, Ł and ş come from the extended file.</p>`;

/** The faces of ours that the page's document holds: "Lectern Literata italic loaded", each once. */
function faces(): string[] {
  const ours = [...document.fonts].filter(({ family }) => family.includes('Lectern'));
  return [
    ...new Set(ours.map(({ family, style, status }) => `${family.replaceAll('"', '')} ${style} ${status}`)),
  ].sort();
}

/** Whether the reader's text, upright, bold and in italics, is as wide as in a family, whatever that is called there. */
function isDrawnLike(root: ShadowRoot, family: string): boolean {
  const paragraph = root.querySelector('.body p') as HTMLElement;
  const widthIn = (font: string, style: string): number => {
    const sample = document.createElement('span');
    sample.style.cssText = `position: absolute; white-space: nowrap; font-size: 100px; ${style}`;
    if (font) sample.style.fontFamily = font;
    sample.textContent = 'Every colour pair is readable, 1234567890.';
    paragraph.append(sample);
    const { width } = sample.getBoundingClientRect();
    sample.remove();
    return width;
  };
  const rest = getComputedStyle(paragraph).fontFamily.replace(/^[^,]*,/, '');
  return (
    widthIn('', '') !== widthIn(rest, '') &&
    ['', 'font-weight: 700', 'font-style: italic'].every(
      (style) => widthIn('', style) === widthIn(`'${family}'`, style),
    )
  );
}

/** Whether the reader's text is drawn in a family: it runs as wide as in that family alone, and not as in none of ours. */
function isDrawnIn(root: ShadowRoot, family: string): boolean {
  const paragraph = root.querySelector('.body p') as HTMLElement;
  const widthIn = (font: string): number => {
    const sample = document.createElement('span');
    sample.style.cssText = 'position: absolute; white-space: nowrap; font-size: 100px';
    sample.style.fontFamily = font;
    sample.textContent = 'Every colour pair is readable, 1234567890.';
    paragraph.append(sample);
    const { width } = sample.getBoundingClientRect();
    sample.remove();
    return width;
  };
  const { fontFamily } = getComputedStyle(paragraph);
  const rest = fontFamily.replace(/^[^,]*,/, '');
  const drawn = widthIn(fontFamily);
  return fontFamily.includes(family) && drawn === widthIn(`'${family}'`) && drawn !== widthIn(rest);
}

async function choose(popup: Popup, typeface: string): Promise<void> {
  await popup.click(`#typeface-${typeface}`);
  await popup.waitFor(`#typeface-${typeface}:checked`);
}

test.each([
  ['a plain page', {}],
  ['a page whose policy forbids everything', { 'content-security-policy': "default-src 'none'" }],
])('over %s the shipped typefaces come from the extension alone, and go with the reader', async (name, policy) => {
  tab = await openWithReader(browser, server.page(`/${name.length}`, articlePage({ body }), policy));
  expect(await tab.evaluate(faces)).toEqual([]);
  const asked: string[] = [];
  tab.page.on('request', (request) => asked.push(request.url()));
  server.requests.length = 0;
  const popup = await tab.pressToolbar();
  await choose(popup, 'literata');
  await tab.waitInReader(isDrawnIn, 'Lectern Literata');
  expect(await tab.evaluate(faces)).toEqual(['Lectern Literata italic loaded', 'Lectern Literata normal loaded']);
  await choose(popup, 'atkinson');
  await tab.waitInReader(isDrawnIn, 'Lectern Atkinson');
  expect(await tab.evaluate(faces)).toContain('Lectern Atkinson normal loaded');
  await popup.click('#reader');
  await tab.waitForReader(false);
  expect(await tab.evaluate(faces)).toEqual([]);
  const fetched = [...asked, ...server.requests.map(({ path }) => path)];
  // Firefox tells of what an address itself holds as well, at times.
  expect(fetched.filter((url) => !/favicon|^data:/.test(url))).toEqual([]);
  await popup.close();
});

test('the popup shows the shipped typefaces too', async () => {
  tab = await browser.open(server.page('/sample', articlePage()));
  const popup = await tab.pressToolbar();
  for (const [name, family] of [
    ['literata', 'Lectern Literata'],
    ['atkinson', 'Lectern Atkinson'],
  ] as const) {
    await choose(popup, name);
    await popup.waitFor((wanted) => {
      const sample = getComputedStyle(document.querySelector('.sample') as HTMLElement).fontFamily;
      const isLoaded = [...document.fonts].some((face) => face.family.includes(wanted) && face.status === 'loaded');
      return sample.includes(wanted) && isLoaded;
    }, family);
  }
  await popup.close();
});

test('an installed font is worn under a name that tells a page nothing, and one that is missing is said to be', async () => {
  tab = await openWithReader(browser, server.page('/installed', articlePage({ body })));
  const popup = await tab.pressToolbar();
  await choose(popup, 'named');
  const name = async (font: string, words: RegExp) => {
    await popup.evaluate((value) => {
      const field = document.querySelector<HTMLInputElement>('#fontName');
      if (!field) return;
      field.value = value;
      field.dispatchEvent(new Event('input'));
    }, font);
    await popup.waitFor(
      (wanted) => new RegExp(wanted).test(document.querySelector('#fontName-note')?.textContent ?? ''),
      words.source,
    );
  };
  await name('No Such Font Anywhere', /No Such Font Anywhere. isn’t installed/);
  await name('DejaVu Sans Mono', /^On this device:/);
  await tab.waitInReader(isDrawnLike, 'DejaVu Sans Mono');
  // A script of the page can read how the reader is styled and which faces the document has, and learns no name.
  const seen = await tab.page.evaluate(() => {
    const root = document.querySelector('lectern-reader')?.shadowRoot;
    const styled = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])].filter((each) => !each.closest('code, pre'));
    return [
      ...styled.map((each) =>
        `${each.style.cssText} ${getComputedStyle(each).fontFamily}`.replace(/--reader-code[^;]*/g, ''),
      ),
      ...[...document.fonts].map(({ family }) => family),
    ].join();
  });
  expect(seen).toContain('Lectern 1');
  expect(seen).not.toContain('Sans Mono');
  await popup.click('#reader');
  await tab.waitForReader(false);
  expect(await tab.evaluate(faces)).toEqual([]);
  await popup.close();
});

test('headings and code wear their own faces, and text in Japanese the families of its language', async () => {
  await browser.setStored('local', stored({ headingTypeface: 'lexend', codeTypeface: 'same', typeface: 'literata' }));
  const parts = '<p>With <code>code</code> and <span lang="ja">日本語</span>.</p>';
  tab = await openWithReader(browser, server.page('/faces', articlePage({ body: `${body}${parts}${paragraphs(3)}` })));
  const families = await tab.reader((root) =>
    ['.body p', 'h1', '.body code', '.body [lang=ja]'].map(
      (selector) => getComputedStyle(root.querySelector(selector) as Element).fontFamily,
    ),
  );
  const [text = '', heading = '', code = '', japanese = ''] = families;
  expect(heading).toContain('Lectern Lexend');
  expect(code).toContain('Lectern Literata');
  expect(text).not.toContain('Hiragino');
  expect(japanese).toContain('Hiragino Mincho ProN');
});

test('a face that a page has under our name is not touched', async () => {
  const own = "<style>@font-face { font-family: 'Lectern Literata'; src: local('no such font') }</style>";
  tab = await openWithReader(browser, server.page('/same-name', articlePage({ head: own, body })));
  const popup = await tab.pressToolbar();
  const before = await tab.evaluate(() => document.fonts.size);
  await choose(popup, 'literata');
  await tab.waitFor((count) => document.fonts.size > count, before);
  await popup.click('#reader');
  await tab.waitForReader(false);
  expect(await tab.evaluate(() => document.fonts.size)).toBe(before);
  await popup.close();
});

const VIETNAMESE = 'Tiếng Việt được viết bằng chữ Quốc ngữ, những ngày ấy mọi người đều đọc sách trên bến phà.';
const RUSSIAN =
  'Жители посёлка собрались у пристани ещё до рассвета, чтобы проводить первый паром; объявление было коротким.';
const GREEK =
  'Οι κάτοικοι του χωριού μαζεύτηκαν στην προβλήτα πριν από την αυγή, για να αποχαιρετήσουν το πρώτο πλοίο.';

const textIn = (language: string, sentence: string) =>
  articlePage({
    root: `lang="${language}"`,
    title: sentence.slice(0, 30),
    body: Array.from({ length: 12 }, (_, index) => `<p>${index}. ${sentence} ${sentence}</p>`).join(''),
  });

/** Whether every letter of the paragraph with these words is drawn in a family of ours alone. */
function isWholeIn(root: ShadowRoot, words: string, wanted: string): boolean {
  const all = [...root.querySelectorAll<HTMLElement>('.body p')];
  const paragraph = all.find((each) => each.textContent?.includes(words)) as HTMLElement;
  const family = getComputedStyle(paragraph).fontFamily.split(',')[0] ?? '';
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const widthIn = (font: string, letter: string) => {
    pen.font = `100px ${font}`;
    return pen.measureText(letter).width;
  };
  const letters = [...new Set(paragraph.textContent?.match(/\p{L}/gu))];
  const isDrawn = (letter: string) =>
    widthIn(`${family}, monospace`, letter) === widthIn(`${family}, 'DejaVu Sans'`, letter);
  return family.replace(/["']/g, '') === `Lectern ${wanted}` && letters.length > 5 && letters.every(isDrawn);
}

const LANGUAGES = [
  ['vi', VIETNAMESE, { atkinson: 'Inter' }],
  ['ru', RUSSIAN, { atkinson: 'Inter', lexend: 'Inter' }],
  ['el', GREEK, { atkinson: 'Inter', lexend: 'Inter' }],
] as const;
const FACES = {
  literata: 'Literata',
  sourceSerif: 'Source Serif',
  inter: 'Inter',
  atkinson: 'Atkinson',
  lexend: 'Lexend',
  openDyslexic: 'Open Dyslexic',
};

test.each(LANGUAGES.filter(isTurnOfBrowser))(
  'a text in %s comes from one face whole, whatever is chosen',
  async (language, sentence, others) => {
    tab = await openWithReader(browser, server.page(`/${language}`, textIn(language, sentence)));
    for (const [name, own] of Object.entries({ ...FACES, ...others })) {
      await browser.setStored('local', stored({ typeface: name }));
      const wanted = (others as Readonly<Record<string, string>>)[name] ?? own;
      await tab.waitInReader(isWholeIn, sentence, wanted);
    }
  },
);

test('the popup says which face stands in, and only paragraphs with foreign names change theirs', async () => {
  await browser.setStored('local', stored({ typeface: 'atkinson' }));
  const page = (name: string, body: string) => server.page(name, articlePage({ body }));
  tab = await openWithReader(browser, page('/names', `${paragraphs(20)}<p>A letter of Nguyễn Thị Hằng to them.</p>`));
  await tab.waitInReader(isWholeIn, 'Nguyễn', 'Inter');
  await tab.waitInReader(isWholeIn, 'Paragraph 7', 'Atkinson');
  const files = await tab.evaluate(() => [...document.fonts].filter(({ family }) => family.includes('Inter')).length);
  // Latin, its extension and Vietnamese, upright and italic: nothing that no letter asks for.
  expect(files).toBeLessThanOrEqual(6);
  await saysOf('#typeface-note', /^Atkinson lacks letters that some paragraphs need.*in Inter\.$/);
  await tab.page.goto(server.page('/all', textIn('vi', VIETNAMESE)));
  await tab.openReader();
  await saysOf('#typeface-note', /^Atkinson lacks letters that this article needs.*in Inter\.$/);
});

/** Waits until the popup says so in a note. */
async function saysOf(selector: string, words: RegExp): Promise<void> {
  const popup = await tab.pressToolbar();
  await popup.evaluate(() => document.querySelector<HTMLDetailsElement>('#more')?.setAttribute('open', ''));
  await popup.waitFor(
    (note, wanted) => new RegExp(wanted).test(document.querySelector(note)?.textContent ?? ''),
    selector,
    words.source,
  );
  await popup.close();
}

test.each([
  ['en', 'extraordinarily', articlePage({ body: paragraphs(20) })],
  ['el', 'ηλεκτροτεχνικός', textIn('el', GREEK)],
  ['ru', 'достопримечательность', textIn('ru', RUSSIAN)],
])('the switch for divided words says so where the browser has no patterns for %s', async (language, word, page) => {
  tab = await openWithReader(browser, server.page(`/divide-${language}`, page));
  const divides = await tab.evaluate(
    (lang, long) => {
      const box = document.createElement('p');
      Object.assign(box, { lang, textContent: long });
      box.style.cssText = 'width: 2em; font-size: 20px; line-height: 20px; hyphens: auto';
      document.body.append(box);
      const { height } = box.getBoundingClientRect();
      box.remove();
      return height > 20;
    },
    language,
    word,
  );
  const popup = await tab.pressToolbar();
  await popup.waitFor(() => document.querySelector('#typeface-note'));
  await popup.click('#more-summary');
  // It is measured in the frame in which the switch comes into sight.
  const isSaid = await popup.evaluate(async () => {
    document.querySelector('#hyphenation')?.scrollIntoView();
    const frame = () => new Promise((resume) => requestAnimationFrame(resume));
    for (let count = 0; count < 3; count++) await frame();
    const note = document.querySelector<HTMLElement>('#hyphenation-note');
    return note?.hidden === false && /can’t hyphenate/.test(note.textContent ?? '');
  });
  expect(isSaid).toBe(!divides);
  await popup.close();
});

test('full lines have the letters that the width says, in every typeface', async () => {
  tab = await browser.open(server.example('gvwire.com'));
  await tab.setSize(1600, 900);
  await tab.openReader();
  const found: Record<string, unknown> = {};
  for (const typeface of TYPEFACES) {
    await browser.setStored('local', stored({ typeface }));
    await tab.waitInReader(isSetIn, familyOf(typeface));
    const { mean, longest, lines } = await tab.reader(countLetters);
    const isTrue = Math.abs(mean - 66) <= 3 && longest < 80 && lines > 30;
    found[typeface] = isTrue ? 'true' : `${mean} on average, ${longest} at most, in ${lines} lines`;
  }
  expect(found).toEqual(Object.fromEntries(TYPEFACES.map((typeface) => [typeface, 'true'])));
});
