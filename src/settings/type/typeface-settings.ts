import { text } from '../../shared/text.ts';
import type { Settings } from '../schema.ts';
import type { ChoiceSetting, LineSetting, Properties } from '../setting-kinds.ts';
import { type Typeface, type TypefaceName, typefaceChoices, typefaceFor, typefaces } from './fonts.ts';
import { scriptProperties } from './scripts.ts';

const typeface: ChoiceSetting<TypefaceName> = {
  kind: 'choice',
  group: 'type',
  label: () => text('settingTypeface', 'Typeface'),
  start: 'serif',
  choices: typefaceChoices,
  css: (name, { fontName }) => {
    const chosen = typefaceFor(name, fontName);
    return { ...face('--reader-face', chosen), ...scriptProperties(chosen.generic) };
  },
  look: (name, { fontName }) => {
    const { latin, generic } = typefaceFor(name, fontName);
    // Its letters stand so far apart that its name would not fit a tile.
    const tracking = name === 'openDyslexic' ? { '--look-tracking': '-0.12em' } : {};
    return { '--look-font': `${latin}, ${generic}`, ...tracking };
  },
};

const headingTypeface: ChoiceSetting<TypefaceName | 'same'> = {
  kind: 'choice',
  group: 'type',
  list: true,
  more: true,
  label: () => text('settingHeadingTypeface', 'Headings'),
  start: 'same',
  choices: { same: { label: () => text('typefaceSame', 'As the text') }, ...typefaceChoices },
  css: (_name, settings) => face('--reader-heading-face', headingFace(settings)),
};

const codeTypeface: ChoiceSetting<'monospace' | 'same' | 'named'> = {
  kind: 'choice',
  group: 'type',
  list: true,
  more: true,
  label: () => text('settingCodeTypeface', 'Code'),
  start: 'monospace',
  choices: {
    monospace: typefaces.monospace,
    same: { label: () => text('typefaceSame', 'As the text') },
    named: typefaceChoices.named,
  },
  css: (_name, settings) => face('--reader-code-face', codeFace(settings)),
};

const fontName: LineSetting = {
  kind: 'line',
  group: 'type',
  label: () => text('settingFontName', 'Name of an installed font'),
  start: '',
  needs: { setting: 'typeface', choice: 'named' },
};

const headingFontName: LineSetting = {
  kind: 'line',
  group: 'type',
  more: true,
  label: () => text('settingHeadingFontName', 'Installed font for headings'),
  start: '',
  needs: { setting: 'headingTypeface', choice: 'named' },
};

const codeFontName: LineSetting = {
  kind: 'line',
  group: 'type',
  more: true,
  label: () => text('settingCodeFontName', 'Installed font for code'),
  start: '',
  needs: { setting: 'codeTypeface', choice: 'named' },
};

/** The settings of typefaces for every day, and those under "more", in the order in which they are offered. */
export const typefaceSettings = { typeface, fontName };
export const moreTypefaceSettings = { headingTypeface, headingFontName, codeTypeface, codeFontName };

/** Every typeface that the reader wears with these settings: of text, headings and code. */
export function wornTypefaces(settings: Settings): readonly Typeface[] {
  return [typefaceFor(settings.typeface, settings.fontName), headingFace(settings), codeFace(settings)];
}

function headingFace({ typeface: ofText, fontName: named, headingTypeface: own, headingFontName: other }: Settings) {
  return own === 'same' ? typefaceFor(ofText, named) : typefaceFor(own, other);
}

/** An installed font for code has a face with letters of one width to stand in for it. */
function codeFace({ typeface: ofText, fontName: named, codeTypeface: own, codeFontName: other }: Settings): Typeface {
  if (own === 'same') return typefaceFor(ofText, named);
  return own === 'named' ? typefaceFor(own, other, 'monospace') : typefaces.monospace;
}

function face(property: string, { latin, generic }: Typeface): Properties {
  return { [property]: latin, [property.replace('face', 'generic')]: generic };
}
