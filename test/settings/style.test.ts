import { defaults } from '../../src/settings/schema.ts';
import { customProperties } from '../../src/settings/style.ts';

test('the start values give every property of the reader', () => {
  const properties = customProperties(defaults, 'light');
  expect(properties).toMatchObject({
    '--reader-scheme': 'light',
    '--reader-size': '20px',
    '--reader-line-height': '1.6',
    '--reader-letter': '0.48em',
    '--reader-letter-spacing': '0.00em',
    '--reader-word-spacing': '0.00em',
  });
  const colours =
    'background text muted link visited border control surface selection-background selection-text mark-background mark-text focus';
  for (const name of colours.split(' ')) expect(properties[`--reader-${name}`]).toMatch(/^#[0-9a-f]{6}$/);
  expect(Object.keys(properties)).toHaveLength(44);
});

test('the theme of the system follows the system, a chosen one does not', () => {
  expect(customProperties(defaults, 'dark')['--reader-scheme']).toBe('dark');
  expect(customProperties({ ...defaults, theme: 'sepia' }, 'dark')['--reader-scheme']).toBe('light');
  expect(customProperties({ ...defaults, theme: 'black' }, 'light')['--reader-scheme']).toBe('dark');
});

test('one control spaces letters and words together', () => {
  expect(customProperties({ ...defaults, spacing: 6 }, 'light')).toMatchObject({
    '--reader-letter-spacing': '0.12em',
    '--reader-word-spacing': '0.24em',
  });
});

test('letters and words can be spaced apart too, on top of what moves both', () => {
  expect(customProperties({ ...defaults, spacing: 6, wordSpacing: 4 }, 'light')).toMatchObject({
    '--reader-letter-spacing': '0.12em',
    '--reader-word-spacing': '0.40em',
  });
});

test('images are softened where the theme that is shown is dark, and nowhere else', () => {
  const filter = (theme: typeof defaults.theme, scheme: 'light' | 'dark') =>
    customProperties({ ...defaults, images: 'soften', theme }, scheme)['--reader-image-filter'];
  expect(filter('system', 'dark')).toMatch(/brightness/);
  expect(filter('black', 'light')).toMatch(/brightness/);
  expect(filter('sepia', 'dark')).toBe('none');
  expect(customProperties({ ...defaults, theme: 'black' }, 'dark')['--reader-image-filter']).toBe('none');
});

test('hidden links take the colour of the text, visited ones too', () => {
  expect(customProperties({ ...defaults, links: 'hidden' }, 'light')).toMatchObject({
    '--reader-link-line': 'none',
    '--reader-link-shown': 'var(--reader-text)',
    '--reader-visited-shown': 'var(--reader-text)',
  });
});

test('bold stays bolder than the text', () => {
  expect(customProperties({ ...defaults, weight: 550 }, 'light')).toMatchObject({
    '--reader-weight': '550',
    '--reader-bold': '850',
  });
});
