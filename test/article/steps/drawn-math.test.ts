import { mathOfDrawn } from '../../../src/article/steps/drawn-math.ts';
import { type Formula, isReadRight, sixtyFormulas } from '../../formulas/sixty.ts';
import { pageOf } from '../../support/page.ts';

const formulas = sixtyFormulas();

/** The container of a formula, of which nothing but what is drawn is left. */
function drawn(markup: string): Element {
  const body = pageOf(markup).querySelector('mjx-container') as Element;
  for (const written of body.querySelectorAll('mjx-assistive-mml')) written.remove();
  for (const named of body.querySelectorAll('[data-latex]')) named.removeAttribute('data-latex');
  return body;
}

const read = (markup: string): Element => mathOfDrawn(drawn(markup)) as Element;

const inHtml = ({ by }: Formula) => by.startsWith('mathjax');
const inSvg = ({ picture }: Formula): string => `<mjx-container>${picture}</mjx-container>`;

/** Of the others the pictures hold no numbers of equations. */
const isWhole = ({ by }: Formula) => !/latexml|wikipedia/.test(by);

/** What the reader makes of it: it puts the number of an equation at the end of its row. */
function textOf(formula: Element): string {
  for (const row of formula.querySelectorAll('mlabeledtr')) row.append(row.firstElementChild as Element);
  return formula.textContent ?? '';
}

/** Structure of a formula: its parts by their names, its rows without their boxes. */
function shapeOf(element: Element): string {
  const { localName } = element;
  if (/^(?:mi|mn|mo|mtext|ms)$/.test(localName)) return (element.textContent ?? '').normalize('NFKC').trim();
  const inside = [...element.children].map(shapeOf).filter(Boolean).join(' ');
  if (/^(?:math|mrow|mstyle|mpadded|mspace|mphantom|annotation)$/.test(localName)) return inside;
  const notation = localName === 'menclose' ? `${element.getAttribute('notation')}: ` : '';
  return `${localName}(${notation}${inside})`;
}

test.each(formulas.filter(({ by }) => by === 'mathjax3').map((each) => [each.tex, each] as const))(
  'what MathJax 3 draws in HTML of %s is the formula that it wrote for screen readers',
  (_, { markup }) => {
    const written = pageOf(markup).querySelector('mjx-assistive-mml > math') as Element;
    const wanted = shapeOf(written);
    expect(shapeOf(read(markup))).toBe(wanted);
  },
);

test('the letters and numbers of formulas that are only drawn come in their order, in HTML and in SVG', () => {
  const wrong = [
    ...formulas.filter(inHtml).map((each) => [each, each.markup] as const),
    ...formulas.filter(isWhole).map((each) => [each, inSvg(each)] as const),
  ].flatMap(([formula, markup]) => {
    const text = textOf(read(markup));
    return isReadRight({ ...formula, tex: '' }, text) ? [] : [[formula.tex, formula.says, text, markup.slice(0, 40)]];
  });
  expect(wrong).toEqual([]);
});
