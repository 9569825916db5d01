import { mathElement } from './math-element.ts';

/** Thickness of a line that is drawn, in em; fonts of mathematics have bars of about this. */
const LINE = '0.06em';

const BORDER = `${LINE} solid`;

/** Half of a line on each side of the middle, from one edge or corner to the opposite one. */
const strike = (direction: string) =>
  `linear-gradient(${direction}, transparent calc(50% - ${LINE} / 2), currentColor 0, currentColor calc(50% + ${LINE} / 2), transparent 0)`;

/** Ways to enclose something that borders draw: the sides that have one. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  box: ['top', 'right', 'bottom', 'left'],
  roundedbox: ['top', 'right', 'bottom', 'left'],
  circle: ['top', 'right', 'bottom', 'left'],
  top: ['top'],
  right: ['right'],
  bottom: ['bottom'],
  left: ['left'],
  actuarial: ['top', 'right'],
  madruwb: ['bottom', 'right'],
  longdiv: ['top'],
  phasorangle: ['bottom'],
};

/** Ways to strike something out. A gradient from corner to corner is halfway along the other diagonal. */
const STRIKES: Readonly<Record<string, string>> = {
  updiagonalstrike: 'to bottom right',
  updiagonalarrow: 'to bottom right',
  northeastarrow: 'to bottom right',
  downdiagonalstrike: 'to top right',
  horizontalstrike: 'to bottom',
  verticalstrike: 'to right',
};

const RADII: Readonly<Record<string, string>> = { roundedbox: '0.4em', circle: '50%' };

/** Signs that stand before what is enclosed. */
const SIGNS: Readonly<Record<string, string>> = { longdiv: ')', phasorangle: '∠' };

/**
 * Draw what `menclose` asks for by borders and backgrounds, and roots as roots: MathML Core draws the content alone.
 * @param formulas Element around the formulas; it is altered.
 */
export function drawEnclosures(formulas: Element): void {
  for (const enclosed of [...formulas.querySelectorAll('menclose, mrow[notation]')].reverse()) {
    const notations = (enclosed.getAttribute('notation') ?? 'longdiv').trim().split(/\s+/);
    const row = mathElement('mrow', ...enclosed.childNodes);
    draw(row, notations);
    const signs = notations.flatMap((notation) => (SIGNS[notation] ? [mathElement('mo', SIGNS[notation])] : []));
    const whole = signs.length > 0 ? mathElement('mrow', ...signs, row) : row;
    enclosed.replaceWith(notations.includes('radical') ? mathElement('msqrt', whole) : whole);
  }
}

function draw({ style }: MathMLElement, notations: readonly string[]): void {
  for (const notation of notations) {
    for (const side of SIDES[notation] ?? []) {
      style.setProperty(`border-${side}`, BORDER);
      style.setProperty(`padding-${side}`, '0.2em');
    }
    if (RADII[notation]) style.borderRadius = RADII[notation];
    if (notation === 'circle') style.padding = '0.2em 0.5em';
  }
  const strikes = notations.flatMap((notation) => (STRIKES[notation] ? [strike(STRIKES[notation])] : []));
  if (strikes.length === 0) return;
  style.backgroundImage = strikes.join(', ');
  style.padding ||= '0.1em';
  // A strike is no ornament that a printer may leave out.
  style.setProperty('print-color-adjust', 'exact');
}

/** Lines over or under something: whatever sign a typesetter takes for them, browsers seldom stretch it. */
const BARS = /^(?:\u203e|\u00af|\u02c9|\u0305|\u0332|\u2015|\u2013|\u2212|_)$/;

/**
 * Draw lines that run along the whole of what they are over or under as borders.
 * @param formulas Element around the formulas; it is altered.
 */
export function drawBars(formulas: Element): void {
  for (const scripted of [...formulas.querySelectorAll('mover, munder')].reverse()) {
    const [base, bar] = scripted.children;
    if (!base || bar?.localName !== 'mo' || !BARS.test(bar.textContent?.trim() ?? '')) continue;
    if (bar.getAttribute('stretchy') === 'false') continue;
    const row = mathElement('mrow', base);
    const side = scripted.localName === 'mover' ? 'top' : 'bottom';
    row.style.setProperty(`border-${side}`, BORDER);
    row.style.setProperty(`padding-${side}`, '0.1em');
    scripted.replaceWith(row);
  }
}
