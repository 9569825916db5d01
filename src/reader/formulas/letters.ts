/** First characters of the alphabets of a kind of letters: A, a, 0, Α, α; 0 where Unicode has no such alphabet. */
type Alphabets = readonly [capital: number, small: number, digit: number, greekCapital: number, greekSmall: number];

const KINDS: Readonly<Record<string, Alphabets>> = {
  bold: [0x1d400, 0x1d41a, 0x1d7ce, 0x1d6a8, 0x1d6c2],
  italic: [0x1d434, 0x1d44e, 0, 0x1d6e2, 0x1d6fc],
  'bold-italic': [0x1d468, 0x1d482, 0x1d7ce, 0x1d71c, 0x1d736],
  script: [0x1d49c, 0x1d4b6, 0, 0, 0],
  'bold-script': [0x1d4d0, 0x1d4ea, 0, 0, 0],
  fraktur: [0x1d504, 0x1d51e, 0, 0, 0],
  'double-struck': [0x1d538, 0x1d552, 0x1d7d8, 0, 0],
  'bold-fraktur': [0x1d56c, 0x1d586, 0, 0, 0],
  'sans-serif': [0x1d5a0, 0x1d5ba, 0x1d7e2, 0, 0],
  'bold-sans-serif': [0x1d5d4, 0x1d5ee, 0x1d7ec, 0x1d756, 0x1d770],
  'sans-serif-italic': [0x1d608, 0x1d622, 0x1d7e2, 0, 0],
  'sans-serif-bold-italic': [0x1d63c, 0x1d656, 0x1d7ec, 0x1d790, 0x1d7aa],
  monospace: [0x1d670, 0x1d68a, 0x1d7f6, 0, 0],
};

/** First and last letters that the alphabets follow, in the same order. */
const RUNS = [/[A-Z]/, /[a-z]/, /[0-9]/, /[\u0391-\u03a9]/, /[\u03b1-\u03c9]/] as const;
const STARTS = [0x41, 0x61, 0x30, 0x391, 0x3b1] as const;

/** Letters that Unicode had before their alphabets came, by the places that are left empty there. */
const OLDER = new Map(
  Object.entries({
    119893: 0x210e,
    119965: 0x212c,
    119968: 0x2130,
    119969: 0x2131,
    119971: 0x210b,
    119972: 0x2110,
    119975: 0x2112,
    119976: 0x2133,
    119981: 0x211b,
    119994: 0x212f,
    119996: 0x210a,
    120004: 0x2134,
    120070: 0x212d,
    120075: 0x210c,
    120076: 0x2111,
    120085: 0x211c,
    120093: 0x2128,
    120122: 0x2102,
    120127: 0x210d,
    120133: 0x2115,
    120135: 0x2119,
    120136: 0x211a,
    120137: 0x211d,
    120145: 0x2124,
  }).map(([place, older]) => [Number(place), older]),
);

/**
 * Write letters of other kinds (`mathvariant`) as characters of their own, which is how MathML Core has them; words, and
 * signs without such a character, get the look by style.
 * @param formulas Element around the formulas; it is altered.
 */
export function writeLetters(formulas: Element): void {
  for (const token of formulas.querySelectorAll<MathMLElement>('mi, mn, mo, mtext, ms')) {
    const kind = token.closest('[mathvariant]')?.getAttribute('mathvariant')?.trim() ?? '';
    const alphabets = KINDS[kind];
    if (!alphabets) continue;
    token.removeAttribute('mathvariant');
    const written = token.textContent ?? '';
    // A letter alone is italic by itself.
    if (kind === 'italic' && token.localName === 'mi' && [...written.trim()].length === 1) continue;
    if (/^(?:mi|mn)$/.test(token.localName)) {
      token.textContent = [...written].map((letter) => letterOf(letter, alphabets)).join('');
    } else styleAs(kind, token);
  }
  for (const holder of formulas.querySelectorAll('[mathvariant]:not(mi)')) holder.removeAttribute('mathvariant');
}

function letterOf(letter: string, alphabets: Alphabets): string {
  const index = RUNS.findIndex((run) => run.test(letter));
  const [first, start] = [alphabets[index], STARTS[index]];
  if (!first || start === undefined) return letter;
  const place = first + (letter.codePointAt(0) ?? 0) - start;
  return String.fromCodePoint(OLDER.get(place) ?? place);
}

function styleAs(kind: string, { style }: MathMLElement): void {
  if (kind.includes('bold')) style.fontWeight = 'bold';
  if (kind.includes('italic')) style.fontStyle = 'italic';
  if (kind.includes('sans-serif')) style.fontFamily = 'sans-serif';
  if (kind === 'monospace') style.fontFamily = 'monospace';
}
