import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaults } from '../../../src/settings/schema.ts';
import { customProperties } from '../../../src/settings/style.ts';
import { type Typeface, typefaceFor, typefaces } from '../../../src/settings/type/fonts.ts';
import { usedTypefaces } from '../../../src/settings/type/typeface-settings.ts';

const all = Object.entries<Typeface>(typefaces);
const shipped = all.filter(([, { faces }]) => faces.length > 0);

test('six typefaces are shipped, each with its bold, and with its italic where there is one', () => {
  const italics = shipped.map(([name, { faces }]) => [name, faces.some(({ style }) => style === 'italic')]);
  expect(Object.fromEntries(italics)).toEqual({
    literata: true,
    sourceSerif: true,
    inter: true,
    atkinson: true,
    lexend: false,
    openDyslexic: true,
  });
  for (const [, { faces }] of shipped) {
    expect(faces.some(({ weight }) => weight === '700' || Number(weight.split(' ')[1]) >= 700)).toBe(true);
    expect(faces.some(({ unicodeRange }) => unicodeRange.includes('U+0100-'))).toBe(true);
  }
});

test('the build ships each of their files, and their licences', () => {
  const build = readFileSync(path.resolve('packaging/fonts.mjs'), 'utf8');
  for (const [, { faces }] of shipped) {
    for (const { file } of faces) expect(build).toContain(file.replace(/(-bold|-italic|-extended)*\.woff2$/, ''));
  }
  for (const folder of ['@fontsource-variable/lexend', '@fontsource/opendyslexic']) {
    expect(existsSync(path.resolve('node_modules', folder, 'LICENSE'))).toBe(true);
  }
});

test.each(shipped)('%s comes before its stand-ins', (_name, { latin, faces }) => {
  for (const face of faces) expect(latin.startsWith(`'${face.family}', `)).toBe(true);
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
    usedTypefaces(settings).flatMap(({ faces }) => faces.map(({ file }) => file));
  expect(files(defaults)).toEqual([]);
  expect(files({ ...defaults, headingTypeface: 'lexend' })).toEqual(['lexend.woff2', 'lexend-extended.woff2']);
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
