import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markProperties } from '../../src/settings/colour/mark-colours.ts';
import { palette } from '../../src/settings/colour/palette.ts';
import { themes } from '../../src/settings/colour/themes.ts';
import { acceptSettings } from '../../src/settings/schema.ts';
import { customProperties } from '../../src/settings/style.ts';

const folder = path.resolve('src/reader');
const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

test('every custom property that the styles use is supplied', () => {
  const supplied = new Set([
    ...Object.keys(customProperties(acceptSettings({}), 'light')),
    ...Object.keys(markProperties(palette(themes.light, 6))),
    ...[...styles.matchAll(/(--[\w-]+):/g)].map(([, name]) => name ?? ''),
    ...['--reader-zoom', '--lead-room', '--reader-bars-room'],
  ]);
  const used = [...styles.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '');
  expect(used.filter((name) => !supplied.has(name))).toEqual([]);
});

test('the styles name no colour and no unit that the page could scale', () => {
  // But for the grounds of pictures that are drawn on nothing, which are part of no theme.
  const own = styles.replace(/\b(?:img|svg)\[data-ground[^{]*\{[^}]*\}/g, '');
  expect(own.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(|\d(?:rem|rlh)\b/gi)).toBe(null);
});
