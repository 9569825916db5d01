import '../../support/offer-embeds.ts';
import '../../../src/entry-points/foreign-parts.ts';
import { extract } from '../../../src/article/extract.ts';
import { Gate } from '../../../src/article/gate/gate.ts';
import { drawingOfFormula } from '../../../src/article/steps/formula-drawing.ts';
import { keepMath } from '../../../src/article/steps/keep-math.ts';
import { ADDRESS, draftOf, pageOf, story } from '../../support/page.ts';

/** The outlines that MathJax 2 keeps at the start of a page for all of its formulas. */
const OUTLINES = `<div style="visibility: hidden"><svg><defs id="MathJax_SVG_glyphs">
  <path id="MJMATHI-61" stroke-width="1" d="M33 157Q33 258 109 349"></path><path id="MJMAIN-32" d="M109 429Q82 429"></path></defs></svg></div>`;

const drawn = (
  more = '',
) => `<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="2.3ex" height="2.6ex" viewBox="0 -800 980 900"
  style="vertical-align: -0.3ex" ${more}><g stroke="currentColor" fill="currentColor" transform="matrix(1 0 0 -1 0 0)">
  <use xlink:href="#MJMATHI-61" x="0" y="0"></use><use transform="scale(0.707)" xlink:href="#MJMAIN-32" x="748" y="583"></use></g></svg>`;

/** What comes through the gate of a page with a formula. */
function shown(formula: string, outlines = OUTLINES): HTMLElement {
  const draft = draftOf(`${outlines}<p>The square is ${formula} here.</p>`);
  keepMath(draft, drawingOfFormula);
  return new Gate(draft.copy, draft.base).pass(draft.root);
}

test.each([
  ['in a line', `<span class="MathJax_SVG">${drawn()}</span>`],
  ['on a line of its own', `<div class="MathJax_SVG_Display"><span class="MathJax_SVG">${drawn()}</span></div>`],
  ['alone', drawn('role="img"')],
])('a formula that MathJax 2 has left %s comes as it is drawn, with its signs as its name', (_, markup) => {
  const found = shown(markup);
  const drawing = found.querySelector('svg[data-part=formula][role=img]');
  expect(drawing?.querySelector('title')?.textContent).toBe('a2');
  expect(
    [...(drawing?.querySelectorAll('path') ?? [])].map((path) => [
      path.getAttribute('d'),
      path.getAttribute('transform'),
    ]),
  ).toEqual([
    ['M33 157Q33 258 109 349', 'translate(0,0)'],
    ['M109 429Q82 429', 'scale(0.707) translate(748,583)'],
  ]);
  expect(drawing?.querySelector('g')?.getAttribute('fill')).toBe('currentColor');
});

test('the middle of its room is that of the line', () => {
  const drawing = shown(drawn()).querySelector('svg');
  const [, top = 0, , height = 0] = (drawing?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  expect(top + height / 2).toBe(-215);
  expect([drawing?.getAttribute('height'), height]).toEqual(['2.6ex', 900]);
});

test('the words that the page has for it are its name', () => {
  const named = drawn().replace('<g', '<title>a squared</title><g');
  expect(shown(named).querySelector('title')?.textContent).toBe('a squared');
});

test('its source, where that stands beside it, is its name', () => {
  const found = shown(`<span class="MathJax_SVG">${drawn()}</span><script type="math/tex">a^2</script>`);
  expect([found.querySelector('title')?.textContent, found.querySelector('code')]).toEqual(['a^2', null]);
});

test('where its outlines are missing it stands in the record of what was left out', () => {
  expect(shown(drawn(), '').querySelector('svg')).toBe(null);
  const page = pageOf(`<article><h1>Squares</h1>${story(6)}<p>The square is ${drawn()} here.</p></article>`);
  const extraction = extract(page, { address: ADDRESS });
  const { removals } = extraction.kind === 'article' ? extraction.article : { removals: [] };
  expect(removals.filter(({ kind, pictures }) => kind === 'picture' && pictures === 1)).toHaveLength(1);
});

test('so does one that MathJax draws by style sheets, where nothing is there to read it', () => {
  const formula =
    '<mjx-container jax="CHTML"><mjx-math><mjx-mi><mjx-c class="mjx-c1D44E"></mjx-c></mjx-mi></mjx-math></mjx-container>';
  const page = pageOf(`<article><h1>Squares</h1>${story(6)}<p>The square is ${formula} here.</p></article>`);
  const extraction = extract(page, { address: ADDRESS });
  const { removals } = extraction.kind === 'article' ? extraction.article : { removals: [] };
  expect(removals.filter(({ kind, pictures }) => kind === 'picture' && pictures === 1)).toHaveLength(1);
});
