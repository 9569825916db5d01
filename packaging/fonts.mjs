// The typefaces that are shipped.

/** The packages of the shipped typefaces by the beginning of their file names; some have no italic. */
const VARIABLE_FONTS = {
  literata: { name: 'literata', styles: ['normal', 'italic'] },
  'source-serif': { name: 'source-serif-4', styles: ['normal', 'italic'] },
  inter: { name: 'inter', styles: ['normal', 'italic'] },
  atkinson: { name: 'atkinson-hyperlegible-next', styles: ['normal', 'italic'] },
  lexend: { name: 'lexend', styles: ['normal'] },
};

/** Typefaces that are shipped: file name in the build -> file of the package. */
export const FONTS = Object.fromEntries([
  ...Object.entries(VARIABLE_FONTS).flatMap(([stem, { name, styles }]) => [
    [`${stem}.LICENSE.txt`, `@fontsource-variable/${name}/LICENSE`],
    ...styles.flatMap((style) =>
      ['latin', 'latin-ext'].map((script) => [
        `${stem}${style === 'italic' ? '-italic' : ''}${script === 'latin' ? '' : '-extended'}.woff2`,
        `@fontsource-variable/${name}/files/${name}-${script}-wght-${style}.woff2`,
      ]),
    ),
  ]),
  ['opendyslexic.LICENSE.txt', '@fontsource/opendyslexic/LICENSE'],
  ...['400-normal', '700-normal', '400-italic', '700-italic'].map((file) => [
    `opendyslexic${file.startsWith('7') ? '-bold' : ''}${file.endsWith('italic') ? '-italic' : ''}.woff2`,
    `@fontsource/opendyslexic/files/opendyslexic-latin-${file}.woff2`,
  ]),
]);
