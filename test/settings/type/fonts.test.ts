import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaults } from '../../../src/settings/schema.ts';
import { customProperties } from '../../../src/settings/style.ts';
import { facesFor, facesOf } from '../../../src/settings/type/font-files.ts';
import { familyOf, type Typeface, typefaceFor, typefaces } from '../../../src/settings/type/fonts.ts';
import { fitness } from '../../../src/settings/type/stand-ins.ts';
import { usedTypefaces } from '../../../src/settings/type/typeface-settings.ts';

const all = Object.entries<Typeface>(typefaces);
const shipped = all.filter(([, { stem }]) => stem);

test('six typefaces are shipped, each with its bold, and with its italic where there is one', () => {
  const italics = shipped.map(([name, face]) => [name, facesOf(face).some(({ style }) => style === 'italic')]);
  expect(Object.fromEntries(italics)).toEqual({
    literata: true,
    sourceSerif: true,
    inter: true,
    atkinson: true,
    lexend: false,
    openDyslexic: true,
  });
  for (const [, face] of shipped) {
    expect(facesOf(face).some(({ weight }) => weight === '700' || Number(weight.split(' ')[1]) >= 700)).toBe(true);
    expect(facesFor(face, 'ő').length).toBeGreaterThan(0);
  }
});

test('the build ships each of their files, and their licences', () => {
  const build = readFileSync(path.resolve('packaging/fonts.mjs'), 'utf8');
  for (const [, { stem = '' }] of shipped) expect(build).toContain(stem);
  for (const folder of ['@fontsource-variable/lexend', '@fontsource/opendyslexic']) {
    expect(existsSync(path.resolve('node_modules', folder, 'LICENSE'))).toBe(true);
  }
});

test.each(shipped)('%s comes before its stand-ins', (_name, face) => {
  expect(face.latin.startsWith(`'${familyOf(face)}', `)).toBe(true);
});

test('an installed font comes first by its name, whatever letters that has, and serif letters stand in', () => {
  expect(typefaceFor('named', ' Gill Sans ').latin).toMatch(/^'Gill Sans', Charter/);
  expect(typefaceFor('named', "O'Neil\\").latin).toMatch(/^'O\\'Neil\\\\', /);
  expect(typefaceFor('named', '  ').latin).toBe(typefaces.serif.latin);
});

test('headings and code wear a face of their own, and headings that of the text until one is chosen', () => {
  const plain = customProperties({ ...defaults, typeface: 'lexend' }, 'light');
  expect(plain['--reader-heading-face']).toBe(typefaces.lexend.latin);
  expect(plain['--reader-code-face']).toBe(typefaces.monospace.latin);
  const mixed = { ...defaults, headingTypeface: 'inter', codeTypeface: 'named', codeFontName: 'Fira Code' } as const;
  const properties = customProperties(mixed, 'light');
  expect(properties['--reader-face']).toBe(typefaces.serif.latin);
  expect(properties['--reader-heading-generic']).toBe('sans-serif');
  expect(properties['--reader-code-face']).toMatch(/^'Fira Code', ui-monospace/);
  expect(properties['--reader-code-generic']).toBe('monospace');
});

test('only the typefaces that are worn have files to load', () => {
  const files = (settings: typeof defaults) =>
    usedTypefaces(settings).flatMap((face) => facesFor(face, 'Łatwo').map(({ file }) => file));
  expect(files(defaults)).toEqual([]);
  expect(files({ ...defaults, headingTypeface: 'lexend' })).toEqual(['lexend.woff2', 'lexend-latin-ext.woff2']);
});

test('Japanese, Korean, Chinese and Urdu have families of their own, with or without serifs as the text', () => {
  const serif = customProperties(defaults, 'light');
  const sans = customProperties({ ...defaults, typeface: 'inter' }, 'light');
  for (const name of ['japanese', 'korean', 'simplified', 'traditional', 'urdu', 'other']) {
    const property = `--reader-script-${name}`;
    expect(serif[property]).toMatch(/Noto/);
    expect(sans[property]).not.toBe(serif[property]);
  }
});

test('the table of their characters is that of the files themselves', () => {
  const write =
    "import('./packaging/fonts.mjs').then(async (fonts) => process.stdout.write(await fonts.shippedFaces()))";
  expect(readFileSync('src/settings/type/shipped-faces.ts', 'utf8')).toBe(
    execFileSync(process.execPath, ['-e', write], { encoding: 'utf8' }),
  );
});

const VIETNAMESE = 'Tiếng Việt được viết bằng chữ Quốc ngữ, mọi người đều đọc sách.';

test.each([
  ['atkinson', VIETNAMESE, true, 'inter'],
  ['atkinson', 'Жители проснулись раньше обычного.', true, 'inter'],
  ['lexend', 'Οι κάτοικοι ξύπνησαν νωρίς.', true, 'inter'],
  ['lexend', `${'Plain English words. '.repeat(100)} λόγος`, false, 'inter'],
  ['lexend', VIETNAMESE, false, undefined],
  ['openDyslexic', `${VIETNAMESE} λόγος Слово`, false, undefined],
  ['sourceSerif', 'Ἐν ἀρχῇ ἦν ὁ λόγος, καὶ ὁ λόγος ἦν πρὸς τὸν θεόν.', true, 'literata'],
  ['literata', '日本語 العربية', false, undefined],
  ['serif', VIETNAMESE, false, undefined],
] as const)('%s before "%.12s…"', (name, text, lacksMuch, standIn) => {
  expect(fitness(typefaces[name], text)).toEqual({ lacksMuch, standIn: standIn && typefaces[standIn] });
  // Letters with their marks apart are the same letters.
  expect(fitness(typefaces[name], text.normalize('NFD')).standIn).toBe(standIn && typefaces[standIn]);
});
