import { type Formula, isReadRight, pageOfFormulas, shownFormulas, sixtyFormulas } from '../../formulas/sixty.ts';
import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, stored, waitForEnd } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const math = (inner: string) => `<p>Formula: <math>${inner}</math> of the text.</p>`;
const display = (inner: string) => `<math display="block">${inner}</math>`;
const VARIABLE = '<mi>x</mi>';

/** The formulas of the reader, one for each of the page: their text as it is read. */
const texts = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.body math')].map((each) => each.textContent?.replace(/\s+/g, '') ?? '');

/** Opens the reader over formulas and gives their texts. */
async function readerOver(name: string, formulas: readonly string[]): Promise<string[]> {
  const body = `${paragraphs(6)}${formulas.join('<p>Between two formulas stands a line of the text, as it does in books.</p>')}`;
  tab = await openWithReader(browser, server.page(`/${name}`, articlePage({ body })));
  return tab.reader(texts);
}

test('fences and separators are read, whichever the page asks for', async () => {
  const inner = '<mi>a</mi><mi>b</mi><mi>c</mi>';
  const page = [
    math('<mi>f</mi><mfenced><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow></mfenced>'),
    math('<mo>=</mo><mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced>'),
    math(`<mfenced open="{" close="" separators=";|">${inner}</mfenced>`),
    math(`<mfenced open="⟨" close="⟩" separators="">${inner}</mfenced>`),
    math(`<mfenced separators=" , ; ">${inner}<mi>d</mi></mfenced>`),
    math(`<mfenced>${math('<mfenced open="|" close="|"><mi>y</mi></mfenced>').replace(/<\/?p>/g, '')}</mfenced>`),
    math('<mfenced></mfenced>'),
    '<p>And <style>.of-the-site::before { content: "x" }</style><mjx-container jax="CHTML"><mjx-math><mjx-mi><mjx-c class="of-the-site"></mjx-c></mjx-mi></mjx-math></mjx-container>.</p>',
  ];
  const found = await readerOver('fences', page);
  expect(found.slice(0, 5)).toEqual(['f(x+1)', '=[a,b]', '{a;b|c', '⟨abc⟩', '(a,b;c;d)']);
  expect(found[5]).toContain('|y|');
  expect(found[6]).toBe('()');
  // What only a style sheet draws, without saying what it is, is named among what was left out.
  await waitForEnd(tab);
  await tab.clickInReader('.missing summary');
  await tab.waitInReader((root) => root.querySelector('.missing .undescribed'));
  const unread = await tab.reader((root) => root.querySelector('.missing .undescribed')?.parentElement?.textContent);
  expect(unread).toBe('Unreadable formula');
});

test('letters of other kinds are characters of their own, and words stay words', async () => {
  const kinds = (kind: string, letters: string) => `<mi mathvariant="${kind}">${letters}</mi>`;
  const page = [
    math(
      [
        kinds('double-struck', 'R'),
        kinds('fraktur', 'g'),
        kinds('script', 'L'),
        kinds('bold', 'x'),
        kinds('sans-serif', 'A'),
        kinds('monospace', 'a'),
        '<mn mathvariant="bold">12</mn>',
        kinds('bold', 'α'),
        kinds('italic', 'h'),
        kinds('italic', 'diff'),
        kinds('normal', 'd'),
      ].join(''),
    ),
    math(`<mstyle mathvariant="bold"><mi>v</mi><mo>×</mo><mi mathvariant="normal">w</mi></mstyle>`),
    math('<mi>x</mi><mtext mathvariant="bold">if even</mtext>'),
  ];
  expect(await readerOver('letters', page)).toEqual(['ℝ𝔤ℒ𝐱𝖠𝚊𝟏𝟐𝛂h𝑑𝑖𝑓𝑓d', '𝐯×w', 'xifeven']);
  expect(await tab.reader((root) => getComputedStyle(root.querySelector('.body mtext') as Element).fontWeight)).toBe(
    '700',
  );
});

test('what is enclosed is drawn as enclosed', async () => {
  const enclosed = (notation: string) =>
    math(`<menclose notation="${notation}">${VARIABLE}<mo>+</mo><mn>1</mn></menclose>`);
  const notations = [
    'box',
    'updiagonalstrike',
    'top',
    'roundedbox horizontalstrike',
    'longdiv',
    'radical',
    'bottom right',
  ];
  const bars = [
    math('<mover accent="true"><mrow><mi>A</mi><mi>B</mi></mrow><mo stretchy="true">‾</mo></mover>'),
    math('<munder><mrow><mi>C</mi><mi>D</mi></mrow><mo>_</mo></munder>'),
    math('<mover accent="true"><mi>E</mi><mo stretchy="false">¯</mo></mover>'),
    math('<mover accent="true"><mrow><mi>F</mi><mi>G</mi></mrow><mo>^</mo></mover>'),
    math('<mover accent="true"><mrow><mi>F</mi><mi>G</mi></mrow><mo>→</mo></mover>'),
  ];
  const found = await readerOver('enclosed', [...notations.map(enclosed), ...bars]);
  // A system may have no typeface that stretches the sign itself.
  const arrow = expect.stringMatching(/^FG(?:→|\u20d7)$/);
  expect(found).toEqual(['x+1', 'x+1', 'x+1', 'x+1', ')x+1', 'x+1', 'x+1', 'AB', 'CD', 'E¯', 'FG\u0302', arrow]);
  const drawn = await tab.reader((root) =>
    [...root.querySelectorAll('.body math')].map((formula) => {
      const rows = [...formula.querySelectorAll('mrow')].map((row) => getComputedStyle(row));
      const sides = (['top', 'right', 'bottom', 'left'] as const).filter((side) =>
        rows.some((row) => row.getPropertyValue(`border-${side}-style`) === 'solid'),
      );
      const isStruck = rows.some((row) => row.backgroundImage.includes('gradient'));
      return [...sides, ...(isStruck ? ['struck'] : []), ...(formula.querySelector('msqrt') ? ['root'] : [])].join(' ');
    }),
  );
  const box = 'top right bottom left';
  expect(drawn).toEqual([
    box,
    'struck',
    'top',
    `${box} struck`,
    'top',
    'root',
    'right bottom',
    'top',
    'bottom',
    '',
    '',
    '',
  ]);
});

test('columns stand as the page aligns them, and each number of an equation at the end of its row', async () => {
  const cell = (inner: string, more = '') => `<mtd ${more}>${inner}</mtd>`;
  const wide = '<mi>aaaaaaaa</mi>';
  const rows = `<mtr>${cell(wide)}${cell(wide)}${cell(wide)}</mtr><mtr>${cell('<mi>b</mi>')}${cell('<mi>c</mi>')}${cell('<mi>d</mi>')}</mtr>`;
  const page = [
    display(`<mtable columnalign="right left" columnlines="solid none">${rows}</mtable>`),
    display(
      `<mtable displaystyle="true" columnalign="right left" columnspacing="0em">
      <mlabeledtr>${cell('<mtext>(1.1)</mtext>')}${cell('<mi>p</mi>')}${cell('<mo>=</mo><mi>q</mi>')}</mlabeledtr>
      <mtr>${cell('<mi>r</mi>')}${cell('<mo>=</mo><mi>s</mi>')}</mtr>
      <mlabeledtr>${cell('<mtext>(1.2)</mtext>')}${cell('<mi>t</mi>')}</mlabeledtr></mtable>`,
    ),
    display(
      `<mtable side="left"><mlabeledtr>${cell('<mtext>(3)</mtext>')}${cell('<mi>v</mi>')}</mlabeledtr>
      <mtr>${cell('<mi>w</mi>')}</mtr></mtable>`,
    ),
    display(
      '<mtable width="100%"><mtr><mtd width="50%"></mtd><mtd><mi>u</mi></mtd><mtd width="50%"></mtd><mtd><mtext>(2)</mtext></mtd></mtr></mtable>',
    ),
  ];
  expect((await readerOver('tables', page)).slice(1)).toEqual(['p=q(1.1)r=st(1.2)', '(3)vw', 'u(2)']);
  const [places, labels, [three = 0, v = 0, w = 0] = []] = await tab.reader((root) => {
    const [first, second, third] = [...root.querySelectorAll('.body mtable')];
    const spans = [...(first?.querySelectorAll('mi') ?? [])].map((each) => each.getBoundingClientRect());
    const [a, b, c, d, e, f] = spans;
    const near = (one = 0, other = 1e6) => Math.abs(one - other) < 3;
    const label = [...(second?.querySelectorAll('mtext') ?? [])].map((each) => each.getBoundingClientRect());
    const right = Math.max(
      ...[...(second?.querySelectorAll('mi') ?? [])].map((each) => each.getBoundingClientRect().right),
    );
    return [
      [near(a?.right, d?.right), near(b?.left, e?.left), near(c?.left, f?.left), near(a?.left, d?.left)],
      [near(label[0]?.left, label[1]?.left), (label[0]?.left ?? 0) > right + 10],
      [...(third?.querySelectorAll('mtext, mi') ?? [])].map((each) => Math.round(each.getBoundingClientRect().left)),
    ];
  });
  expect(places).toEqual([true, true, true, false]);
  expect(labels).toEqual([true, true]);
  expect(v).toBeGreaterThan(Number(three) + 20);
  expect(Math.abs(Number(v) - Number(w))).toBeLessThan(4);
});

test('the shipped typeface for formulas comes only where the system has none, and goes with the reader', async () => {
  const page = math('<mover><mrow><mi>A</mi><mi>B</mi><mi>C</mi></mrow><mo>→</mo></mover>');
  const ours = () => [...document.fonts].filter(({ family }) => family.includes('Lectern Math')).length;
  // Names of fonts that systems have, made to name one here that has no letters.
  const names = ['DejaVu Math TeX Gyre', 'Latin Modern Math', 'STIX Two Math', 'Cambria Math'];
  const hiding = names
    .map((name) => `@font-face { font-family: '${name}'; src: local('DejaVu Sans'); unicode-range: U+10FFFD }`)
    .join('');
  const body = `${paragraphs(8)}${page}${paragraphs(2)}`;
  tab = await openWithReader(browser, server.page('/no-font', articlePage({ head: `<style>${hiding}</style>`, body })));
  await tab.waitFor(ours);
  // Its arrow stretches as a mark alone.
  expect(await tab.reader(texts)).toEqual(['ABC\u20d7']);
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader(false);
  await popup.close();
  expect(await tab.evaluate(ours)).toBe(0);
});

/** What only MathJax draws, in HTML or in SVG, without anything that says what it is. */
function drawnFormulas(): Formula[] {
  const whole = sixtyFormulas().filter(({ by }) => by.startsWith('mathjax'));
  return whole.flatMap((formula) => {
    const svg = `<mjx-container jax="SVG" display="true">${formula.picture}</mjx-container>`;
    const written = /<mjx-assistive-mml.*?<\/mjx-assistive-mml>| data-latex(?:-item)?="[^"]*"/gs;
    return [formula.markup, svg].map((markup) => ({ ...formula, tex: '', markup: markup.replace(written, '') }));
  });
}

test.each([
  ['sixty formulas by six typesetters', sixtyFormulas(), 60],
  ['formulas that MathJax only draws', drawnFormulas(), 42],
])('the letters and numbers of %s are read in their order', async (_, formulas, count) => {
  tab = await openWithReader(browser, server.page(`/formulas-${count}`, pageOfFormulas(formulas)));
  const shown = await tab.reader(shownFormulas);
  expect(shown).toHaveLength(count);
  const wrong = formulas.flatMap((formula, index) =>
    isReadRight(formula, shown[index] ?? '') ? [] : [[formula.by, formula.tex, formula.says, shown[index]]],
  );
  expect(wrong).toEqual([]);
});

test('what MathJax 2 has only drawn stands in its line, in the colour of the text, with its signs as its name', async () => {
  const outlines = `<div style="position: absolute; height: 1px; overflow: hidden; visibility: hidden"><svg><defs>
    <path id="MJMATHI-61" stroke-width="1" d="M30 0H500V440H30Z"></path><path id="MJMAIN-32" d="M50 0H450V660H50Z"></path></defs></svg></div>`;
  const drawn = `<span class="MathJax_SVG"><svg xmlns:xlink="http://www.w3.org/1999/xlink" width="2.3ex" height="2.7ex" viewBox="0 -1047 983 1152"
    style="vertical-align: -0.3ex"><g stroke="currentColor" fill="currentColor" stroke-width="0" transform="matrix(1 0 0 -1 0 0)">
    <use xlink:href="#MJMATHI-61"></use><use transform="scale(0.707)" xlink:href="#MJMAIN-32" x="748" y="583"></use></g></svg></span>`;
  const body = `${paragraphs(3)}<p>The square is ${drawn} in this line of the text, as the engineers say of it.</p>${paragraphs(6)}`;
  await browser.setStored('local', stored({ theme: 'dark' }));
  tab = await openWithReader(browser, server.page('/only-drawn', articlePage({ before: outlines, body })));
  const seen = await tab.reader((root) => {
    const drawing = root.querySelector('.body p svg') as Element;
    const [base, power] = [...drawing.querySelectorAll('path')].map((path) => path.getBoundingClientRect());
    const line = document.createRange();
    line.selectNode(drawing.previousSibling as Node);
    const text = line.getBoundingClientRect();
    return {
      name: drawing.querySelector('title')?.textContent,
      isInColour:
        getComputedStyle(drawing.querySelector('path') as Element).fill ===
        getComputedStyle(drawing.closest('p') as Element).color,
      isInLine: base !== undefined && base.bottom < text.bottom && base.top > text.top && base.height > 4,
      isRaised: base !== undefined && power !== undefined && power.height > 0 && power.top < base.top,
    };
  });
  await browser.clearStored();
  expect(seen).toEqual({ name: 'a2', isInColour: true, isInLine: true, isRaised: true });
});
