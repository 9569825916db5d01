// The typefaces that are shipped.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';

const require = createRequire(import.meta.url);

/** The packages of the shipped typefaces by the beginning of their file names; some have no italic. */
const VARIABLE_FONTS = {
  literata: { name: 'literata', styles: ['normal', 'italic'] },
  'source-serif': { name: 'source-serif-4', styles: ['normal', 'italic'], lacks: ['greek-ext'] },
  inter: { name: 'inter', styles: ['normal', 'italic'] },
  atkinson: {
    name: 'atkinson-hyperlegible-next',
    styles: ['normal', 'italic'],
    lacks: ['vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'],
  },
  lexend: { name: 'lexend', styles: ['normal'], lacks: ['greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'] },
};

/** The parts in which the packages have their typefaces, as these name them; Latin is the first file of each. */
const PARTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

/** Every file of a shipped typeface, with what an `@font-face` rule has to say of it and its file cannot. */
const FACES = [
  ...Object.entries(VARIABLE_FONTS).flatMap(([stem, { name, styles, lacks = [] }]) =>
    styles.flatMap((style) =>
      PARTS.filter((part) => !lacks.includes(part)).map((part) => ({
        stem,
        style,
        file: `${stem}${style === 'italic' ? '-italic' : ''}${part === 'latin' ? '' : `-${part}`}.woff2`,
        source: `@fontsource-variable/${name}/files/${name}-${part}-wght-${style}.woff2`,
      })),
    ),
  ),
  ...['400-normal', '700-normal', '400-italic', '700-italic'].map((kind) => ({
    stem: 'opendyslexic',
    style: kind.slice(4),
    weight: kind.slice(0, 3),
    file: `opendyslexic${kind.startsWith('7') ? '-bold' : ''}${kind.endsWith('italic') ? '-italic' : ''}.woff2`,
    source: `@fontsource/opendyslexic/files/opendyslexic-latin-${kind}.woff2`,
  })),
];

/** Files that are shipped of typefaces: file name in the build -> file of the package. */
export const FONTS = Object.fromEntries([
  ...Object.entries(VARIABLE_FONTS).map(([stem, { name }]) => [
    `${stem}.LICENSE.txt`,
    `@fontsource-variable/${name}/LICENSE`,
  ]),
  ['math.LICENSE.txt', '@fontsource/noto-sans-math/LICENSE'],
  ['math.woff2', '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2'],
  ['opendyslexic.LICENSE.txt', '@fontsource/opendyslexic/LICENSE'],
  ...FACES.map(({ file, source }) => [file, source]),
]);

/**
 * Writes src/settings/type/shipped-faces.ts: the files of each shipped typeface, with the characters and weights that
 * their own tables name.
 * @returns The text of the file, the same for the same packages.
 */
export async function shippedFaces() {
  const described = withoutCopies(await Promise.all(FACES.map(describe)));
  const ranges = [...new Set(described.map(({ range }) => range))];
  const lineOf = ({ file, style, weight, range }) =>
    `    { file: '${file}', style: '${style}', weight: '${weight}', unicodeRange: R${ranges.indexOf(range)} },`;
  const lines = [...new Set(described.map(({ stem }) => stem))].flatMap((stem) => [
    `  ${stem.includes('-') ? `'${stem}'` : stem}: [`,
    ...described.filter((face) => face.stem === stem).map(lineOf),
    '  ],',
  ]);
  return [
    "// Written by build.mjs from the font files' own tables: packaging/fonts.mjs says which files there are.",
    "import type { Face } from './font-files.ts';",
    '',
    ...ranges.map((range, index) => `const R${index} = '${range}';`),
    '',
    '/** Files of every shipped typeface, by the beginning of their names. */',
    'export const shippedFaces: Readonly<Record<string, readonly Face[]>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** English prose in which the average letter of a typeface is measured, with its spaces, points and capitals. */
const MEASURED_TEXT =
  'When the ferry came in at seven, most of the town stood on the quay to see who had come home. “It will rain again,” ' +
  'said Anna Voss, and walked up the hill.';

/**
 * Share of the widths in its table that a typeface keeps when it is drawn, where kerning brings more than a few pairs
 * together. Measured with `npm run bench:letters`, since the package that reads fonts knows no kerning.
 */
const KERNED_SHARE = { opendyslexic: 0.925 };

/**
 * Writes src/settings/type/letter-widths.ts: how wide the average letter of each shipped typeface is at its usual weight,
 * by the tables of its file, and the text in which the reader measures those of the system.
 * @returns The text of the file, the same for the same packages.
 */
export async function letterWidths() {
  const first = FACES.filter(({ stem, style }, at) => {
    return style === 'normal' && at === FACES.findIndex((other) => other.stem === stem);
  });
  const lines = await Promise.all(
    first.map(async ({ stem, source }) => {
      const font = create(await readFile(require.resolve(source)));
      const width = averageLetter(font) * (KERNED_SHARE[stem] ?? 1);
      return `  ${stem.includes('-') ? `'${stem}'` : stem}: ${width.toFixed(4)},`;
    }),
  );
  return [
    "// Written by build.mjs from the font files' own tables: packaging/fonts.mjs has the text in which it measures.",
    '',
    '/** Prose in which the average letter of a typeface is measured. */',
    'export const MEASURED_TEXT =',
    `  '${MEASURED_TEXT}';`,
    '',
    '/** Width of the average letter of every shipped typeface, in em, by the beginning of the names of its files. */',
    'export const letterWidths: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

function averageLetter(font) {
  const widths = [...MEASURED_TEXT].map((letter) => font.glyphForCodePoint(letter.codePointAt(0)).advanceWidth);
  return widths.reduce((sum, width) => sum + width, 0) / widths.length / font.unitsPerEm;
}

async function describe({ source, ...face }) {
  const font = create(await readFile(require.resolve(source)));
  const { wght } = font.variationAxes;
  return { ...(wght && { weight: `${wght.min} ${wght.max}` }), ...face, characters: font.characterSet };
}

/**
 * Leaves each character to the first file of its typeface that has it: most files have a space, and none is to be read
 * for that. Marks are drawn with the letter that they belong to, so every file keeps its own.
 */
function withoutCopies(faces) {
  const seen = new Map();
  return faces.map(({ characters, ...face }) => {
    const key = `${face.stem} ${face.style} ${face.weight}`;
    const before = seen.get(key) ?? new Set();
    const own = characters.filter((each) => !before.has(each) || /\p{M}/u.test(String.fromCodePoint(each)));
    seen.set(key, new Set([...before, ...characters]));
    return { ...face, range: unicodeRange(own) };
  });
}

/** The last entry of a table of characters stands for none. */
const END_OF_TABLE = 0xffff;

/** Writes characters as CSS does, the shortest way: `U+41-5a,U+61`. */
function unicodeRange(characters) {
  const runs = [];
  for (const character of [...new Set(characters)].sort((one, other) => one - other)) {
    if (character === END_OF_TABLE) continue;
    const run = runs.at(-1);
    if (run && character === run[1] + 1) run[1] = character;
    else runs.push([character, character]);
  }
  const hex = (number) => number.toString(16);
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join();
}
